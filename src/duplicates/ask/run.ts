/** Consecutive lines that are copies of what stands earlier. */
export interface Run {
  first: number
  /** Inclusive. */
  last: number
  /** Its covers added up, once asked for. */
  sum?: RunSum
}

/** The covers of a run, added up. */
export interface RunSum {
  tokens: number
  words: number
  /** Words of its longest line. */
  longest: number
  hard: number
  extra: number
  /** Is every token equal? */
  exact: boolean
}
