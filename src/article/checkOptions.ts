import { isInstant } from '../dates/isInstant.ts'
import { RULE_NAMES } from '../duplicates/rules/rules.ts'
import type { CleanOptions } from '../model/options.ts'

type Check = (value: unknown, name: string) => void

const ofType =
  (type: string): Check =>
  (value, name) => {
    if (typeof value !== type || value === null)
      throw new TypeError(`${name} is to be of type ${type}, not ${describe(value)}`)
  }
const describe = (value: unknown): string => (value === null ? 'null' : typeof value)

const share: Check = (value, name) => {
  ofType('number')(value, name)
  if (!((value as number) >= 0 && (value as number) <= 1))
    throw new RangeError(`${name} is to be a share from 0 to 1, not ${value}`)
}

const count: Check = (value, name) => {
  ofType('number')(value, name)
  if (!Number.isInteger(value) || (value as number) < 0)
    throw new RangeError(`${name} is to be a whole number from 0, not ${value}`)
}

const zone: Check = (value, name) => {
  ofType('string')(value, name)
  if (!isZone(value as string)) throw new RangeError(`${name} is to be an IANA time zone, not “${value}”`)
}

/** The last zone that was found right: making a formatter takes milliseconds. */
let known = 'UTC'

function isZone(value: string): boolean {
  if (value === known) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    known = value
    return true
  } catch {
    return false
  }
}

const instant: Check = (value, name) => {
  ofType('string')(value, name)
  if (!isInstant(value as string))
    throw new RangeError(`${name} is to be an ISO 8601 instant with a zone, not “${value}”`)
}

const pattern: Check = (value, name) => {
  if (!(value instanceof RegExp)) throw new TypeError(`${name} is to be a RegExp, not ${describe(value)}`)
}

const array: Check = (value, name) => {
  if (!Array.isArray(value)) throw new TypeError(`${name} is to be an array, not ${describe(value)}`)
}

const rules: Check = (value, name) => {
  array(value, name)
  for (const rule of value as unknown[])
    if (!RULE_NAMES.includes(rule as string)) throw new RangeError(`${name} is to name copy rules, not “${rule}”`)
}

const CHECKS: Readonly<Record<keyof CleanOptions, Check>> = {
  now: instant,
  defaultZone: zone,
  similarity: share,
  minLength: count,
  protect: pattern,
  keepRepeats: ofType('boolean'),
  without: rules,
  removedText: ofType('boolean'),
  source: ofType('object'),
  warnings: array,
}

/**
 * Refuses what is no text, no options, or an option with a value that it cannot have. `undefined` is as if an option were not given, and one that another
 * of the library's functions takes is passed over, so that all can be given the same.
 * @throws TypeError for what is of another type or has another name, RangeError for other values; both name the option
 */
export function checkOptions(text: unknown, options: unknown): void {
  ofType('string')(text, 'text')
  ofType('object')(options, 'options')
  for (const [name, value] of Object.entries(options as object)) {
    if (!Object.hasOwn(CHECKS, name))
      throw new TypeError(`no option is called ${name}; there are ${Object.keys(CHECKS).join(', ')}`)
    if (value !== undefined) CHECKS[name as keyof CleanOptions](value, name)
  }
}
