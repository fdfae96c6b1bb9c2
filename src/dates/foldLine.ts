/** A line as the readers see it, and where each of its units stands in the line: `starts` and `ends` are UTF-16 offsets. */
export interface FoldedLine {
  text: string
  starts: Int32Array
  ends: Int32Array
}

/** Tatweel, tashkeel, and the marks that steer bidi text: they change nothing that is said. */
const DROPPED =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\u00ad\ufeff]/u
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

/**
 * NFKC, lower case, alef, ya, kaf and ta marbuta forms made one, digits of all sets as 0–9, white space as blanks, commas, dashes and bullets
 * as one each. Linear in the line.
 */
export function foldLine(line: string): FoldedLine {
  // a unit that folds to several needs more room; that is rare, and then the room doubles
  let starts = new Int32Array(line.length + 8)
  let ends = new Int32Array(line.length + 8)
  let text = ''
  let size = 0
  for (let i = 0; i < line.length; ) {
    const unit = line.charCodeAt(i)
    const quick = unit < QUICK ? (FOLDS[unit] ??= foldPoint(unit)) : undefined
    const point = quick === undefined ? (line.codePointAt(i) as number) : unit
    const width = point > 0xffff ? 2 : 1
    const folded = quick ?? foldChar(String.fromCodePoint(point))
    if (size + folded.length > starts.length) {
      starts = grown(starts, folded.length)
      ends = grown(ends, folded.length)
    }
    for (let k = 0; k < folded.length; k++, size++) {
      starts[size] = i
      ends[size] = i + width
    }
    text += folded
    i += width
  }
  return { text, starts, ends }
}

function grown(array: Int32Array<ArrayBuffer>, more: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2 + more)
  larger.set(array)
  return larger
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
