/** A line as the readers see it. */
export interface FoldedLine {
  text: string
  line: string
  /** Each unit stands for the unit at its own place. */
  even: boolean
}

/** Tatweel, tashkeel, the marks that steer bidi text and those that choose a character's look: they change nothing that is said. */
const DROPPED =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\u00ad\ufe00-\ufe0f\ufeff]/u
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
  for (let i = 0; i < line.length; ) {
    const unit = line.charCodeAt(i)
    if (units.length > PIECE) {
      text += String.fromCharCode(...units)
      units = []
    }
    const single = SINGLE[unit]
    if (single !== 0) {
      units.push(single)
      i++
      continue
    }
    const width = widthAt(line, i)
    const folded = foldAt(line, i, width)
    if (folded.length !== width) even = false
    else if (width === 1 && !isSurrogate(unit)) SINGLE[unit] = folded.charCodeAt(0)
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
  return unit < QUICK ? (FOLDS[unit] ??= foldPoint(unit)) : foldChar(line.slice(at, at + width))
}

/** Latin to Arabic: what nearly all characters of these pages are. Filled as they are met. */
const QUICK = 0x700
const FOLDS: (string | undefined)[] = new Array(QUICK).fill(undefined)

const foldPoint = (point: number): string =>
  point < 0x80 ? String.fromCharCode(point).toLowerCase() : foldChar(String.fromCharCode(point))

const known = new Map<string, string>()

function foldChar(char: string): string {
  let folded = known.get(char)
  if (folded === undefined) {
    folded = [...char.normalize('NFKC')].map(foldUnit).join('')
    if (known.size < 5000) known.set(char, folded)
  }
  return folded
}

function foldUnit(char: string): string {
  if (DROPPED.test(char)) return ''
  if (/\s/u.test(char)) return ' '
  if (/\p{Nd}/u.test(char)) return digitOf(char)
  return (
    FOLDED.get(char) ??
    char
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f\u0653-\u0655]/gu, '')
  )
}

/** The digits that Arabic pages print: Arabic-Indic and its eastern forms; all others are no dates here. */
function digitOf(char: string): string {
  const point = char.codePointAt(0) as number
  if (point >= 0x660 && point <= 0x669) return String(point - 0x660)
  if (point >= 0x6f0 && point <= 0x6f9) return String(point - 0x6f0)
  return char
}
