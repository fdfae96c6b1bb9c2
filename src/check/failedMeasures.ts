import type { Measures } from '../metrics/measureText.ts'
import type { Profile, ProfileRow } from './profiles.ts'

/** A limit that a text is beyond, and its value. */
export interface FailedMeasure extends ProfileRow {
  value: number
}

/** All rows of the profile that the text fails, in the profile's order; none where it passes. */
export const failedMeasures = (measures: Measures, { rows }: Profile): FailedMeasure[] =>
  rows
    .map(row => ({ ...row, value: measures[row.measure] }))
    .filter(({ value, limit, fails }) => (fails === 'above' ? value > limit : value < limit))
