/**
 * Arrays for one text at a time, cut from memory that is there already: a typed array of a thousand numbers costs three microseconds to make, a
 * view of one a tenth of that, and a text needs dozens. Outside `inArena`, and where the memory is used up, they are made anew.
 */
const SIZE = 2 ** 18
const NOWHERE = -1

let numbers: Int32Array | undefined
let bytes: Uint8Array | undefined
let numbersUsed = NOWHERE
let bytesUsed = NOWHERE

/** Runs `work`, whose result must hold none of the arrays that it took. One that runs inside another shares its memory. */
export function inArena<Result>(work: () => Result): Result {
  if (numbersUsed !== NOWHERE) return work()
  numbersUsed = 0
  bytesUsed = 0
  try {
    return work()
  } finally {
    numbersUsed = NOWHERE
    bytesUsed = NOWHERE
  }
}

/** So many numbers, each `value`. */
export function int32Array(length: number, value = 0): Int32Array {
  if (numbersUsed === NOWHERE || numbersUsed + length > SIZE) {
    const array = new Int32Array(length)
    return value === 0 ? array : array.fill(value)
  }
  numbers ??= new Int32Array(SIZE)
  numbersUsed += length
  return numbers.subarray(numbersUsed - length, numbersUsed).fill(value)
}

/** So many bytes, each 0. */
export function uint8Array(length: number): Uint8Array {
  if (bytesUsed === NOWHERE || bytesUsed + length > SIZE) return new Uint8Array(length)
  bytes ??= new Uint8Array(SIZE)
  bytesUsed += length
  return bytes.subarray(bytesUsed - length, bytesUsed).fill(0)
}
