export type Kind = 'number' | 'word' | 'sign'

/** Of a unit of folded text, which has no other white space than blanks. */
export function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at)
  return unit < QUICK ? (KINDS[unit] ??= kindOf(text[at])) : kindOf(text[at])
}

/** Latin to Arabic, filled as units are met. */
const QUICK = 0x700
const KINDS: (Kind | undefined)[] = new Array(QUICK).fill(undefined)

function kindOf(char: string): Kind {
  if (char >= '0' && char <= '9') return 'number'
  // what most lines are made of, without an expression that a short run would compile for them
  if ((char >= 'a' && char <= 'z') || (char >= '\u0621' && char <= '\u064a')) return 'word'
  return char < '\x80' && !(char >= 'A' && char <= 'Z') ? 'sign' : /^[\p{L}\p{M}]/u.test(char) ? 'word' : 'sign'
}

/** Letters of the Arabic alphabet that are no alef or hamza with another sign. */
export const isPlainArabic = (char: string): boolean =>
  (char >= '\u0627' && char <= '\u063a') || (char >= '\u0641' && char <= '\u064a')
