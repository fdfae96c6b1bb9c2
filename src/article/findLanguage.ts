import { findLanguage as findIn } from '../text/findLanguage.ts'

export interface Language {
  language: string | null
  direction: 'ltr' | 'rtl'
}

/** The language and direction of an article, as its letters tell them. */
export function findLanguage(text: string): Language {
  const { language, direction } = findIn(text)
  return { language, direction }
}
