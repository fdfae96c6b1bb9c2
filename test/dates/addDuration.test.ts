import { expect, it } from 'vitest'
import { addDuration } from '../../src/dates/addDuration.ts'

it.each([
  ['-PT5H', '2024-03-31T07:30:00Z'],
  ['-P1DT3H', '2024-03-30T09:30:00Z'],
  ['-PT1H30M', '2024-03-31T11:00:00Z'],
  ['-P1M', '2024-02-29T12:30:00Z'],
  ['-P1Y1M', '2023-02-28T12:30:00Z'],
  ['-P3W', '2024-03-10T12:30:00Z'],
  ['PT0S', '2024-03-31T12:30:00Z'],
])('moves by %s', (duration, instant) => expect(addDuration('2024-03-31T12:30:00Z', duration)).toBe(instant))
