import { languagesOf, vocabularyOf } from './languages/index.ts'
import { lexiconOf } from './lexicon.ts'
import type { Meaning } from './meaning.ts'
import type { Page } from './page.ts'
import { ARABIC, HAN, LATIN, OTHER, SCRIPTS, scriptOf } from './scriptOf.ts'
import { rowsOf } from './vocabulary.ts'

/**
 * The language of a line, by its words about time: that which knows most of them, among equals that of the page, else the first of the script.
 * A script beside Latin counts before it. Null where the line has no word of a known script.
 */
export function tellLanguage(words: readonly string[], page: Page): string | null {
  let script = 0
  for (const word of words) {
    const its = scriptOf(word.charCodeAt(0))
    if (its === OTHER) continue
    script = its
    if (its !== LATIN) break
  }
  if (script === 0) return null
  const languages = languagesOf(SCRIPTS[script - 1])
  if (languages.length === 1) return languages[0]
  const known = knownBy(script, languages)
  // Arabic has five times the words of others, and most lines: it is asked in its own tables
  const own = script === ARABIC ? lexiconOf(languages[0]) : null
  const counts = new Uint16Array(languages.length)
  let all = 0
  for (const word of script === HAN ? runsOf(words) : words) {
    const strong = known.strong.get(word) ?? 0
    const weak = known.weak.get(word) ?? 0
    all |= strong | weak
    for (let i = 0; i < languages.length; i++)
      if ((strong >>> i) & 1) counts[i] += STRONG
      else if ((weak >>> i) & 1) counts[i]++
    const first = own?.firsts.get(word)
    if (first) counts[0] += first.phrases.some(({ meaning }) => isOfTime(meaning)) ? STRONG : 1
  }
  if (all === 0 && counts[0] > 0) return languages[0]
  const most = Math.max(...counts)
  return among(
    languages.filter((_, i) => counts[i] === most),
    page,
  )
}

/** The page's language, if it is one of those that fit; else the first of them. */
function among(fitting: readonly string[], page: Page): string {
  if (fitting.length === 1) return fitting[0]
  const language = page.language()
  return language !== null && fitting.includes(language) ? language : fitting[0]
}

const isOfTime = ({ month, weekday, label, unit, period, clockIntroduction }: Meaning): boolean =>
  (month ?? weekday ?? label ?? unit ?? period ?? clockIntroduction) !== undefined

/** A name of Chinese or Japanese has so many characters. */
const LONGEST_RUN = 6

/** All runs of two characters and more that may be a name: single ones stand in names of both languages. */
const runsOf = (chars: readonly string[]): string[] =>
  chars.flatMap((_, from) => {
    const runs: string[] = []
    for (let to = from + 2; to <= Math.min(chars.length, from + LONGEST_RUN); to++)
      runs.push(chars.slice(from, to).join(''))
    return runs
  })

/** Labels, months and weekdays tell a language better than the little words between them. */
const STRONG = 3

/** For each word, a bit for each language of its script that has it. */
interface Known {
  strong: Map<string, number>
  weak: Map<string, number>
}

const tables: (Known | undefined)[] = []

function knownBy(script: number, languages: readonly string[]): Known {
  let table = tables[script]
  if (table) return table
  table = { strong: new Map(), weak: new Map() }
  for (let i = script === ARABIC ? 1 : 0; i < languages.length; i++)
    for (const [key, value] of Object.entries(vocabularyOf(languages[i]))) {
      if (OTHERS.has(key)) continue
      const words = STRONGS.has(key) ? table.strong : table.weak
      for (const name of namesIn(value))
        for (const word of script === HAN ? [name] : name.split(' ')) words.set(word, (words.get(word) ?? 0) | (1 << i))
    }
  tables[script] = table
  return table
}

/** What several languages write alike, or is no word about time. */
const OTHERS: ReadonlySet<string> = new Set(['code', 'script', 'beside', 'order', 'calendar', 'hijriMonths', 'zones'])
const STRONGS: ReadonlySet<string> = new Set(
  'months persianMonths weekdays cldr updated published units agoAfter ago clock morning evening noon night'.split(' '),
)

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return rowsOf(value).flat()
  return value && typeof value === 'object' ? Object.values(value).flatMap(namesIn) : []
}
