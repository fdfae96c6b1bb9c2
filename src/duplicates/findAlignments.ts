import { seedIndex } from './seedIndex.ts'
import { FIND } from './thresholds.ts'

/** Exact stretches of the text that say what stands earlier, grouped into alignments. One entry a stretch. */
export interface Stretches {
  count: number
  /** First token of the later place. */
  later: Int32Array
  /** First token of the earlier place. */
  earlier: Int32Array
  length: Int32Array
  /** Which alignment the stretch belongs to. */
  alignment: Int32Array
  alignmentCount: number
  /** Tokens matched, of each alignment. */
  matched: Int32Array
}

/**
 * Aligns a text with itself. Equal k-grams are seeds; from each, tokens are matched forward and backward with small gaps, as sequence
 * aligners do. No cell of the matrix is walked twice, and no token is passed by more than a fixed number of alignments, so the cost
 * is linear whatever the text.
 */
export function findAlignments(id: Int32Array): Stretches {
  const n = id.length
  const found = store()
  const { previous } = seedIndex(id)
  /** How far each diagonal (later − earlier) has been walked. */
  const walked = new Int32Array(n + 1)
  const passes = new Uint8Array(n)
  const path: Path = { count: 0, later: [], earlier: [], length: [], score: 0 }
  const last = n - FIND.gram
  for (let i = 0; i <= last; i++) {
    let j = previous[i]
    for (let tries = 0; j >= 0 && tries < FIND.candidates && passes[i] < FIND.passes; tries++, j = previous[j])
      if (walked[i - j] <= i) align(i, j)
  }
  return found.done()

  function align(i: number, j: number): void {
    path.count = 0
    backward(id, i, j, path)
    const before = path.count
    const seed = before
    forward(id, i, j, path)
    // the stretch that ends at the seed and the one that begins there are one
    if (before > 0 && path.later[0] + path.length[0] === i && path.earlier[0] + path.length[0] === j) {
      path.later[seed] = path.later[0]
      path.earlier[seed] = path.earlier[0]
      path.length[seed] += path.length[0]
      path.length[0] = 0
    }
    let matched = 0
    for (let s = 0; s < path.count; s++) {
      matched += path.length[s]
      const diagonal = path.later[s] - path.earlier[s]
      walked[diagonal] = Math.max(walked[diagonal], path.later[s] + path.length[s])
    }
    if (matched < FIND.shortest) return
    found.begin(matched)
    let from = n
    let to = 0
    for (let s = 0; s < path.count; s++) {
      if (path.length[s] === 0) continue
      found.add(path.later[s], path.earlier[s], path.length[s])
      from = Math.min(from, path.later[s])
      to = Math.max(to, path.later[s] + path.length[s])
    }
    for (let t = from; t < to; t++) if (passes[t] < FIND.passes) passes[t]++
  }
}

interface Path {
  count: number
  later: number[]
  earlier: number[]
  length: number[]
  score: number
}

function push(path: Path, later: number, earlier: number, length: number): void {
  const at = path.count++
  path.later[at] = later
  path.earlier[at] = earlier
  path.length[at] = length
}

/** Matches from (i, j) on, and cuts the path back to where its score was best; long exact stretches after that stay. */
function forward(id: Int32Array, i: number, j: number, path: Path): void {
  const n = id.length
  let score = 0
  let best = 0
  let kept = path.count
  for (;;) {
    const from = i
    while (i < n && id[i] === id[j]) {
      i++
      j++
    }
    push(path, from, j - (i - from), i - from)
    score += i - from
    if (score >= best) {
      best = score
      kept = path.count
    }
    const next = resync(id, i, j)
    if (next < 0) break
    const own = next >> 3
    const other = next & 7
    score -= 2 * Math.max(own, other) + 1
    if (score < best - FIND.drop) break
    i += own
    j += other
  }
  let count = kept
  for (let s = kept; s < path.count; s++) {
    if (path.length[s] < FIND.shortest) continue
    path.later[count] = path.later[s]
    path.earlier[count] = path.earlier[s]
    path.length[count++] = path.length[s]
  }
  path.count = count
}

/** Steps (own × 8 + other) to the nearest place where three tokens are equal again, or −1. */
function resync(id: Int32Array, i: number, j: number): number {
  const n = id.length
  for (let sum = 1; sum <= 2 * FIND.gap; sum++)
    for (let own = Math.max(0, sum - FIND.gap); own <= Math.min(sum, FIND.gap); own++) {
      const a = i + own
      const b = j + sum - own
      if (a + FIND.anchor > n || b >= a) continue
      if (id[a] === id[b] && id[a + 1] === id[b + 1] && id[a + 2] === id[b + 2]) return own * 8 + sum - own
    }
  return -1
}

/** The same to the left, at most `FIND.back` tokens; the stretch that ends at the seed is written first. */
function backward(id: Int32Array, i: number, j: number, path: Path): void {
  const stop = i - FIND.back
  let score = 0
  let best = 0
  let kept = 0
  for (;;) {
    const to = i
    while (i > stop && j > 0 && id[i - 1] === id[j - 1]) {
      i--
      j--
    }
    if (to > i) push(path, i, j, to - i)
    score += to - i
    if (score > best) {
      best = score
      kept = path.count
    }
    if (i <= stop || j <= 0) break
    const next = resyncBack(id, i, j)
    if (next < 0) break
    const own = next >> 3
    const other = next & 7
    score -= 2 * Math.max(own, other) + 1
    if (score < best - FIND.drop) break
    i -= own
    j -= other
  }
  path.count = kept
}

function resyncBack(id: Int32Array, i: number, j: number): number {
  for (let sum = 1; sum <= 2 * FIND.gap; sum++)
    for (let own = Math.max(0, sum - FIND.gap); own <= Math.min(sum, FIND.gap); own++) {
      const a = i - own
      const b = j - (sum - own)
      if (b < FIND.anchor || b >= a) continue
      if (id[a - 1] === id[b - 1] && id[a - 2] === id[b - 2] && id[a - 3] === id[b - 3]) return own * 8 + sum - own
    }
  return -1
}

function store(): {
  begin(matched: number): void
  add(later: number, earlier: number, length: number): void
  done(): Stretches
} {
  let room = 256
  let count = 0
  let alignments = 0
  let later = new Int32Array(room)
  let earlier = new Int32Array(room)
  let length = new Int32Array(room)
  let alignment = new Int32Array(room)
  let matchedOf = new Int32Array(room)
  return {
    begin(matched) {
      if (alignments === matchedOf.length) matchedOf = doubled(matchedOf)
      matchedOf[alignments++] = matched
    },
    add(i, j, size) {
      if (count === room) {
        room *= 2
        later = doubled(later)
        earlier = doubled(earlier)
        length = doubled(length)
        alignment = doubled(alignment)
      }
      later[count] = i
      earlier[count] = j
      length[count] = size
      alignment[count++] = alignments - 1
    },
    done: () => ({ count, later, earlier, length, alignment, alignmentCount: alignments, matched: matchedOf }),
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(array.length * 2)
  bigger.set(array)
  return bigger
}
