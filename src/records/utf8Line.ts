import { isUtf8 } from 'node:buffer'

/** A line as UTF-8: what is invalid in it becomes U+FFFD. */
export const utf8Line = (raw: Uint8Array): Uint8Array =>
  isUtf8(raw) ? raw : Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(raw))
