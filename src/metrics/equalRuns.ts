import type { Words } from './toWords.ts'

/** The run at this place stands nowhere else. */
export const ALONE = -1

/** Which runs of so many words in a row are equal, by the place of their first word. */
export interface EqualRuns {
  length: number
  /** First place at which the run that begins here stands; `ALONE` where that is the only one. */
  first: Int32Array
  /** First place of the run that stands most often, and how often. Of several it is the one that comes first. */
  most: { place: number; times: number }
}

/**
 * Equal runs of 2 to `longest` words, shorter ones first. Runs of n words are equal where those of n − 1 words are and the next word is, so each
 * round sorts by the next word what still stands more than once. It sorts by counting: time is linear in words, whatever they are, and no run is
 * hashed. `first` is the same array every time.
 */
export function* equalRuns(words: Words, longest: number): Generator<EqualRuns> {
  const { count, ids } = words
  const byWord = sortByWord(words)
  // places of runs that stand more than once: equal ones together, rising
  const order = byWord.slice()
  const sorted = new Int32Array(count)
  const next = new Int32Array(count)
  const first = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    const place = order[at]
    first[place] = at > 0 && ids[order[at - 1]] === ids[place] ? first[order[at - 1]] : place
  }
  let size = count
  for (let length = 2; length <= longest; length++) {
    const last = length - 1
    const most = { place: 0, times: count >= length ? 1 : 0 }
    // the places of each group, by their next word
    for (let at = 0; at < size; at++) if (first[order[at]] === order[at]) next[order[at]] = at
    if (size > 0) {
      for (let at = 0; at < count; at++) {
        const place = byWord[at] - last
        if (place >= 0 && first[place] !== ALONE) sorted[next[first[place]]++] = place
      }
    }
    // each group is cut where the next word changes
    let kept = 0
    for (let at = 0; at < size; ) {
      const group = order[at]
      const end = next[group]
      const begin = at
      while (at < size && first[order[at]] === group) at++
      for (let from = begin; from < end; ) {
        const place = sorted[from]
        let to = from + 1
        while (to < end && ids[sorted[to] + last] === ids[place + last]) to++
        const times = to - from
        if (times > most.times || (times === most.times && place < most.place)) Object.assign(most, { place, times })
        for (; from < to; from++) {
          first[sorted[from]] = times > 1 ? place : ALONE
          if (times > 1) order[kept++] = sorted[from]
        }
      }
    }
    // no word follows this one
    if (count >= last) first[count - last] = ALONE
    size = kept
    yield { length, first, most }
  }
}

/** Places of words, equal words together, rising. */
function sortByWord({ count, ids, distinct }: Words): Int32Array {
  const next = new Int32Array(distinct.length + 1)
  for (let place = 0; place < count; place++) next[ids[place] + 1]++
  for (let id = 0; id < distinct.length; id++) next[id + 1] += next[id]
  const order = new Int32Array(count)
  for (let place = 0; place < count; place++) order[next[ids[place]]++] = place
  return order
}
