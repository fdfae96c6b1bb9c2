import { SCRIPTS } from './scripts.ts'
import { scriptTable } from './scriptTable.ts'

/** How many UTF-16 units of `text` are letters of each row of `SCRIPTS`. */
export function scriptCounts(text: string): Int32Array {
  const scriptOf = scriptTable()
  const counts = new Int32Array(SCRIPTS.length + 1)
  for (let i = 0; i < text.length; i++) counts[scriptOf[text.charCodeAt(i)]]++
  return counts.subarray(1)
}
