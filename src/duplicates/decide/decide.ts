import { uint8Array } from '../../text/arena.ts'
import type { TitleCopy } from '../findTitleCopies.ts'
import { DECIDE } from '../thresholds.ts'
import { findCut } from './cutEvidence.ts'
import { EVIDENCE } from './evidence.ts'
import { isOnDiagonal } from './findDiagonal.ts'
import { findInLine } from './findInLine.ts'
import { findRefrain } from './findRefrain.ts'
import { findRuns, type Run } from './findRuns.ts'
import { isField } from './isField.ts'
import { isPrefix, isWhole, sourceLastLine, sourceLine } from './lines.ts'
import type { Proposal } from './proposal.ts'
import type { Sheet } from './sheet.ts'
import { trimRun } from './trimRun.ts'

/** What should go, each part with its evidence. Which of several copies stays is decided afterwards. */
export function decide(sheet: Sheet, titles: readonly TitleCopy[]): Proposal[] {
  const { page, lineCount } = sheet
  const { lineFirst } = page.tokens
  const proposals: Proposal[] = []
  /** 1 for lines that go as a whole. */
  const goes = uint8Array(lineCount)
  const gone = (line: number): boolean => goes[line] === 1
  const headline = sheet.headline

  const propose = (line: number, kind: Proposal['kind'], rule: string, image: Proposal['image']): void => {
    if (goes[line] || line === headline?.line) return
    goes[line] = 1
    proposals.push({ first: lineFirst[line], end: lineFirst[line + 1], kind, rule, image })
  }
  const refrain = findRefrain(sheet, titles)
  for (const { line, part } of titles) {
    if (!headline || sheet.verse[line] || isField(sheet, line, part) || refrain.has(line)) continue
    const { first, end } = headline.range
    propose(line, 'title', 'headline again', { from: first, to: end, part: part.first, partEnd: part.end })
  }
  const judge = (run: Run): boolean => {
    const evidence = EVIDENCE.find(({ holds }) => holds(sheet, run))
    if (!evidence) return false
    for (let line = run.first; line <= run.last; line++) propose(line, evidence.kind, evidence.name, page.earlier)
    return true
  }
  for (const run of findRuns(sheet)) {
    const block = trimRun(sheet, run, part => EVIDENCE.some(({ holds }) => holds(sheet, part)))
    const whole = block !== null && judge(block)
    for (let line = run.first; line <= run.last; line++)
      if (!whole || line < block.first || line > block.last) judge({ first: line, last: line })
  }
  for (let moved = true, times = 0; moved && times < 4; times++) {
    moved = false
    for (let line = 0; line < lineCount; line++) {
      if (goes[line] || sheet.verse[line] || !sheet.earlier(line) || line === headline?.line) continue
      if (isOnDiagonal(sheet, line, gone)) propose(line, 'copy', 'same diagonal', page.earlier)
      else if (isCutAfterBlock(sheet, line, gone)) propose(line, 'cut', 'cut after a block', page.earlier)
      else continue
      moved = true
    }
  }
  const inLine: Proposal[] = []
  /** 1 for tokens that go as a part of their line. */
  const parts = uint8Array(page.tokens.count)
  for (let line = 0; line < lineCount; line++) {
    if (goes[line] || !sheet.earlier(line) || sheet.verse[line]) continue
    for (const { first, end, rule } of findInLine(sheet, line, gone)) {
      if (headline && first < headline.range.end && headline.range.first < end) continue
      parts.fill(1, first, end)
      inLine.push({ first, end, kind: 'copy', rule, image: page.earlier })
    }
  }
  for (let line = 0; line < lineCount; line++) {
    if (goes[line]) continue
    const rule = findCut(sheet, line, gone, parts)
    if (!rule) continue
    propose(line, 'cut', rule, page.later)
    // the cut line goes, so its whole stays whole
    const { from, to } = sheet.later(line)!
    parts.fill(0, from, to)
  }
  for (const proposal of inLine) if (parts[proposal.first] && parts[proposal.end - 1]) proposals.push(proposal)
  return proposals
}

function isCutAfterBlock(sheet: Sheet, line: number, gone: (line: number) => boolean): boolean {
  const cover = sheet.earlier(line)
  if (line === 0 || !isWhole(cover) || cover.jumps > 0 || cover.tokens < DECIDE.cutBlock || !isPrefix(sheet, cover))
    return false
  const above = sheet.earlier(line - 1)
  return (
    gone(line - 1) && above !== null && above.from >= 0 && sourceLastLine(sheet, above) === sourceLine(sheet, cover) - 1
  )
}
