import { HAN, scriptOf } from './scriptOf.ts'

/** The words of a folded name as lines are cut into them: each character of Chinese and Japanese is one. */
export function wordsOf(name: string): readonly string[] {
  const words = name.split(' ')
  if (scriptOf(name.charCodeAt(0)) !== HAN) return words
  return words.flatMap(word => (scriptOf(word.charCodeAt(0)) === HAN ? [...word] : [word]))
}

/** The first of them, without the others. */
export const firstWordOf = (name: string): string => name.slice(0, firstWordEnd(name))

/** Where it ends, in UTF-16 units. */
export function firstWordEnd(name: string): number {
  if (scriptOf(name.charCodeAt(0)) === HAN) return 1
  const end = name.indexOf(' ')
  return end < 0 ? name.length : end
}
