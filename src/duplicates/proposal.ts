/** A part that should go, and what speaks for it. Proposals do not overlap. */
export interface Proposal {
  /** Tokens. */
  first: number
  end: number
  kind: 'copy' | 'cut' | 'menu' | 'title'
  /** Name of the evidence. */
  rule: string
  /** One of two whole versions of an article that differ in a few words: it goes though it has some of its own. */
  edited?: boolean
  /** For each token of the page the one that it repeats: the page's own map, or for a title its own. */
  image: Int32Array | { from: number; to: number; part: number; partEnd: number }
}

/** The token that a proposal's token repeats, or −1. */
export function imageOf({ image }: Proposal, token: number): number {
  if (image instanceof Int32Array) return image[token]
  if (token < image.part || token >= image.partEnd) return -1
  return Math.min(image.from + token - image.part, image.to - 1)
}
