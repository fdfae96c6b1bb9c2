/** Half-open range of tokens. */
export interface TokenRange {
  first: number
  end: number
}
