/** Bytes 0x80–0x9F of windows-1252, in their order. Node 20's TextDecoder reads them as C1 controls. */
export const WINDOWS_1252_UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
