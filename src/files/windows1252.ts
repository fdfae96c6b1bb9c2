/** Bytes 0x80–0x9F of windows-1252. Node 20's TextDecoder reads them as C1 controls. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Text of windows-1252 bytes: every byte is a character. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, unit => UPPER[unit.charCodeAt(0) - 0x80])
