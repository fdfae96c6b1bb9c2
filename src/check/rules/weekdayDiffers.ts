import type { Rule } from '../rule.ts'
import { warningRule } from '../warningRule.ts'

export const weekdayDiffers: Rule = warningRule('weekday-differs', 'warning', {
  finds: "A printed date whose printed weekday is another day's.",
  why: 'One of the two is wrong: a typing error, or a day and month that were swapped.',
  cure: 'Look at the page. The date is read as it is printed.',
})
