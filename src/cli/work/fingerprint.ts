import { createHash } from 'node:crypto'

/**
 * 16 hexadecimal digits of a SHA-256 over a rule and the text that it found. White space counts as one space, so that neither line ends nor
 * indents change it; places, paths and ids do not count at all.
 */
export const fingerprint = (rule: string, found: string | Uint8Array): string =>
  createHash('sha256')
    .update(`${rule}\n`)
    .update(typeof found === 'string' ? found.trim().replace(/\s+/g, ' ') : found)
    .digest()
    // a part of a string of all digits would keep them all, in a report that remembers what it saw
    .toString('hex', 0, 8)
