/** How a range of tokens reads as a copy of its original. */
export interface Comparison {
  tokens: number
  /** Words, by `wordCounts`. */
  words: number
  /** Tokens that are equal. */
  matched: number
  /** Tokens that are spelt otherwise. */
  spelling: number
  /** Changed words: another sense. */
  hard: number
  /** Edits that change a number or a negation. */
  sense: number
  /** Words that only the copy has. */
  extra: number
  /** Where the original begins and ends (its first token, and the token after its last), −1 without one. */
  from: number
  to: number
  /** How often the original goes on elsewhere. */
  jumps: number
  /** Words with which it goes on where the line of its original ends: then that is the cut one. */
  beyond: number
}
