/** Longer lines are prose: they are read at labels alone. */
export const LONGEST = 200
/** Stems of labels, with the vowel signs that some pages print. */
export const LABEL: RegExp =
  /تحديث|التعديل|تعديل|ن[\u064b-\u0652]{0,2}ش[\u064b-\u0652]{0,2}ر|حُ?دِ?ّ?ِ?ث|عُ?دِ?ّ?ِ?ل|[اأ]ضيف|[اأ]درج|مرسل|[اأ]رسل|[اأ]نش[ئي]|صدر|كتب|حرر|مراجع|تنقيح|الإضافة|الاضافة|updated?|publi|posted|modified|edited|revised|created|submitted|added/giu
/** A label's date begins within so many units, and ends within so many. */
export const NEAR = 60
const REACH = 160
const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/

/** A part of a line that is to be read. */
export interface Window {
  start: number
  end: number
}

/** The parts of a line to be read: a short line whole, a long one from each label that has a digit near it. */
export function timeWindows(line: string): Window[] {
  if (line.length <= LONGEST) return [{ start: 0, end: line.length }]
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
