import { int32Array } from '../../text/arena.ts'
import type { RemovedTokens } from './removedTokens.ts'

/** For each removed token the kept token that it repeats in the end, through chains of copies, or −1. */
export function resolveTargets({ kind, target }: RemovedTokens): Int32Array {
  const resolved = int32Array(kind.length)
  for (let t = 0; t < kind.length; t++) {
    if (kind[t] === 0 || resolved[t] !== UNKNOWN) continue
    const at = target[t]
    if (at < 0) resolved[t] = NONE
    else if (kind[at] === 0) resolved[t] = at + KNOWN
    else follow(t)
  }
  for (let t = 0; t < kind.length; t++) resolved[t] -= KNOWN
  return resolved

  /** A copy of a copy. */
  function follow(from: number): void {
    let end = from
    while (end >= 0 && kind[end] !== 0 && resolved[end] === UNKNOWN) {
      resolved[end] = NONE // should the chain come back here, it has no end
      end = target[end]
    }
    const found = end < 0 ? NONE : kind[end] === 0 ? end + KNOWN : resolved[end]
    for (let at = from; at !== end; at = target[at]) resolved[at] = found
  }
}

/** Places are kept two higher until all are known, since arrays begin with zeros. */
const UNKNOWN = 0
const NONE = 1
const KNOWN = 2
