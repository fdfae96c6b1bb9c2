import { FIND } from '../thresholds.ts'

/** The exact stretches of one alignment as it grows. */
export interface Path {
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
export function extendForward(id: Int32Array, i: number, j: number, path: Path): void {
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
export function extendBackward(id: Int32Array, i: number, j: number, path: Path): void {
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
