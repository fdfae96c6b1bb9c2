import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALONE, equalRuns } from '../../src/metrics/equalRuns.ts'
import { toWords } from '../../src/metrics/toWords.ts'

/** The same, by joining the words of each run. */
function byStrings(words: readonly string[], length: number) {
  const runs = words.slice(length - 1).map((_, place) => words.slice(place, place + length).join(' '))
  const first = words.map((_, place) => {
    const run = runs[place]
    return run !== undefined && runs.indexOf(run) !== runs.lastIndexOf(run) ? runs.indexOf(run) : ALONE
  })
  const times = runs.map(run => runs.filter(other => other === run).length)
  const most = Math.max(0, ...times)
  return { length, first, most: { place: Math.max(0, times.indexOf(most)), times: most } }
}

describe('equal runs', () => {
  it('are those whose words are equal', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ا', 'ب', 'ج'), { maxLength: 60 }), words => {
        let length = 2
        for (const { first, ...runs } of equalRuns(toWords(words.join(' ')), 10)) {
          expect({ ...runs, first: [...first] }).toEqual(byStrings(words, length++))
        }
        expect(length).toBe(11)
      }),
      { numRuns: 2000 },
    )
  })
})
