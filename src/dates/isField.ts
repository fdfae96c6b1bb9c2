import { foldLine } from './foldLine.ts'
import { languagesOf, vocabularyOf } from './languages/index.ts'
import { SCRIPTS } from './scriptOf.ts'
import { namesOf } from './vocabulary.ts'

const LONGEST = 20

let words: ReadonlySet<string> | undefined

/** Is a line a word for “date” in any language, and no more? */
export function isField(line: string): boolean {
  if (line.length > LONGEST) return false
  words ??= new Set(SCRIPTS.flatMap(languagesOf).flatMap(code => namesOf(vocabularyOf(code).glue?.field)))
  return words.has(foldLine(line).text.replace(/ ?: ?$/u, ''))
}
