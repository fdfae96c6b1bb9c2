import { isPlainArabic } from './kindAt.ts'

/** A line as the readers see it. */
export interface FoldedLine {
  text: string
  line: string
  /** Each unit stands for the unit at its own place. */
  even: boolean
}

/** Tashkeel, vowel points, nukta, the marks that steer bidi text and those that choose a character's look: they change nothing that is said. */
const DROPPED =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u093c\u09bc\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\u00ad\ufe00-\ufe0f\ufeff]/u
const FOLDED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    أ: 'ا',
    إ: 'ا',
    آ: 'ا',
    ٱ: 'ا',
    ى: 'ي',
    ی: 'ي',
    ې: 'ي',
    ۍ: 'ي',
    ک: 'ك',
    ڪ: 'ك',
    // فيڤري: Maghrebi pages write v so
    ڤ: 'ف',
    ڥ: 'ف',
    ة: 'ه',
    ہ: 'ه',
    ە: 'ه',
    ۀ: 'ه',
    ۃ: 'ه',
    ھ: 'ه',
    '،': ',',
    '٬': ',',
    '、': ',',
    '。': '.',
    '॰': '.',
    '।': '.',
    ё: 'е',
    ı: 'i',
    ł: 'l',
    đ: 'd',
    ø: 'o',
    æ: 'a',
    // ß is one letter here: \`ss\` would be two
    ß: 's',
    ς: 'σ',
    'ँ': 'ं',
    ʼ: "'",
    '’': "'",
    '‘': "'",
    '\u05f3': "'",
    '\u05be': '-',
    '・': '|',
    '〜': '-',
    '؛': ';',
    '٫': '.',
    '–': '-',
    '—': '-',
    '―': '-',
    '‒': '-',
    '‐': '-',
    '‑': '-',
    '−': '-',
    '٪': '%',
    '·': '|',
    '•': '|',
    '●': '|',
    '▪': '|',
    '¦': '|',
    '│': '|',
    '»': '|',
    '«': '|',
    '⁄': '/',
    '∕': '/',
    '٭': '|',
    '*': '|',
    '۔': '.',
    '։': ':',
    ː: ':',
    '∶': ':',
  }),
)

/** What each unit folds to where that is one unit; 0 for all else. Filled as units are met. */
const SINGLE = new Uint16Array(0x10000)
/** So many units are made a string at once; a call takes no more than some ten thousand. */
const PIECE = 4096

/**
 * NFKC, lower case, alef, ya, kaf and ta marbuta forms made one, digits of all sets as 0–9, white space as blanks, commas, dashes and bullets
 * as one each. Linear in the line.
 */
export function foldLine(line: string): FoldedLine {
  let text = ''
  let even = true
  let units: number[] = []
  const singles = SINGLE
  for (let i = 0; i < line.length; ) {
    const unit = line.charCodeAt(i)
    if (units.length > PIECE) {
      text += String.fromCharCode(...units)
      units = []
    }
    const single = singles[unit]
    if (single !== 0) {
      units.push(single)
      i++
      continue
    }
    const width = widthAt(line, i)
    const folded = foldAt(line, i, width)
    if (folded.length !== width) even = false
    else if (width === 1 && unit !== TATWEEL && !isSurrogate(unit)) SINGLE[unit] = folded.charCodeAt(0)
    for (let k = 0; k < folded.length; k++) units.push(folded.charCodeAt(k))
    i += width
  }
  // text made in one piece is read three times as fast as text put together
  const rest = String.fromCharCode(...units)
  return { text: text === '' ? rest : text + rest, line, even }
}

/** Half of a character, where it does not stand alone. */
const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800

/** Where the characters that made the folded units `start`–`end` stand in the line: few places are asked for, so no map is kept. */
export function placeInLine({ line, even }: FoldedLine, start: number, end: number): [start: number, end: number] {
  if (even) return [start, end]
  let size = 0
  let from = -1
  for (let i = 0; i < line.length; ) {
    const width = widthAt(line, i)
    size += foldAt(line, i, width).length
    if (from < 0 && size > start) from = i
    i += width
    // what folds to nothing goes with what it follows: the tatweel of هـ
    if (size >= end && (i >= line.length || foldAt(line, i, widthAt(line, i)) !== '')) return [from, i]
  }
  return [Math.max(0, from), line.length]
}

const widthAt = (line: string, at: number): number => ((line.codePointAt(at) as number) > 0xffff ? 2 : 1)

/** What the character of `width` units at `at` folds to; nothing for what is dropped. */
export function foldAt(line: string, at: number, width: number): string {
  const unit = line.charCodeAt(at)
  if (unit === TATWEEL) return isDash(line, at) ? '-' : ''
  return unit < QUICK ? (FOLDS[unit] ??= foldPoint(unit)) : foldChar(line.slice(at, at + width))
}

const TATWEEL = 0x640

/** It stretches a word, but between blanks it is a dash: `مدار الساعة ـ نشر في`. */
const isDash = (line: string, at: number): boolean => line[at - 1] === ' ' && line[at + 1] === ' '

/** Latin to Arabic: what nearly all characters of these pages are. Filled as they are met. */
const QUICK = 0x700
const FOLDS: (string | undefined)[] = new Array(QUICK).fill(undefined)

const foldPoint = (point: number): string =>
  point < 0x80 ? String.fromCharCode(point).toLowerCase() : foldChar(String.fromCharCode(point))

const known = new Map<string, string>()

function foldChar(char: string): string {
  if (isPlainArabic(char)) return foldUnit(char)
  let folded = known.get(char)
  if (folded === undefined) {
    folded = [...char.normalize('NFKC')].map(foldUnit).join('')
    if (known.size < 5000) known.set(char, folded)
  }
  return folded
}

function foldUnit(char: string): string {
  if (isPlainArabic(char)) return FOLDED.get(char) ?? char
  if (DROPPED.test(char)) return ''
  if (/\s/u.test(char)) return ' '
  if (/\p{Nd}/u.test(char)) return digitOf(char)
  const known = FOLDED.get(char)
  if (known !== undefined) return known
  const apart = char.toLowerCase().normalize('NFD')
  // й is no и, but é is e
  const marks = isAccented(apart) ? /[\u0300-\u036f]/gu : /[\u0653-\u0655\u093c\u09bc]/gu
  const folded = apart.replace(marks, '').normalize('NFC')
  return FOLDED.get(folded) ?? folded
}

/** Alphabets whose letters carry accents that pages leave out. */
const isAccented = (letter: string): boolean =>
  // none stands between Hebrew and Hangul, and a short run would feel the expression
  (letter < '\u0590' || letter >= '\u1100') && /^[\p{Script=Latin}\p{Script=Greek}]/u.test(letter)

/** Digits of all scripts: their blocks begin at a point that ends in 0 or in 6. */
function digitOf(char: string): string {
  const point = char.codePointAt(0) as number
  const low = point & 15
  return String(low >= 6 && !/\p{Nd}/u.test(String.fromCodePoint(point - low)) ? low - 6 : low)
}
