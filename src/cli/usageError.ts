/** What was typed cannot be run: printed as one line, exit 2. The message says what is wrong and, after a semicolon, what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
