import type { Span } from './span.ts'

export const WARNING_CODES = [
  'weekday-differs',
  'months-differ',
  'calendars-differ',
  'clocks-differ',
  'impossible-date',
  'incomplete-date',
  'updated-before-published',
  'encoding-guessed',
  'invalid-bytes',
  'looks-like-html',
  'looks-like-json',
  'unsettled',
] as const

export type WarningCode = (typeof WARNING_CODES)[number]

/** Something a reader should know about the article; nothing was lost by it. `span` where it has a place. */
export interface Warning {
  code: WarningCode
  message: string
  span?: Span
}
