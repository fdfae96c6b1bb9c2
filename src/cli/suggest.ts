import { closestName } from '../text/closestName.ts'

/** ` (did you mean “repeated-block”?)`, where one of the names is near what was typed; else nothing. */
export function suggest(typed: string, names: readonly string[]): string {
  const name = closestName(typed, names)
  return name === null ? '' : ` (did you mean “${name}”?)`
}
