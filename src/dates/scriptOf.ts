import type { Script } from './vocabulary.ts'

/** Scripts by number, 1 and on; letters of all others are OTHER. */
export const SCRIPTS: readonly Script[] = [
  'Latin',
  'Arabic',
  'Han',
  'Cyrillic',
  'Greek',
  'Hebrew',
  'Devanagari',
  'Bengali',
  'Hangul',
]
export const LATIN = 1
export const ARABIC = 2
/** Chinese and Japanese, which write no spaces: each of their characters is a word. */
export const HAN = 3
export const OTHER = 15

const RANGES: readonly (readonly [script: number, first: number, last: number])[] = [
  [LATIN, 0x41, 0x24f],
  [LATIN, 0x1e00, 0x1eff],
  [ARABIC, 0x600, 0x6ff],
  [ARABIC, 0x750, 0x77f],
  [HAN, 0x3005, 0x3007],
  [HAN, 0x3040, 0x30ff],
  [HAN, 0x3400, 0x9fff],
  [4, 0x400, 0x52f],
  [5, 0x370, 0x3ff],
  [5, 0x1f00, 0x1fff],
  [6, 0x590, 0x5ff],
  [7, 0x900, 0x97f],
  [8, 0x980, 0x9ff],
  [9, 0xac00, 0xd7a3],
]

let table: Uint8Array | undefined

/** The script of a unit that is a letter or a mark. */
export const scriptOf = (unit: number): number => (table ??= makeTable())[unit]

function makeTable(): Uint8Array {
  const made = new Uint8Array(0x10000).fill(OTHER)
  for (const [script, first, last] of RANGES) made.fill(script, first, last + 1)
  return made
}
