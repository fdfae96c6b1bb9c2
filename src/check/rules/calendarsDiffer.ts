import type { Rule } from '../rule.ts'
import { warningRule } from '../warningRule.ts'

export const calendarsDiffer: Rule = warningRule('calendars-differ', 'warning', {
  finds:
    'A Hijri and a Gregorian date side by side that are more than two days apart. Two days are what sighting and time of day explain.',
  why: 'One of the two is wrong.',
  cure: 'Look at the page. The Gregorian date was read.',
})
