import type { Rule } from '../rule.ts'
import { warningRule } from '../warningRule.ts'

export const monthsDiffer: Rule = warningRule('months-differ', 'warning', {
  finds: 'A date with the names of two different months, such as `سبتمبر/ أكتوبر`.',
  why: 'Outlets print the month in two systems; two names that contradict each other are an error of the page.',
  cure: 'Look at the page. The first name was read.',
})
