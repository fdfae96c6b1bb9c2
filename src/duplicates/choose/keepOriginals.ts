import { int32Array, uint8Array } from '../../text/arena.ts'
import { imageOf, type Proposal } from '../proposal.ts'

/** How much of its original must stand for a copy to go. */
const ALIVE = 0.8

/**
 * Of text that is there several times one copy stays: the proposals that may go. Tokens that repeat each other are one class; a proposal
 * goes while the classes of its tokens live in kept text, and otherwise stays and keeps them alive for those after it.
 */
export function keepOriginals(count: number, proposals: readonly Proposal[]): Proposal[] {
  const parent = int32Array(count)
  for (let t = 0; t < count; t++) parent[t] = t
  const root = (t: number): number => {
    while (parent[t] !== t) t = parent[t] = parent[parent[t]]
    return t
  }
  const owned = uint8Array(count)
  const disjoint: Proposal[] = []
  for (const proposal of proposals) {
    let free = true
    for (let t = proposal.first; t < proposal.end && free; t++) free = owned[t] === 0
    if (!free) continue
    owned.fill(1, proposal.first, proposal.end)
    disjoint.push(proposal)
    for (let t = proposal.first; t < proposal.end; t++) {
      const j = imageOf(proposal, t)
      if (j >= 0) parent[root(t)] = root(j)
    }
  }
  const alive = uint8Array(count)
  for (let t = 0; t < count; t++) if (!owned[t]) alive[root(t)] = 1
  const backward = (p: Proposal): number => (imageOf(p, middle(p)) > p.first ? 1 : 0)
  const order = disjoint.toSorted((a, b) => backward(a) - backward(b) || a.first - b.first)
  return order.filter(proposal => {
    let living = 0
    let all = 0
    for (let t = proposal.first; t < proposal.end; t++)
      if (imageOf(proposal, t) >= 0) {
        all++
        living += alive[root(t)]
      }
    if (all > 0 && living >= ALIVE * all) return true
    for (let t = proposal.first; t < proposal.end; t++) alive[root(t)] = 1
    return false
  })
}

function middle(proposal: Proposal): number {
  for (let t = (proposal.first + proposal.end) >> 1; t < proposal.end; t++) if (imageOf(proposal, t) >= 0) return t
  return proposal.first
}
