import { WINDOWS_1252_UPPER } from '../text/windows1252Upper.ts'

/** Text of windows-1252 bytes: every byte is a character. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, unit => WINDOWS_1252_UPPER[unit.charCodeAt(0) - 0x80])
