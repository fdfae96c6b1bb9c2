import type { Rule } from '../rule.ts'
import { warningRule } from '../warningRule.ts'

export const incompleteDate: Rule = warningRule('incomplete-date', 'warning', {
  finds: 'A label such as `آخر تحديث` with a date from which the day or the year is missing.',
  why: 'It cannot be put on a time line without a guess.',
  cure: 'Take the date from elsewhere. Nothing is guessed here.',
})
