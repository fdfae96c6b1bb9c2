/** What is known of each token of the original text. */
export interface RemovedTokens {
  /** 0 kept, else `KIND_NAMES` index + 1. */
  kind: Uint8Array
  /** Number of the proposal that removed it; pieces of one proposal may be joined. */
  proposal: Int32Array
  /** Token that it repeats, or −1. */
  target: Int32Array
}

export const REMOVAL_KINDS = ['copy', 'cut', 'menu', 'title'] as const

export function noneRemoved(count: number): RemovedTokens {
  return {
    kind: new Uint8Array(count),
    proposal: new Int32Array(count).fill(-1),
    target: new Int32Array(count).fill(-1),
  }
}
