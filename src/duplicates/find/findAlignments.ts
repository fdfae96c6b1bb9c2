import { int32Array, uint8Array } from '../../text/arena.ts'
import { FIND } from '../thresholds.ts'
import { type ExactRuns, newExactRuns } from './exactRuns.ts'
import { extendBackward, extendForward, type Path } from './extend.ts'
import { GRAM, seedIndex } from './seedIndex.ts'

/**
 * Aligns a text with itself. Equal k-grams are seeds; from each, tokens are matched forward and backward with small gaps, as sequence
 * aligners do, from those alone that lie `near` what stands twice. No cell of the matrix is walked twice, and no token is passed by more than a fixed number of alignments, so the cost
 * is linear whatever the text.
 */
export function findAlignments(id: Int32Array, near: Uint8Array | null): ExactRuns {
  const n = id.length
  const found = newExactRuns()
  if (!near) return found.done()
  const { previous } = seedIndex(id, near)
  /** How far each diagonal (later − earlier) has been walked. */
  const walked = int32Array(n + 1)
  const passes = uint8Array(n)
  const path: Path = { count: 0, later: [], earlier: [], length: [], score: 0 }
  const last = n - GRAM
  for (let i = 0; i <= last; i++) {
    let j = previous[i]
    for (let tries = 0; j >= 0 && tries < FIND.candidates && passes[i] < FIND.passes; tries++, j = previous[j])
      if (walked[i - j] <= i) align(i, j)
  }
  return found.done()

  function align(i: number, j: number): void {
    path.count = 0
    extendBackward(id, i, j, path)
    const before = path.count
    const seed = before
    extendForward(id, i, j, path)
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
