import { SCRIPTS } from './scripts.ts'

let table: Uint8Array | undefined

/** For each UTF-16 unit the place of its script in SCRIPTS, from 1; 0 for none. */
export function scriptTable(): Uint8Array {
  if (table) return table
  const made = new Uint8Array(0x10000)
  SCRIPTS.forEach(({ ranges }, i) => {
    for (const [first, last] of ranges) made.fill(i + 1, first, last + 1)
  })
  table = made
  return made
}
