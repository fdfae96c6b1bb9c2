/** Part of a whole; 0 where there is no whole, so that every measure is a number. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
