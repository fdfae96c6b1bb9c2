/** Bytes of one text, and of one record, above which it is refused: 64 MiB. */
export const MAX_BYTES: number = 2 ** 26
