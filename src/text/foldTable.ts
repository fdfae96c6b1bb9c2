/** What a UTF-16 unit is to the tokeniser. */
export const KIND = {
  separator: 1,
  /** Mark, tatweel or format character: belongs to the token before it and says nothing. */
  follower: 2,
  /** Letter or digit with a key of one unit. */
  letter: 3,
  /** A letter of a script written without spaces: a token by itself. */
  single: 4,
  /** Half of a surrogate pair, or a letter with a key of several units: ask `foldPoint`. */
  complex: 5,
  lineEnd: 6,
  /** A format character that stands before the number it belongs to. */
  prefix: 7,
} as const

/**
 * What each unit means, in one number, since all units of all texts are looked up here: the key of a letter, above 0, or the negative kind of
 * anything else. Filled as units are met: knowing all 65,536 beforehand would cost more than a short text does. What a unit means
 * never changes, so the table holds no state that could be seen; 0 is a unit that has not been met.
 */
export const CODES: Int32Array = new Int32Array(0x10000)

const points = new Map<number, FoldedPoint>()

export interface FoldedPoint {
  kind: number
  key: string
}

/** Looks a unit up for the first time and remembers it. Gives its code. */
export function learnUnit(unit: number): number {
  const { kind, key } = unit >= 0xd800 && unit <= 0xdfff ? SURROGATE : foldPoint(unit)
  const several = key.length > 1 && (kind === KIND.letter || kind === KIND.single)
  CODES[unit] = kind === KIND.letter && !several ? key.charCodeAt(0) : several ? -KIND.complex : -kind
  return CODES[unit]
}

const SURROGATE: FoldedPoint = { kind: KIND.complex, key: '' }

/** Kind and comparison key of a code point. */
export function foldPoint(point: number): FoldedPoint {
  let known = points.get(point)
  if (!known) {
    known = classifyCommon(point) ?? classify(point)
    points.set(point, known)
  }
  return known
}

/**
 * ASCII, small letters of Western Europe and Russian, the Arabic alphabet with those of its neighbours, Chinese, quotation marks and dashes without
 * regular expressions, whose compilation a short run would feel; `classify` says the same of them.
 */
function classifyCommon(point: number): FoldedPoint | undefined {
  if (point < 0x80) {
    if (point === 0x0a) return { kind: KIND.lineEnd, key: '' }
    const char = String.fromCharCode(point | (point >= 0x41 && point <= 0x5a ? 0x20 : 0))
    const isToken = (char >= '0' && char <= '9') || (char >= 'a' && char <= 'z')
    return isToken ? { kind: KIND.letter, key: char } : { kind: KIND.separator, key: '' }
  }
  if (point === 0x640 || (point >= 0x64b && point <= 0x65f)) return { kind: KIND.follower, key: '' }
  const isQuotation = point === 0xab || point === 0xbb || (point >= 0x2010 && point <= 0x2027)
  if (isQuotation || point === 0x60c || point === 0x61b || point === 0x61f) return { kind: KIND.separator, key: '' }
  if ((point >= 0x621 && point <= 0x63a) || (point >= 0x641 && point <= 0x64a)) {
    const letter = String.fromCharCode(point)
    return { kind: KIND.letter, key: LETTERS[letter] ?? letter }
  }
  if (point >= 0x660 && point <= 0x669) return { kind: KIND.letter, key: String(point - 0x660) }
  if (
    (point >= 0x679 && point <= 0x6bf) ||
    point === 0x6cc ||
    (point >= 0x430 && point <= 0x44f) ||
    (point >= 0xe0 && point <= 0xff && point !== 0xf7) ||
    point === 0x131
  ) {
    const letter = String.fromCharCode(point)
    return { kind: KIND.letter, key: LETTERS[letter] ?? letter }
  }
  if (point >= 0x4e00 && point <= 0x9fff) return { kind: KIND.single, key: String.fromCharCode(point) }
  return undefined
}

/** Kind and comparison key of any code point, by what Unicode says of it. */
export function classify(point: number): FoldedPoint {
  if (point === 0x0a) return { kind: KIND.lineEnd, key: '' }
  if (point >= 0xd800 && point <= 0xdfff) return { kind: KIND.separator, key: '' }
  const char = String.fromCodePoint(point)
  if (isPrefix(char)) return { kind: KIND.prefix, key: '' }
  if (isFollower(char)) return { kind: KIND.follower, key: '' }
  if (!/[\p{L}\p{N}]/u.test(char)) return { kind: KIND.separator, key: '' }
  const key = [
    ...char
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\p{M}\p{Cf}\u0640\s]/gu, ''),
  ]
    .map(foldLetter)
    .join('')
  return { kind: isSingle(char) ? KIND.single : KIND.letter, key: key || char }
}

// A class of Unicode's is parsed when the expression is made, which a short run would feel, too: all of them stand inside functions.

// Thai and Lao AM and the halfwidth voicing marks are letters by category, yet no grapheme may be cut before them
const isFollower = (char: string): boolean => /[\p{M}\p{Cf}\u0640\u0e33\u0eb3\uff9e\uff9f]/u.test(char)
const isPrefix = (char: string): boolean =>
  /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u.test(char)
const isSingle = (char: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    char,
  )

/** Letters that scrapes, keyboards and reporters spell in turn. */
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي', // Persian yeh
  ة: 'ه',
  ە: 'ه', // Uyghur and Kurdish ae, typed for ه
  ک: 'ك', // Persian kaf
  ہ: 'ه', // Urdu heh goal
  ھ: 'ه', // Urdu heh doachashmee
}

function foldLetter(letter: string): string {
  const other = LETTERS[letter]
  if (other) return other
  if (!/\p{Nd}/u.test(letter)) return letter
  return String(digitValue(letter.codePointAt(0)!))
}

/** Decimal digits stand in runs of ten that begin with zero, and the runs begin where the digits before them end. */
function digitValue(point: number): number {
  if (point >= 0x30 && point <= 0x39) return point - 0x30
  let before = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before++
  return before % 10
}
