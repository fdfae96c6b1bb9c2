import type { RemovedTokens } from './removedTokens.ts'

/** For each removed token the kept token that it repeats in the end, through chains of copies, or −1. */
export function resolveTargets({ kind, target }: RemovedTokens): Int32Array {
  const resolved = new Int32Array(kind.length).fill(UNKNOWN)
  const path: number[] = []
  for (let t = 0; t < kind.length; t++) {
    if (kind[t] === 0) continue
    let at = t
    path.length = 0
    while (at >= 0 && kind[at] !== 0 && resolved[at] === UNKNOWN) {
      resolved[at] = -1 // should the chain come back here, it has no end
      path.push(at)
      at = target[at]
    }
    const found = at < 0 ? -1 : kind[at] === 0 ? at : resolved[at]
    for (const step of path) resolved[step] = found
  }
  return resolved
}

const UNKNOWN = -2
