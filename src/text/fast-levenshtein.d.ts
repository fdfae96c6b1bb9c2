declare module 'fast-levenshtein' {
  /** A CommonJS module: Node gives it as a default export alone. */
  const levenshtein: { get(a: string, b: string): number }
  export default levenshtein
}
