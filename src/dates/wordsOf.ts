import { HAN, scriptOf } from './scriptOf.ts'

/** The words of a folded name as lines are cut into them: each character of Chinese and Japanese is one. */
export function wordsOf(name: string): readonly string[] {
  const words = name.split(' ')
  if (scriptOf(name.charCodeAt(0)) !== HAN) return words
  return words.flatMap(word => (scriptOf(word.charCodeAt(0)) === HAN ? [...word] : [word]))
}

/** The first of them, without the others. */
export function firstWordOf(name: string): string {
  if (scriptOf(name.charCodeAt(0)) === HAN) return name[0]
  const end = name.indexOf(' ')
  return end < 0 ? name : name.slice(0, end)
}
