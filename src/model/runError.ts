/** What ends a whole run, not one input: printed as `article-clean: <what>; <cure>`, exit 2. */
export class RunError extends Error {
  override readonly name = 'RunError'

  constructor(what: string, cure: string) {
    super(`${what}; ${cure}`)
  }
}
