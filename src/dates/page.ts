import { findLanguage } from '../text/findLanguage.ts'
import { languagesOf, vocabularyOf } from './languages/index.ts'
import { LONGEST } from './timeWindows.ts'
import { namesOf } from './vocabulary.ts'

/** What the page says about a line that the line does not say itself. */
export interface Page {
  /** Its language, where letters or words tell it. */
  language(): string | null
  /** Day or month first, where another date of the page tells it. */
  order(): 'dmy' | 'mdy' | null
}

/** So many UTF-16 units tell as well as all. */
const SAMPLE = 4_096

/** What the lines of a page say about each of them; asked when a line first needs it. `mayHold` knows lines that hold no date. */
export function pageOf(lines: readonly string[], mayHold: (line: number) => boolean = () => true): Page {
  let language: string | null | undefined
  let order: 'dmy' | 'mdy' | null | undefined
  return {
    language: () => (language === undefined ? (language = languageOf(lines)) : language),
    order: () => (order === undefined ? (order = orderOf(lines, mayHold)) : order),
  }
}

const NUMBERS = /\b(\d{1,2})[/.-](\d{1,2})[/.-](?:19|20)\d\d\b/gu

/** Day or month first, where numbers above 12 on the page show the one and never the other. */
function orderOf(lines: readonly string[], mayHold: (line: number) => boolean): 'dmy' | 'mdy' | null {
  let dayFirst = false
  let monthFirst = false
  for (let i = 0; i < lines.length; i++) {
    if (lines[i].length > LONGEST || !mayHold(i)) continue
    for (const [, a, b] of lines[i].matchAll(NUMBERS)) {
      dayFirst ||= Number(a) > 12
      monthFirst ||= Number(b) > 12
    }
  }
  return dayFirst === monthFirst ? null : dayFirst ? 'dmy' : 'mdy'
}

function languageOf(lines: readonly string[]): string | null {
  let sample = ''
  for (let i = 0; i < lines.length && sample.length < SAMPLE; i++) sample += `${lines[i].slice(0, SAMPLE)}\n`
  const { language, script } = findLanguage(sample)
  return language === null && script === 'Latin' && sample.length >= LEAST ? commonest(sample) : language
}

/** Shorter texts hold too few words that are common. */
const LEAST = 100

/** The language of a Latin alphabet whose common words stand most often, if there are some. */
function commonest(text: string): string | null {
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  let best: string | null = null
  let most = 2
  for (const code of languagesOf('Latin')) {
    const common = new Set(namesOf(vocabularyOf(code).common))
    let count = 0
    for (const word of words) if (common.has(word)) count++
    if (count > most) {
      best = code
      most = count
    }
  }
  return best
}
