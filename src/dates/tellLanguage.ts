import { languagesOf } from './languages/index.ts'
import { type FirstWord, firstWord, type Lexicon, lexiconOf } from './lexicon.ts'
import type { Page } from './page.ts'
import { ARABIC, HAN, LATIN, OTHER, SCRIPTS, scriptOf } from './scriptOf.ts'
import { TELLING_TABLE } from './tellingTable.ts'
import { keyOf } from './wordKeys.ts'

/** A folded word and its key; `known` where it may be in some vocabulary. */
interface Word {
  text: string
  key: number
  known: boolean
}

/**
 * The language of a line, by its words about time: that which knows most of them, among equals that of the page, else the first of the script.
 * A script beside Latin counts before it. Null where the line has no word of a known script.
 */
export function tellLanguage(words: readonly Word[], page: Page): string | null {
  const script = scriptOfLine(words)
  if (script === 0) return null
  const told = tellingOf(script)
  const { languages } = told
  if (languages.length === 1 || (script === ARABIC && isFirst(told, words))) return languages[0]
  for (let i = 0; i < languages.length; i++) counts[i] = 0
  for (const { key, known } of script === HAN ? runsOf(words) : words) {
    const its = known ? told.words.get(key) : undefined
    if (its === undefined) continue
    for (let i = 0; i < languages.length; i++)
      if ((its.strong >>> i) & 1) counts[i] += STRONG
      else if ((its.weak >>> i) & 1) counts[i]++
  }
  let best = 0
  let equals = 0
  for (let i = 0; i < languages.length; i++) {
    if (counts[i] > counts[best]) best = i
    if (counts[i] === counts[best]) equals = best === i ? 1 : equals + 1
  }
  if (equals === 1) return languages[best]
  return among(
    languages.filter((_, i) => counts[i] === counts[best]),
    page,
  )
}

/** What each language of a script knows of a line: one for all lines, as each is told by itself. */
const counts = new Uint16Array(32)

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
function isFirst(told: Telling, words: readonly Word[]): boolean {
  told.first ??= lexiconOf(told.languages[0])
  let own = false
  for (const { text, key, known } of words) {
    if (!known) continue
    if (isOfTime(firstWord(told.first, text, key))) own = true
    else if (told.words.get(key)?.strong) return false
  }
  return own
}

function isOfTime(first: FirstWord | undefined): boolean {
  if (first === undefined) return false
  first.ofTime ??= first.phrases.some(
    ({ some: { month, weekday, label, unit, period, clockIntroduction } }) =>
      (month ?? weekday ?? label ?? unit ?? period ?? clockIntroduction) !== undefined,
  )
  return first.ofTime
}

/** The page's language, if it is one of those that fit; else the first of them. */
function among(fitting: readonly string[], page: Page): string {
  const language = page.language()
  return language !== null && fitting.includes(language) ? language : fitting[0]
}

/** A name of Chinese or Japanese has so many characters. */
const LONGEST_RUN = 6

/** All runs of two characters and more that may be a name: single ones stand in names of both languages. */
const runsOf = (chars: readonly Word[]): Word[] =>
  chars.flatMap((_, from) => {
    const runs: Word[] = []
    for (let to = from + 2; to <= Math.min(chars.length, from + LONGEST_RUN); to++) {
      const text = chars
        .slice(from, to)
        .map(char => char.text)
        .join('')
      runs.push({ text, key: keyOf(text), known: true })
    }
    return runs
  })

/** Labels, months and weekdays tell a language better than the little words between them. */
const STRONG = 3

/** A bit for each language of its script that has a word. */
interface Known {
  strong: number
  weak: number
}

/** What tells the languages of a script from each other. */
interface Telling {
  languages: readonly string[]
  /** By the keys of words. */
  words: ReadonlyMap<number, Known>
  /** Of its first language; made when a line first asks. */
  first: Lexicon | undefined
}

const tellings: (Telling | undefined)[] = []

/** Words stand in a table: to gather them from the vocabularies took a tenth of a run of one text. */
function tellingOf(script: number): Telling {
  const made = tellings[script]
  if (made) return made
  const words = new Map<number, Known>()
  const entries: number[] = JSON.parse(TELLING_TABLE[script - 1])
  for (let i = 0; i < entries.length; i += 3) words.set(entries[i], { strong: entries[i + 1], weak: entries[i + 2] })
  const telling: Telling = { languages: languagesOf(SCRIPTS[script - 1]), words, first: undefined }
  tellings[script] = telling
  return telling
}
