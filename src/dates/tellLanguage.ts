import { languagesOf, vocabularyOf } from './languages/index.ts'
import { lexiconOf } from './lexicon.ts'
import type { Page } from './page.ts'
import { ARABIC, LATIN, OTHER, SCRIPTS, scriptOf } from './scriptOf.ts'
import { rowsOf, type Vocabulary } from './vocabulary.ts'
import { wordsOf } from './wordsOf.ts'

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
  for (const word of words) {
    const mask = known.get(word) ?? 0
    all |= mask
    for (let bits = mask, i = 0; bits !== 0; bits >>>= 1, i++) if (bits & 1) counts[i]++
    if (own?.firsts.has(word)) counts[0]++
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

const tables: (Map<string, number> | undefined)[] = []

/** For each word of the languages of a script, a bit for each that has it. */
function knownBy(script: number, languages: readonly string[]): ReadonlyMap<string, number> {
  let table = tables[script]
  if (table) return table
  table = new Map()
  for (let i = script === ARABIC ? 1 : 0; i < languages.length; i++)
    for (const name of timeNames(vocabularyOf(languages[i])))
      for (const word of wordsOf(name)) table.set(word, (table.get(word) ?? 0) | (1 << i))
  tables[script] = table
  return table
}

/** What is no word of the language about time. */
const OTHERS: ReadonlySet<string> = new Set(['code', 'script', 'beside', 'order', 'calendar', 'hijriMonths', 'zones'])

/** All names of a vocabulary but those that several languages write alike. */
const timeNames = (words: Vocabulary): string[] =>
  Object.entries(words).flatMap(([key, value]) => (OTHERS.has(key) ? [] : namesIn(value)))

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return rowsOf(value).flat()
  return value && typeof value === 'object' ? Object.values(value).flatMap(namesIn) : []
}
