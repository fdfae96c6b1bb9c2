import { isInstant } from '../dates/isInstant.ts'
import { RULE_NAMES } from '../duplicates/rules/rules.ts'
import { suggest } from './suggest.ts'
import { UsageError } from './usageError.ts'

/** Parsers of option values: each takes what was typed and throws a UsageError that says what would do. */
export const parseChoice =
  (...choices: readonly string[]) =>
  (typed: string): string => {
    if (choices.includes(typed)) return typed
    throw new UsageError(`“${typed}” is none of the choices; take one of ${choices.join(', ')}`)
  }

export const parseShare = (typed: string): number => {
  const share = Number(typed)
  if (typed.trim() !== '' && share >= 0 && share <= 1) return share
  throw new UsageError(`“${typed}” is no share; give a number from 0 to 1, such as 0.8`)
}

/** `2%` or `0.02`, as a share of 1. */
export const parsePercent = (typed: string): number => {
  const [, digits, sign] = /^(\d+(?:\.\d+)?|\.\d+) ?(%?)$/.exec(typed.trim()) ?? []
  const share = sign === '%' ? Number(digits) / 100 : Number(digits)
  if (digits !== undefined && share <= 1) return share
  throw new UsageError(`“${typed}” is no share; give a percentage such as 2%, or a number from 0 to 1`)
}

export const parseCount = (typed: string): number => {
  const count = Number(typed)
  if (/^\d{1,15}$/.test(typed)) return count
  throw new UsageError(`“${typed}” is no count; give a whole number from 0`)
}

export const parseJobs = (typed: string): number => {
  if (/^[1-9]\d{0,2}$/.test(typed)) return Number(typed)
  throw new UsageError(`“${typed}” is no number of jobs; give a whole number from 1 to 999`)
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 }

export const parseBytes = (typed: string): number => {
  const parts = /^(\d{1,12})([KMG]?)i?B?$/i.exec(typed)
  if (parts && Number(parts[1]) > 0) return Number(parts[1]) * UNITS[parts[2].toUpperCase()]
  throw new UsageError(`“${typed}” is no size; give bytes, or a number with K, M or G, such as 64M`)
}

export const parseEncoding = (typed: string): string => {
  try {
    return new TextDecoder(typed).encoding
  } catch {
    throw new UsageError(`no encoding is called “${typed}”; give a WHATWG name, such as windows-1256`)
  }
}

export const parsePattern = (typed: string): RegExp => {
  try {
    return new RegExp(typed, 'u')
  } catch (error) {
    throw new UsageError(
      `“${typed}” is no regular expression (${(error as Error).message}); quote it for the shell and escape its signs`,
    )
  }
}

export const parseInstant = (typed: string): string => {
  if (isInstant(typed)) return typed
  throw new UsageError(`“${typed}” is no instant; give ISO 8601 with a zone, such as 2026-01-31T12:00:00Z`)
}

export const parseZone = (typed: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone && typed
  } catch {
    throw new UsageError(`“${typed}” is no time zone; give an IANA name, such as Asia/Riyadh`)
  }
}

export const parseCopyRule = (typed: string): string => {
  if (RULE_NAMES.includes(typed)) return typed
  throw new UsageError(`no copy rule is called “${typed}”${suggest(typed, RULE_NAMES)}; see article-clean schema rules`)
}
