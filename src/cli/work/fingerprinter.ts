import { createHash } from 'node:crypto'
import type { Finding } from '../../model/finding.ts'

/**
 * Makes the fingerprints of one document's findings: 16 hexadecimal digits of a SHA-256 over rule, record and the text found, which is all of it
 * where a finding has no place. Places do not count, so that a line above changes nothing; the second of two equal findings has another one
 * than the first.
 */
export function fingerprinter(record: Finding['record']): (rule: string, found: string | Uint8Array) => string {
  const seen = new Map<string, number>()
  return (rule, found) => {
    const once = hash(rule, record, found, 0)
    const times = seen.get(once) ?? 0
    seen.set(once, times + 1)
    return times === 0 ? once : hash(rule, record, found, times)
  }
}

const hash = (rule: string, record: Finding['record'], found: string | Uint8Array, times: number): string =>
  createHash('sha256')
    .update(JSON.stringify([rule, record, times]))
    .update(found)
    .digest('hex')
    .slice(0, 16)
