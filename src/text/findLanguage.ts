import { SCRIPTS } from './scripts.ts'

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
  const { classOf, scripts, bits, seen, counts, told } = (classes ??= makeClasses())
  seen.fill(0)
  counts.fill(0)
  told.fill(0)
  const end = Math.min(text.length, SAMPLE)
  for (let i = 0; i < end; i++) seen[classOf[text.charCodeAt(i)]]++
  for (let i = 0; i < scripts.length; i++) {
    const script = scripts[i]
    counts[script] += seen[i]
    for (let row = 0; bits[i] >> row !== 0; row++) if ((bits[i] >> row) & 1) told[ROWS * script + row] += seen[i]
  }
  counts[0] = 0
  let best = 0
  for (let script = 1; script < counts.length; script++) if (counts[script] > counts[best]) best = script
  if (best === 0) return { language: null, direction: 'ltr', script: null }
  const { name, language, direction, told: rows } = SCRIPTS[best - 1]
  const fits = (i: number, share: number): boolean => told[ROWS * best + i] >= share * counts[best]
  const own = rows?.find(
    (row, i) => row.language !== null && fits(i, row.share) && !(row.unless !== undefined && fits(row.unless, UNLESS)),
  )
  return { language: own?.language ?? language, direction, script: name }
}

/** Units that count alike: of one script, named by the same rows of its `told`. A letter is counted once, by its class. */
interface Classes {
  classOf: Uint8Array
  scripts: number[]
  /** A bit for each row. */
  bits: number[]
  /** Room to count in, one for all texts, as each is told by itself: of each class, of each script, of each row of a script. */
  seen: Int32Array
  counts: Int32Array
  told: Int32Array
}

/** Rows of a script are no more. */
const ROWS = 8

let classes: Classes | undefined

function makeClasses(): Classes {
  const made = { classOf: new Uint8Array(0x10000), scripts: [0], bits: [0] }
  SCRIPTS.forEach(({ ranges, told }, i) => {
    const letters = made.scripts.push(i + 1) - 1
    made.bits.push(0)
    for (const [first, last] of ranges) made.classOf.fill(letters, first, last + 1)
    const rows = new Map<number, number>()
    told?.forEach((one, row) => {
      for (const letter of one.letters + one.letters.toUpperCase())
        rows.set(letter.charCodeAt(0), (rows.get(letter.charCodeAt(0)) ?? 0) | (1 << row))
    })
    for (const [unit, bits] of rows) {
      if (made.classOf[unit] !== letters) continue
      let place = made.bits.indexOf(bits, letters + 1)
      if (place < 0) {
        place = made.scripts.push(i + 1) - 1
        made.bits.push(bits)
      }
      made.classOf[unit] = place
    }
  })
  const scripts = SCRIPTS.length + 1
  return {
    ...made,
    seen: new Int32Array(made.scripts.length),
    counts: new Int32Array(scripts),
    told: new Int32Array(ROWS * scripts),
  }
}
