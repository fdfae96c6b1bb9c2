export type Kind = 'number' | 'word' | 'sign'

/** Of a unit of folded text, which has no other white space than blanks. */
export function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at)
  return unit < QUICK ? (KINDS[unit] ??= kindOf(text[at])) : kindOf(text[at])
}

const LETTER = /^[\p{L}\p{M}]/u
/** Latin to Arabic, filled as units are met. */
const QUICK = 0x700
const KINDS: (Kind | undefined)[] = new Array(QUICK).fill(undefined)

const kindOf = (unit: string): Kind => (/[0-9]/.test(unit) ? 'number' : LETTER.test(unit) ? 'word' : 'sign')
