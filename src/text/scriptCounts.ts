import { SCRIPTS } from './scripts.ts'

let scriptOf: Uint8Array | undefined

/** How many UTF-16 units of `text` are letters of each row of `SCRIPTS`. */
export function scriptCounts(text: string): Int32Array {
  scriptOf ??= makeTable()
  const counts = new Int32Array(SCRIPTS.length + 1)
  for (let i = 0; i < text.length; i++) counts[scriptOf[text.charCodeAt(i)]]++
  return counts.subarray(1)
}

/** For each UTF-16 unit the place of its script in SCRIPTS, from 1; 0 for none. */
function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  SCRIPTS.forEach(({ ranges }, i) => {
    for (const [first, last] of ranges) table.fill(i + 1, first, last + 1)
  })
  return table
}
