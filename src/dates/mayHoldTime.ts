import { ANCHOR, anchorsOf } from './anchors.ts'

/** Longer lines are prose: they are searched at labels alone. */
const LONGEST = 200
const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/
const RELATIVE = /منذ|قبل|مضت|أمس|امس|الآن|الان|للتو|البارحة|ago|yesterday/i
/** Stems of labels, with the vowel signs that some pages print. */
const LABEL =
  /تحديث|التعديل|تعديل|ن[\u064b-\u0652]{0,2}ش[\u064b-\u0652]{0,2}ر|حُ?دِ?ّ?ِ?ث|عُ?دِ?ّ?ِ?ل|[اأ]ضيف|[اأ]درج|مرسل|[اأ]رسل|[اأ]نش[ئي]|صدر|كتب|حرر|مراجع|تنقيح|الإضافة|الاضافة|updated?|publi|posted|modified|edited|revised|created|submitted|added/giu
/** A label's date begins within so many units, and ends within so many. */
const NEAR = 60
/** ... after the label's first letter; a word is no longer. */
const BEFORE = NEAR + 40
const REACH = 160

/** A part of a line that may say a time. */
export interface Window {
  start: number
  end: number
}

/** The parts of a line worth reading: a short line whole, a long one from each label that has a digit near it. Costs next to nothing. */
export function mayHoldTime(line: string): Window[] {
  if (line.length <= LONGEST) return mayBeTime(line) ? [{ start: 0, end: line.length }] : []
  if (!hasLabelledNumber(line)) return []
  const windows: Window[] = []
  LABEL.lastIndex = 0
  for (let match = LABEL.exec(line); match; match = LABEL.exec(line)) {
    const near = line.slice(match.index, match.index + NEAR)
    const last = windows.at(-1)
    if (!DIGIT.test(near) || (last && match.index < last.end)) continue
    const start = phraseStart(line, match.index)
    windows.push({ start, end: cutAt(line, Math.min(line.length, match.index + REACH)) })
  }
  return windows
}

function mayBeTime(line: string): boolean {
  const anchors = anchorsOf(line)
  if (anchors & (ANCHOR.numbers | ANCHOR.dated | ANCHOR.since)) return true
  if (!(anchors & ANCHOR.label)) return false
  return (anchors & ANCHOR.digit) !== 0 || RELATIVE.test(line) || isShortLabel(line)
}

/** Does a label stand before a number? Prose has few numbers, so it is looked at before each of them alone. */
function hasLabelledNumber(line: string): boolean {
  let seen = 0
  for (let at = 0; at < line.length; at++) {
    // a loop asks this twice as fast as a pattern
    const unit = line.charCodeAt(at)
    if ((unit - 0x30) >>> 0 > 9 && (unit - 0x660) >>> 0 > 9 && (unit - 0x6f0) >>> 0 > 9) continue
    if (anchorsOf(line, Math.max(seen, at - BEFORE), at) & ANCHOR.label) return true
    seen = at
  }
  return false
}

const isShortLabel = (line: string): boolean => line.length <= 30 && line.search(LABEL) >= 0

/** Where the label's sentence or part of the line begins, at most four words back, so that what stands before the label is seen. */
function phraseStart(line: string, at: number): number {
  let start = at
  for (let words = 0; start > 0 && at - start < 50; start--) if (line[start - 1] === ' ' && ++words > 4) break
  return start
}

/** The end of a word. */
function cutAt(line: string, end: number): number {
  let at = end
  while (at < line.length && at < end + 20 && line[at] !== ' ') at++
  return at
}
