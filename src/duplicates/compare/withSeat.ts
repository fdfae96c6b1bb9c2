/** A key whose last hamza sits on its letter, as some write and others do not: of `شاطيء` it is `شاطئ`. */
export const withSeat = (key: string): string => key.replace(/يء$/u, 'ئ').replace(/وء$/u, 'ؤ')
