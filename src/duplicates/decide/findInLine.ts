import { uint8Array } from '../../text/arena.ts'
import type { Cover } from '../coverRange.ts'
import { coverRange } from '../coverRange.ts'
import type { Page } from '../page.ts'
import { DECIDE, FIND, IN_LINE, WHOLE } from '../thresholds.ts'
import type { TokenRange } from '../tokenRange.ts'
import { findSegments, type Segment } from './findSegments.ts'
import { findTandems } from './findTandems.ts'
import { isQuotation } from './isQuotation.ts'
import { isWhole } from './lines.ts'
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
  const owned = uint8Array(end - first)
  const taken = (range: TokenRange): boolean => owned[range.first - first] === 1 || owned[range.end - 1 - first] === 1
  const take = (part: InLine): void => {
    if (taken(part)) return
    owned.fill(1, part.first - first, part.end - first)
    found.push(part)
  }
  for (const part of findTandems(page, line)) take({ ...part, rule: 'tandem' })
  const sparse = isSparse(page, first, end)
  // as a line it has been judged
  const judged = isWhole(whole) && whole.to <= first
  for (const segment of findSegments(page, first, end)) {
    const length = segment.end - segment.first
    if (length < IN_LINE.seam || taken(segment)) continue
    const cover = coverRange(page, page.earlier, segment.first, segment.end)
    if (cover.hard > WHOLE.blockHard * length || cover.extra > WHOLE.extra * length) continue
    let rule = ''
    if (!judged && isCopy(page, segment, cover, first, end)) rule = 'copy in line'
    else if (isCutBody(page, segment, cover, first, end)) rule = 'body cut off'
    else if (isSeam(sheet, line, segment, gone)) rule = 'seam'
    else if (isNearTandem(segment, cover, first)) rule = 'near tandem'
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
  for (const segment of findSegments(page, first, end)) {
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
  (segment.chain >= DECIDE.quotation || !isQuotation(page, cover, segment.first)) &&
  // a paragraph that names another is another paragraph
  (cover.hard === 0 || cover.from >= first || segment.chain >= DECIDE.patternNamed)

/** Does the line say directly again what it said, but for a letter? */
const isNearTandem = (segment: TokenRange, cover: Cover, first: number): boolean =>
  cover.tokens >= IN_LINE.nearTandem &&
  cover.hard === 0 &&
  cover.extra === 0 &&
  cover.to === segment.first &&
  cover.from >= first

/** Does the line end in what it began with? Then the body stands again, broken off. */
const isCutBody = (page: Page, segment: TokenRange, cover: Cover, first: number, end: number): boolean =>
  segment.end === end &&
  cover.tokens >= IN_LINE.cutBody &&
  cover.tokens >= IN_LINE.bodyShare * (end - first) &&
  cover.hard === 0 &&
  cover.extra === 0 &&
  cover.from === first &&
  cover.to <= segment.first &&
  !isQuotation(page, cover, segment.first)

/** Has the line almost no sentence marks? */
function isSparse({ sentence }: Page, first: number, end: number): boolean {
  let sentences = 0
  for (let t = first; t < end; t++) sentences += sentence[t]
  return sentences * IN_LINE.sentence < end - first
}

const isBound = ({ sentence }: Page, t: number, first: number, end: number): boolean =>
  t === first || t === end || sentence[t] === 1

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
