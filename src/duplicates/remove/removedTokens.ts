import { int32Array, uint8Array } from '../../text/arena.ts'
import { type Proposal, repeatOf } from '../ask/proposal.ts'
import { RULE_NAMES } from '../rules/rules.ts'

/** What is known of each token of a text. */
export interface RemovedTokens {
  /** 0 kept, else place in `REMOVAL_KINDS` + 1. */
  kind: Uint8Array
  /** Place in `RULE_NAMES` of the rule that proposed it. */
  rule: Uint8Array
  /** Number of the proposal that removed it, −1 for none. */
  proposal: Int32Array
  /** Token that it repeats, or −1. */
  target: Int32Array
}

export const REMOVAL_KINDS = ['copy', 'cut', 'menu', 'title'] as const

export const noneRemoved = (count: number): RemovedTokens => ({
  kind: uint8Array(count),
  rule: uint8Array(count),
  proposal: int32Array(count, -1),
  target: int32Array(count, -1),
})

/** Removes what the proposals say. `original` gives the tokens of theirs, null if they are the same. */
export function remove(removed: RemovedTokens, proposals: readonly Proposal[], original: Int32Array | null): void {
  const at = (token: number): number => original?.[token] ?? token
  for (const [index, proposal] of proposals.entries()) {
    const rule = RULE_NAMES.indexOf(proposal.rule)
    const kind = REMOVAL_KINDS.indexOf(proposal.kind) + 1
    for (let t = proposal.first; t < proposal.end; t++) {
      const repeats = repeatOf(proposal, t)
      removed.kind[at(t)] = kind
      removed.rule[at(t)] = rule
      removed.proposal[at(t)] = index
      removed.target[at(t)] = repeats < 0 ? -1 : at(repeats)
    }
  }
}

/** Takes back what `remove` did. */
export function restore(removed: RemovedTokens, proposals: readonly Proposal[], original: Int32Array | null): void {
  const at = (token: number): number => original?.[token] ?? token
  for (const proposal of proposals)
    for (let t = proposal.first; t < proposal.end; t++) {
      removed.kind[at(t)] = 0
      removed.proposal[at(t)] = -1
      removed.target[at(t)] = -1
    }
}

/** The tokens that stay, in order: those of the text that is left. */
export function keptTokens({ kind }: RemovedTokens): Int32Array {
  let count = 0
  for (let t = 0; t < kind.length; t++) if (kind[t] === 0) count++
  const kept = int32Array(count)
  let at = 0
  for (let t = 0; t < kind.length; t++) if (kind[t] === 0) kept[at++] = t
  return kept
}
