import type { Rule } from '../rule.ts'
import { warningRule } from '../warningRule.ts'

export const impossibleDate: Rule = warningRule('impossible-date', 'error', {
  finds:
    'A date that does not exist (`31 أبريل`), or that only stands for a missing one: year 0 or before, 1970-01-01.',
  why: 'A reader that rounds it to another day invents a date; a corpus sorted by date has it in the wrong place.',
  cure: 'Take the date from elsewhere, or leave it empty. It is not read here.',
})
