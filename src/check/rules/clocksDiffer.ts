import type { Rule } from '../rule.ts'
import { warningRule } from '../warningRule.ts'

export const clocksDiffer: Rule = warningRule('clocks-differ', 'warning', {
  finds: 'Two clocks beside one date, such as local time and GMT, that are not of one instant.',
  why: 'The zone that is printed with one of them is wrong, or summer time was forgotten.',
  cure: 'Look at the page. The first clock was read.',
})
