import { SCRIPTS } from './scripts.ts'
import { scriptTable } from './scriptTable.ts'

/** So many UTF-16 units tell as well as all; the rest of a long text is not read. */
const SAMPLE = 4_096

export interface Language {
  language: string | null
  direction: 'ltr' | 'rtl'
  /** Name of the commonest script; null without letters. */
  script: string | null
}

/** Letters that speak against a language are at least this share. */
const UNLESS = 0.01

/**
 * The language (BCP 47) that the commonest script and its letters tell by themselves, else null; and that script's direction, `ltr` where
 * there is no letter.
 */
export function findLanguage(text: string): Language {
  toldBy ??= makeTable()
  const scriptOf = scriptTable()
  const counts = new Int32Array(SCRIPTS.length + 1)
  const told = new Int32Array(8 * (SCRIPTS.length + 1))
  const end = Math.min(text.length, SAMPLE)
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i)
    const script = scriptOf[unit]
    if (script === 0) continue
    counts[script]++
    for (let bits = toldBy[unit], row = 0; bits !== 0; bits >>= 1, row++) if (bits & 1) told[8 * script + row]++
  }
  counts[0] = 0
  let best = 0
  for (let script = 1; script < counts.length; script++) if (counts[script] > counts[best]) best = script
  if (best === 0) return { language: null, direction: 'ltr', script: null }
  const { name, language, direction, told: rows } = SCRIPTS[best - 1]
  const fits = (i: number, share: number): boolean => told[8 * best + i] >= share * counts[best]
  const own = rows?.find(
    (row, i) => row.language !== null && fits(i, row.share) && !(row.unless !== undefined && fits(row.unless, UNLESS)),
  )
  return { language: own?.language ?? language, direction, script: name }
}

/** For each UTF-16 unit, a bit for each row of its script's `told` that names it. */
let toldBy: Uint8Array | undefined

function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const { told } of SCRIPTS) {
    told?.forEach(({ letters }, row) => {
      for (const letter of letters + letters.toUpperCase()) table[letter.charCodeAt(0)] |= 1 << row
    })
  }
  return table
}
