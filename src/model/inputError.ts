/** A known fault of one input: printed as `article-clean: <path>: <what>; <cure>`, exit 2, the others go on. */
export class InputError extends Error {
  readonly path: string
  readonly what: string
  readonly cure: string

  constructor(path: string, what: string, cure: string) {
    super(`${path}: ${what}; ${cure}`)
    this.name = 'InputError'
    this.path = path
    this.what = what
    this.cure = cure
  }
}
