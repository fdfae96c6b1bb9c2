/** What messages call standard input without a name. */
export const STDIN = 'standard input'
