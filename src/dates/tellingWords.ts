import { languagesOf, vocabularyOf } from './languages/index.ts'
import { rowsOf, type Script } from './vocabulary.ts'
import { keyOf } from './wordKeys.ts'

/** Words such as `by` tell nothing, though labels hold them. */
const SHORT = 2

/** What several languages write alike, or is no word about time. */
const OTHERS: ReadonlySet<string> = new Set([
  'code',
  'script',
  'beside',
  'order',
  'calendar',
  'hijriMonths',
  'zones',
  'everyday',
])
const STRONGS: ReadonlySet<string> = new Set(
  'months persianMonths weekdays cldr updated published units agoAfter ago clock morning evening noon night periods'.split(
    ' ',
  ),
)

/** A bit for each language of its script that has a word; strong where it is a label, a month, a weekday or the like. */
interface Telling {
  strong: number
  weak: number
}

/** The words by which the languages of a script are told from each other. */
export function tellingWords(script: Script): Map<string, Telling> {
  const table = new Map<string, Telling>()
  for (const [i, code] of languagesOf(script).entries())
    for (const [key, value] of Object.entries(vocabularyOf(code))) {
      if (OTHERS.has(key)) continue
      for (const name of namesIn(value)) {
        for (const word of script === 'Han' ? [name] : name.split(' ')) {
          const told = table.get(word) ?? { strong: 0, weak: 0 }
          const strong = STRONGS.has(key) && (script !== 'Latin' || word.length > SHORT || word === name)
          told[strong ? 'strong' : 'weak'] |= 1 << i
          table.set(word, told)
        }
      }
    }
  return table
}

/** The same by their keys, in order: key, strong and weak in turn, as `tellingTable.ts` has them. Nothing for a script of one language. */
export function tellingEntries(script: Script): number[] {
  if (languagesOf(script).length === 1) return []
  const entries = new Map<number, Telling>()
  for (const [word, { strong, weak }] of tellingWords(script)) {
    const told = entries.get(keyOf(word)) ?? { strong: 0, weak: 0 }
    entries.set(keyOf(word), { strong: told.strong | strong, weak: told.weak | weak })
  }
  return [...entries].sort(([a], [b]) => a - b).flatMap(([key, { strong, weak }]) => [key, strong, weak])
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return rowsOf(value).flat()
  return value && typeof value === 'object' ? Object.values(value).flatMap(namesIn) : []
}
