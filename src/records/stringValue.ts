import { transcode } from 'node:buffer'

const BACKSLASH = 0x5c

/** The value of a JSON string, given with its quotes. By way of UTF-16 this is several times as fast as the decoder of Node before 24. */
export function stringValue(quoted: Uint8Array): string {
  const decoded = (bytes: Uint8Array): string => transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
  // what is read again and again is no slice of another string
  return quoted.includes(BACKSLASH) ? JSON.parse(decoded(quoted)) : decoded(quoted.subarray(1, -1))
}
