import { createHash } from 'node:crypto'
import type { Finding } from '../../model/finding.ts'

/**
 * Makes the fingerprints of one document's findings: 16 hexadecimal digits of a SHA-256 over rule, record and the text found. Places do not
 * count, so that a line above changes nothing; the second of two equal findings has another one than the first.
 */
export function fingerprinter(record: Finding['record']): (rule: string, text: string) => string {
  const seen = new Map<string, number>()
  return (rule, text) => {
    const once = hash([rule, record, text])
    const times = seen.get(once) ?? 0
    seen.set(once, times + 1)
    return times === 0 ? once : hash([rule, record, text, times])
  }
}

const hash = (parts: unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
