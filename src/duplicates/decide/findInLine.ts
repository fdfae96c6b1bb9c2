import type { Cover } from '../coverRange.ts'
import { coverRange, skipsLines } from '../coverRange.ts'
import { otherSense } from '../judgeEdit.ts'
import type { Page } from '../page.ts'
import { DECIDE, FIND, IN_LINE, WHOLE } from '../thresholds.ts'
import type { TokenRange } from '../tokenRange.ts'
import { isQuotation } from './isQuotation.ts'
import type { Sheet } from './sheet.ts'
import { snap } from './snap.ts'

/** A part of a line that goes, and its evidence. */
export interface InLine extends TokenRange {
  rule: string
}

/** Copies inside `line`, most of which lost their line ends when the page was read. */
export function findInLine(sheet: Sheet, line: number, gone: (line: number) => boolean): InLine[] {
  const { page } = sheet
  const first = page.tokens.lineFirst[line]
  const end = page.tokens.lineFirst[line + 1]
  const found: InLine[] = []
  const whole = sheet.earlier(line)
  // a paragraph that says otherwise in one sentence is another paragraph
  if (
    whole &&
    whole.sense > 0 &&
    whole.jumps === 0 &&
    end - first < IN_LINE.body &&
    whole.matched >= WHOLE.share * (end - first)
  )
    return found
  const owned = new Uint8Array(end - first)
  const taken = (range: TokenRange): boolean => owned[range.first - first] === 1 || owned[range.end - 1 - first] === 1
  const take = (part: InLine): void => {
    if (taken(part)) return
    owned.fill(1, part.first - first, part.end - first)
    found.push(part)
  }
  for (const part of tandems(sheet, line)) take(part)
  const sparse = isSparse(page, first, end)
  for (const segment of segments(page, first, end)) {
    const length = segment.end - segment.first
    if (length < IN_LINE.seam || taken(segment)) continue
    const cover = coverRange(page, page.earlier, segment.first, segment.end)
    if (cover.hard > WHOLE.blockHard * length || cover.extra > WHOLE.extra * length) continue
    let rule = ''
    if (isCopy(page, segment, cover, first, end)) rule = 'copy in line'
    else if (isCutBody(page, segment, cover, first, end)) rule = 'body cut off'
    else if (isSeam(sheet, line, segment, gone)) rule = 'seam'
    else if (length >= IN_LINE.nearTandem && cover.hard === 0 && cover.extra === 0 && cover.to === segment.first)
      rule = 'near tandem'
    if (!rule) continue
    // where a body was pasted, headline or menu stand before it without a stop
    const body = rule === 'copy in line' && segment.chain >= IN_LINE.bodyShare * (end - first)
    const cut = snap(page, line, segment, {
      start: sparse || (body && !segment.afterSense),
      end: sparse || (body && !segment.beforeSense),
    })
    if (cut) take({ ...cut, rule })
  }
  for (const part of sentencesAgain(sheet, first, end)) take(part)
  return found
}

/** Sentences that together are nearly half of the line: a body pasted again in another order. */
function sentencesAgain({ page }: Sheet, first: number, end: number): InLine[] {
  const list: InLine[] = []
  let sum = 0
  for (const segment of segments(page, first, end)) {
    const cover = coverRange(page, page.earlier, segment.first, segment.end)
    if (cover.tokens < IN_LINE.sentenceAgain || cover.hard > 0 || cover.extra > 0 || cover.from < first) continue
    if (!isBound(page, segment.first, first, end) || !isBound(page, segment.end, first, end)) continue
    if (!isBound(page, cover.from, first, end) || !isBound(page, cover.to, first, end)) continue
    sum += cover.tokens
    list.push({ first: segment.first, end: segment.end, rule: 'sentences again' })
  }
  return sum >= IN_LINE.shuffled * (end - first) && sum >= IN_LINE.copy ? list : []
}

/** A block of the line said again, though numbers may differ here and there; a template that repeats itself is none. */
const isCopy = (page: Page, segment: Segment, cover: Cover, first: number, end: number): boolean =>
  segment.chain >= IN_LINE.copy * Math.max(1, segment.senses) &&
  segment.chain >= IN_LINE.copyShare * (end - first) &&
  (cover.to <= segment.first || segment.first - cover.from >= IN_LINE.copy) &&
  (segment.chain >= DECIDE.quotation || !isQuotation(page, cover, segment.first))

/** Does the line end in what it began with? Then the body stands again, broken off. */
const isCutBody = (page: Page, segment: TokenRange, cover: Cover, first: number, end: number): boolean =>
  segment.end === end &&
  cover.tokens >= IN_LINE.cutBody &&
  cover.tokens >= IN_LINE.bodyShare * (end - first) &&
  cover.hard === 0 &&
  cover.extra === 0 &&
  cover.from === first &&
  !isQuotation(page, cover, segment.first)

/** Has the line almost no sentence marks? */
function isSparse({ sentence }: Page, first: number, end: number): boolean {
  let sentences = 0
  for (let t = first; t < end; t++) sentences += sentence[t]
  return sentences * IN_LINE.sentence < end - first
}

const isBound = ({ sentence }: Page, t: number, first: number, end: number): boolean =>
  t === first || t === end || sentence[t] === 1

interface Segment extends TokenRange {
  /** Tokens of all segments that follow each other as their originals do. */
  chain: number
  /** How often a number or negation differs between them. */
  senses: number
  /** A number or a negation that differs stands before it, after it. */
  afterSense: boolean
  beforeSense: boolean
}

/** Stretches whose image runs on, with small gaps on either side. A number or negation that differs is no part of one. */
function segments(page: Page, first: number, end: number): Segment[] {
  const image = page.earlier
  const list: Segment[] = []
  let current: Segment | null = null
  let chain: Segment[] = []
  let origin = -1
  const close = (): void => {
    const length = chain.reduce((sum, segment) => sum + segment.end - segment.first, 0)
    for (const segment of chain) {
      segment.chain = length
      segment.senses = chain.length - 1
    }
    for (const segment of chain) list.push(segment)
    chain = []
  }
  for (let t = first; t < end; t++) {
    const j = image[t]
    if (j < 0) continue
    const step = j - origin - 1
    const near: boolean = current !== null && t - current.end <= FIND.gap && step >= 0 && step <= FIND.gap
    if (current && near && (skipsLines(page, origin, j) || !otherSense(page, current.end, t, origin + 1, j)))
      current.end = t + 1
    else {
      if (!near) close()
      else if (current) current.beforeSense = true
      current = { first: t, end: t + 1, chain: 0, senses: 0, afterSense: near, beforeSense: false }
      chain.push(current)
    }
    origin = j
  }
  close()
  return list
}

/** Exact stretches that stand directly after their original. */
function tandems(sheet: Sheet, line: number): InLine[] {
  const { earlier, sentence, tokens } = sheet.page
  const lineStart = tokens.lineFirst[line]
  const lineEnd = tokens.lineFirst[line + 1]
  const list: InLine[] = []
  for (let first = lineStart; first < lineEnd; ) {
    const distance = first - earlier[first]
    let end = first + 1
    if (earlier[first] < lineStart) {
      first = end
      continue
    }
    while (end < lineEnd && earlier[end] === end - distance) end++
    const length = end - first
    const periods = Math.floor(length / distance)
    if (periods > 0) {
      // where the stretch is longer than its periods, the cut may move to the bound of a sentence
      let from = first
      while (from + periods * distance < end && !sentence[from]) from++
      if (!sentence[from]) from = first
      propose(from, from + periods * distance, distance)
    } else if (length === distance - 1 && sentence[first - 1] && sentence[first]) propose(first, end, length)
    first = end
  }
  return list

  function propose(first: number, end: number, period: number): void {
    if (period < IN_LINE.tandem || tokens.end[first + period - 1] - tokens.start[first] < IN_LINE.tandemLength) return
    list.push({ first, end, rule: 'tandem' })
  }
}

/** Does a copied block begin or end in this line, its line end lost? */
function isSeam({ page }: Sheet, line: number, segment: TokenRange, gone: (line: number) => boolean): boolean {
  const { earlier, tokens } = page
  const { lineFirst, lineCount } = tokens
  if (segment.first - lineFirst[line] <= IN_LINE.outward && line > 0 && gone(line - 1)) {
    const step = earlier[segment.first] - earlier[lineFirst[line] - 1]
    if (earlier[lineFirst[line] - 1] >= 0 && step > 0 && step <= FIND.gap) return true
  }
  if (lineFirst[line + 1] - segment.end <= IN_LINE.outward && line + 1 < lineCount && gone(line + 1)) {
    const step = earlier[lineFirst[line + 1]] - earlier[segment.end - 1]
    if (earlier[lineFirst[line + 1]] >= 0 && step > 0 && step <= FIND.gap) return true
  }
  return false
}
