import { isAddress } from './isAddress.ts'
import { CURRENCY, DOLLARS, END_MARKS, FRONT_MARKS, QUOTES, UNITS, WHOLE } from './tables/cutMarks.ts'
import { LETTER, LOWER, UPPER } from './tables/letters.ts'

const ENDS = new Set(END_MARKS)
const FRONTS = new Set(END_MARKS + FRONT_MARKS + CURRENCY)
/** What goes off the end behind a digit, and the characters that it can end with. */
const BEHIND_DIGIT = new Set(['+', ...CURRENCY, ...DOLLARS, ...UNITS])
const LAST = new Set([...BEHIND_DIGIT].map(part => part.slice(-1)))
const LONGEST_BEHIND = 5
const LONGEST_WHOLE = 3

/** What cuts inside a word (spaCy 3.8, lang/punctuation.py: `TOKENIZER_INFIXES`): dots, symbols, and marks between letters or digits. */
const insidePattern = (): RegExp =>
  new RegExp(
    [
      '\\.\\.+|…|\\p{So}',
      '(?<=[0-9])[+\\-*^](?=[0-9\\-])',
      `(?<=[${LOWER}${QUOTES}])\\.(?=[${UPPER}${QUOTES}])`,
      `(?<=[${LETTER}]),(?=[${LETTER}])`,
      `(?<=[${LETTER}])(?:-{1,3}|–|—{1,2}|~)(?=[${LETTER}])`,
      `(?<=[${LETTER}0-9])[:<>=/](?=[${LETTER}])`,
    ].join('|'),
    'gu',
  )
/** Made when a text is first cut: they are large, and runs that measure nothing have no need of them. */
let inside: RegExp | undefined
let twoLetters: RegExp | undefined

/**
 * Cuts a text without white space as spaCy's blank Arabic does (tokenizer.pyx, `_split_affixes`): a mark off the front and one off the end, again and
 * again, then what is left at marks inside. Gives the end of each word; each begins where the one before it ends.
 */
export function cutWord(text: string): number[] {
  let start = 0
  let end = text.length
  const ends: number[] = []
  const fromBehind: number[] = []
  while (start < end && !isWhole(text, start, end)) {
    const front = frontSize(text, start, end)
    const back = backSize(text, start + front, end)
    const wholeBehind = front > 0 && isWhole(text, start + front, end)
    const wholeBefore = !wholeBehind && back > 0 && isWhole(text, start, end - back)
    if (front > 0 && !wholeBefore) ends.push((start += front))
    if (back > 0 && !wholeBehind) {
      fromBehind.push(end)
      end -= back
    }
    if (front + back === 0 || wholeBehind || wholeBefore) break
  }
  if (start < end) cutInside(text, start, end, ends)
  for (let i = fromBehind.length - 1; i >= 0; i--) ends.push(fromBehind[i])
  return joinWhole(text, ends)
}

function frontSize(text: string, start: number, end: number): number {
  const char = pointAt(text, start)
  if (FRONTS.has(char) || /\p{So}/u.test(char)) return char.length
  if (char === '+') return isDigit(text.charCodeAt(start + 1)) ? 0 : 1
  if (char === '.') {
    let dots = start
    while (dots < end && text[dots] === '.') dots++
    return dots - start > 1 ? dots - start : 0
  }
  for (let size = 2; size <= 3; size++) if (DOLLARS.has(text.slice(start, Math.min(start + size, end)))) return size
  return 0
}

function backSize(text: string, start: number, end: number): number {
  if (start >= end) return 0
  const char = text[end - 1]
  if (char === '.') {
    let dots = end
    while (dots > start && text[dots - 1] === '.') dots--
    if (end - dots > 1) return end - dots
    return (twoLetters ??= new RegExp(`[${UPPER}]{2}$`, 'u')).test(text.slice(Math.max(start, end - 5), end - 1))
      ? 1
      : 0
  }
  if (char === '…') return end - start > 1 && text[end - 2] === '…' ? 2 : 1
  if (ENDS.has(char)) return 1
  if (!LAST.has(char)) return 0
  for (let size = Math.min(LONGEST_BEHIND, end - start - 1); size > 0; size--) {
    if (!isDigit(text.charCodeAt(end - size - 1))) continue
    if (BEHIND_DIGIT.has(text.slice(end - size, end))) return size
  }
  return 0
}

function cutInside(text: string, start: number, end: number, ends: number[]): void {
  if (isWhole(text, start, end)) {
    ends.push(end)
    return
  }
  const word = text.slice(start, end)
  let last = 0
  let address: boolean | undefined
  inside ??= insidePattern()
  inside.lastIndex = 0
  // a loop of its own: `matchAll` copies the pattern for each word, which costs more than the rest of the cutter
  for (let match = inside.exec(word); match !== null; match = inside.exec(word)) {
    const { 0: mark, index } = match
    if (index === 0) continue
    address ??= isAddress(word)
    if (address) break
    if (index > last) ends.push(start + index)
    ends.push((last = index + mark.length) + start)
  }
  if (last < word.length) ends.push(end)
}

/** A face that was cut is one word again. */
function joinWhole(text: string, ends: number[]): number[] {
  let kept = 0
  let start = 0
  for (let i = 0; i < ends.length; i++) {
    let to = i
    for (let next = i + 1; next < ends.length && ends[next] - start <= LONGEST_WHOLE; next++) {
      if (isWhole(text, start, ends[next])) to = next
    }
    start = ends[(i = to)]
    ends[kept++] = start
  }
  ends.length = kept
  return ends
}

const isWhole = (text: string, start: number, end: number): boolean =>
  end - start <= LONGEST_WHOLE && WHOLE.has(text.slice(start, end))
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const pointAt = (text: string, at: number): string => {
  const unit = text.charCodeAt(at)
  return (unit & 0xfc00) === 0xd800 ? String.fromCodePoint(text.codePointAt(at)!) : text[at]
}
