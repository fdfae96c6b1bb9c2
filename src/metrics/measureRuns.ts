import { ALONE, type EqualRuns, equalRuns } from './equalRuns.ts'
import { ratio } from './ratio.ts'
import type { Words } from './toWords.ts'

/** Shares of the code points of the text, white space among them. */
export interface RunMeasures {
  /**
   * Of the run of two words that stands most often: its code points, one space between its words, × how often. Of several it is the first; where none
   * stands twice the text's first run counts once. Occurrences overlap and spaces are added, so it can reach 3 (5 for three words, 7 for four).
   */
  top2Grams: number
  top3Grams: number
  top4Grams: number
  /**
   * Of runs of five words that were read before: their code points without white space, 0 to 1. The reader goes on by one word after a run that is new
   * and by five after one that it knows; only runs at which it stopped are known.
   */
  duplicate5Grams: number
  duplicate6Grams: number
  duplicate7Grams: number
  duplicate8Grams: number
  duplicate9Grams: number
  duplicate10Grams: number
}

/**
 * Datatrove 0.10.1, pipeline/filters/gopher_repetition_filter.py: `find_top_duplicate`, `find_all_duplicate`. Runs are equal here where their words
 * are; datatrove joins those of repeated runs without a space, so that `12 3` equals `1 23`. `points` are the code points of the text.
 */
export function measureRuns(words: Words, points: number): RunMeasures {
  const { count, ids, sizes } = words
  const offsets = new Int32Array(count + 1)
  for (let place = 0; place < count; place++) offsets[place + 1] = offsets[place] + sizes[ids[place]]

  const measures: Partial<RunMeasures> = {}
  const seen = new Uint8Array(count)
  for (const runs of equalRuns(words, 10)) {
    const { length } = runs
    if (length <= 4) measures[`top${length}Grams` as keyof RunMeasures] = ratio(topPoints(runs, offsets), points)
    else measures[`duplicate${length}Grams` as keyof RunMeasures] = ratio(repeatedPoints(runs, offsets, seen), points)
  }
  return measures as RunMeasures
}

function topPoints({ length, most }: EqualRuns, offsets: Int32Array): number {
  if (most.times === 0) return 0
  return (offsets[most.place + length] - offsets[most.place] + length - 1) * most.times
}

function repeatedPoints({ length, first }: EqualRuns, offsets: Int32Array, seen: Uint8Array): number {
  let points = 0
  for (let place = 0; place + length < offsets.length; ) {
    const run = first[place]
    if (run !== ALONE && seen[run] === length) {
      points += offsets[place + length] - offsets[place]
      place += length
    } else {
      if (run !== ALONE) seen[run] = length
      place++
    }
  }
  return points
}
