import { uint8Array } from '../text/arena.ts'
import { askRules } from './askRules.ts'
import { isWhole, sourceLastLine, sourceLine, tokensIn } from './evidence/lines.ts'
import { findParts } from './findParts.ts'
import { findRuns, type Run } from './findRuns.ts'
import type { TitleCopy } from './findTitleCopies.ts'
import type { Proposal } from './proposal.ts'
import type { CopyRule } from './rules/copyRule.ts'
import { ABOVE_RULES, BESIDE_RULES, HEADLINE_RULES, LINES_RULES, PART_RULES } from './rules/rules.ts'
import type { Sheet } from './sheet.ts'
import { snap } from './snap.ts'
import { trimRun } from './trimRun.ts'

/** Lines beside lines that go are asked again so often, as others go. */
const PASSES = 4

/** Asks the rules of all that stands twice: what should go, each part with the rule that says so. Which copy stays is chosen afterwards. */
export function proposeCopies(sheet: Sheet, titles: readonly TitleCopy[]): Proposal[] {
  const proposals: Proposal[] = []
  for (const title of titles) proposeHeadline(sheet, title, proposals)
  for (const run of findRuns(sheet)) proposeRun(sheet, run, proposals)
  proposeBeside(sheet, proposals)
  /** 1 for tokens that go as a part of their line. */
  const parts = uint8Array(sheet.page.tokens.count)
  const inLine = proposeParts(sheet, parts)
  proposeAbove(sheet, parts, proposals)
  for (const part of inLine) if (parts[part.first] && parts[part.end - 1]) proposals.push(part)
  return proposals
}

const lineRange = ({ page: { tokens } }: Sheet, line: number) => ({
  first: tokens.lineFirst[line],
  end: tokens.lineFirst[line + 1],
})

/** A line goes as a whole, unless it does already or is the headline. */
function propose<Candidate>(
  sheet: Sheet,
  proposals: Proposal[],
  line: number,
  { name, kind }: CopyRule<Candidate>,
  image: Proposal['image'],
): void {
  if (sheet.gone(line) || line === sheet.headline?.line) return
  sheet.goes[line] = 1
  proposals.push({ ...lineRange(sheet, line), kind, rule: name, image })
}

function proposeHeadline(sheet: Sheet, title: TitleCopy, proposals: Proposal[]): void {
  const { headline } = sheet
  const rule = headline && askRules(HEADLINE_RULES, sheet, title, lineRange(sheet, title.line))
  if (!rule) return
  const { first, end } = headline.range
  const { part } = title
  propose(sheet, proposals, title.line, rule, { from: first, to: end, part: part.first, partEnd: part.end })
}

/** A run goes as a whole, without formulas at its ends that stand there by right; the lines that are left are asked one by one. */
function proposeRun(sheet: Sheet, run: Run, proposals: Proposal[]): void {
  const { page } = sheet
  const ask = (part: Run): boolean => {
    const rule = askRules(LINES_RULES, sheet, part, {
      first: page.tokens.lineFirst[part.first],
      end: page.tokens.lineFirst[part.last + 1],
    })
    if (rule) for (let line = part.first; line <= part.last; line++) propose(sheet, proposals, line, rule, page.earlier)
    return rule !== null
  }
  const block = trimRun(sheet, run, part => askRules(LINES_RULES, sheet, part, lineRange(sheet, part.first)) !== null)
  const whole = block !== null && ask(block)
  if (whole && block.first === run.first && block.last === run.last) return
  if (!whole && run.first === run.last) return
  for (let line = run.first; line <= run.last; line++)
    if (!whole || line < block.first || line > block.last) ask({ first: line, last: line })
}

function proposeBeside(sheet: Sheet, proposals: Proposal[]): void {
  for (let moved = true, times = 0; moved && times < PASSES; times++) {
    moved = false
    for (let line = 0; line < sheet.lineCount; line++) {
      if (sheet.gone(line) || sheet.verse[line] || !sheet.earlier(line) || line === sheet.headline?.line) continue
      const rule = askRules(BESIDE_RULES, sheet, { first: line, last: line }, lineRange(sheet, line))
      if (!rule) continue
      propose(sheet, proposals, line, rule, sheet.page.earlier)
      moved = true
    }
  }
}

/** Parts of lines that stay; marks their tokens. */
function proposeParts(sheet: Sheet, marked: Uint8Array): Proposal[] {
  const { headline, page } = sheet
  const list: Proposal[] = []
  for (let line = 0; line < sheet.lineCount; line++) {
    if (sheet.gone(line) || !sheet.earlier(line) || sheet.verse[line]) continue
    const taken = (first: number, end: number): boolean => marked[first] === 1 || marked[end - 1] === 1
    for (const part of findParts(sheet, line)) {
      if (taken(part.first, part.end)) continue
      const rule = askRules(PART_RULES, sheet, part, part)
      const cut = rule && (part.tandem ? part : snap(page, line, part, rule.name === 'body-in-line'))
      if (!cut || taken(cut.first, cut.end)) continue
      if (headline && cut.first < headline.range.end && headline.range.first < cut.end) continue
      marked.fill(1, cut.first, cut.end)
      list.push({ first: cut.first, end: cut.end, kind: rule.kind, rule: rule.name, image: page.earlier })
    }
  }
  return list
}

/** Earlier lines that a later, longer one says; that one stays whole. */
function proposeAbove(sheet: Sheet, marked: Uint8Array, proposals: Proposal[]): void {
  for (let line = 0; line < sheet.lineCount; line++) {
    const cover = sheet.gone(line) || sheet.verse[line] ? null : sheet.later(line)
    if (!isWhole(cover) || !isPartOfKept(sheet, line, marked)) continue
    const rule = askRules(ABOVE_RULES, sheet, { line, cover }, lineRange(sheet, line))
    if (!rule) continue
    propose(sheet, proposals, line, rule, sheet.page.later)
    marked.fill(0, cover.from, cover.to)
  }
}

/** Do the later lines that say a line stay, and say more, most of which is no copy itself? */
function isPartOfKept(sheet: Sheet, line: number, marked: Uint8Array): boolean {
  const cover = sheet.later(line)!
  const from = sourceLine(sheet, cover)
  const to = sourceLastLine(sheet, cover)
  if (from <= line) return false
  let tokens = 0
  for (let l = from; l <= to; l++) {
    if (sheet.gone(l)) return false
    tokens += tokensIn(sheet, l)
  }
  if (tokens <= cover.tokens) return false
  const { lineFirst } = sheet.page.tokens
  let going = 0
  for (let t = lineFirst[from]; t < lineFirst[to + 1]; t++) if (marked[t] && (t < cover.from || t >= cover.to)) going++
  return going * 2 <= tokens - (cover.to - cover.from)
}
