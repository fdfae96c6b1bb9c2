import { languagesOf } from './languages/index.ts'
import { type FirstWord, lexiconOf } from './lexicon.ts'
import type { Page } from './page.ts'
import { ARABIC, HAN, LATIN, OTHER, SCRIPTS, scriptOf } from './scriptOf.ts'
import { TELLING_TABLE } from './tellingTable.ts'
import { keyOf } from './wordKeys.ts'

/** A folded word; `known` where it may be in some vocabulary. */
interface Word {
  text: string
  known: boolean
}

/**
 * The language of a line, by its words about time: that which knows most of them, among equals that of the page, else the first of the script.
 * A script beside Latin counts before it. Null where the line has no word of a known script.
 */
export function tellLanguage(words: readonly Word[], page: Page): string | null {
  const script = scriptOfLine(words)
  if (script === 0) return null
  const languages = languagesOf(SCRIPTS[script - 1])
  if (languages.length === 1 || (script === ARABIC && isFirst(languages, words))) return languages[0]
  const known = knownBy(script)
  const counts = new Uint16Array(languages.length)
  for (const word of script === HAN ? runsOf(words) : words) {
    const its = word.known ? known.get(keyOf(word.text)) : undefined
    if (its === undefined) continue
    for (let i = 0; i < counts.length; i++)
      if ((its.strong >>> i) & 1) counts[i] += STRONG
      else if ((its.weak >>> i) & 1) counts[i]++
  }
  let most = 0
  for (const count of counts) if (count > most) most = count
  return among(
    languages.filter((_, i) => counts[i] === most),
    page,
  )
}

function scriptOfLine(words: readonly Word[]): number {
  let script = 0
  for (const { text } of words) {
    const its = scriptOf(text.charCodeAt(0))
    if (its === OTHER) continue
    script = its
    if (its !== LATIN) break
  }
  return script
}

/** Most lines are Arabic: they have words that it knows, and none that only other languages of its script know. */
function isFirst(languages: readonly string[], words: readonly Word[]): boolean {
  const { firsts } = lexiconOf(languages[0])
  let own = false
  for (const { text: word, known } of words) {
    if (!known) continue
    if (isOfTime(firsts.get(word))) own = true
    else if (knownBy(ARABIC).get(keyOf(word))?.strong) return false
  }
  return own
}

function isOfTime(first: FirstWord | undefined): boolean {
  if (first === undefined) return false
  first.ofTime ??= first.phrases.some(
    ({ meaning: { month, weekday, label, unit, period, clockIntroduction } }) =>
      (month ?? weekday ?? label ?? unit ?? period ?? clockIntroduction) !== undefined,
  )
  return first.ofTime
}

/** The page's language, if it is one of those that fit; else the first of them. */
function among(fitting: readonly string[], page: Page): string {
  if (fitting.length === 1) return fitting[0]
  const language = page.language()
  return language !== null && fitting.includes(language) ? language : fitting[0]
}

/** A name of Chinese or Japanese has so many characters. */
const LONGEST_RUN = 6

/** All runs of two characters and more that may be a name: single ones stand in names of both languages. */
const runsOf = (chars: readonly Word[]): Word[] =>
  chars.flatMap((_, from) => {
    const runs: Word[] = []
    for (let to = from + 2; to <= Math.min(chars.length, from + LONGEST_RUN); to++)
      runs.push({
        text: chars
          .slice(from, to)
          .map(({ text }) => text)
          .join(''),
        known: true,
      })
    return runs
  })

/** Labels, months and weekdays tell a language better than the little words between them. */
const STRONG = 3

/** A bit for each language of its script that has a word. */
interface Known {
  strong: number
  weak: number
}

const tables: (Map<number, Known> | undefined)[] = []

/** What the words of a script tell, by their keys. To gather them from the vocabularies took a tenth of a run of one text. */
function knownBy(script: number): ReadonlyMap<number, Known> {
  const made = tables[script]
  if (made) return made
  const table = new Map<number, Known>()
  tables[script] = table
  const entries = TELLING_TABLE[script - 1]
  for (let i = 0; i < entries.length; i += 3) table.set(entries[i], { strong: entries[i + 1], weak: entries[i + 2] })
  return table
}
