import { uint8Array } from '../../text/arena.ts'
import type { ComparedText } from '../compare/comparedText.ts'
import { isWhole, sourceLastLine, sourceLine, tokensIn } from '../evidence/lines.ts'
import type { HeadlineCopy } from '../find/findHeadlineCopies.ts'
import type { CopyRule } from '../rules/copyRule.ts'
import { ABOVE_RULES, BESIDE_RULES, HEADLINE_RULES, LINES_RULES, PART_RULES } from '../rules/rules.ts'
import { askRules } from './askRules.ts'
import { findParts } from './findParts.ts'
import { findRuns } from './findRuns.ts'
import type { Proposal } from './proposal.ts'
import type { Run } from './run.ts'
import { snap } from './snap.ts'
import { trimRun } from './trimRun.ts'

/** Lines beside lines that go are asked again so often, as others go. */
const PASSES = 4

/** Asks the rules of all that stands twice: what should go, each part with the rule that says so. Which copy stays is chosen afterwards. */
export function proposeCopies(compared: ComparedText, titles: readonly HeadlineCopy[]): Proposal[] {
  const proposals: Proposal[] = []
  for (const title of titles) proposeHeadline(compared, title, proposals)
  for (const run of findRuns(compared)) proposeRun(compared, run, proposals)
  proposeBeside(compared, proposals)
  /** 1 for tokens that go as a part of their line. */
  const parts = uint8Array(compared.aligned.tokens.count)
  const inLine = proposeParts(compared, parts)
  proposeAbove(compared, parts, proposals)
  for (const part of inLine) if (parts[part.first] && parts[part.end - 1]) proposals.push(part)
  return proposals
}

const lineRange = ({ aligned: { tokens } }: ComparedText, line: number) => ({
  first: tokens.lineFirst[line],
  end: tokens.lineFirst[line + 1],
})

/** A line goes as a whole, unless it does already or is the headline. */
function propose<Candidate>(
  compared: ComparedText,
  proposals: Proposal[],
  line: number,
  { name, kind }: CopyRule<Candidate>,
  repeats: Proposal['repeats'],
): void {
  if (compared.gone(line) || line === compared.headline?.line) return
  compared.goes[line] = 1
  // one literal: a text may have a million lines that go
  const { lineFirst } = compared.aligned.tokens
  proposals.push({ first: lineFirst[line], end: lineFirst[line + 1], kind, rule: name, repeats })
}

function proposeHeadline(compared: ComparedText, title: HeadlineCopy, proposals: Proposal[]): void {
  const { headline } = compared
  const rule = headline && askRules(HEADLINE_RULES, compared, title, lineRange(compared, title.line))
  if (!rule) return
  const { first, end } = headline.range
  const { part } = title
  propose(compared, proposals, title.line, rule, { from: first, to: end, part: part.first, partEnd: part.end })
}

/** A run goes as a whole, without formulas at its ends that stand there by right; the lines that are left are asked one by one. */
function proposeRun(compared: ComparedText, run: Run, proposals: Proposal[]): void {
  const { aligned } = compared
  const ask = (part: Run): boolean => {
    const rule = askRules(LINES_RULES, compared, part, {
      first: aligned.tokens.lineFirst[part.first],
      end: aligned.tokens.lineFirst[part.last + 1],
    })
    if (rule)
      for (let line = part.first; line <= part.last; line++) propose(compared, proposals, line, rule, aligned.earlier)
    return rule !== null
  }
  const block = trimRun(
    compared,
    run,
    part => askRules(LINES_RULES, compared, part, lineRange(compared, part.first)) !== null,
  )
  const whole = block !== null && ask(block)
  if (whole && block.first === run.first && block.last === run.last) return
  if (!whole && run.first === run.last) return
  for (let line = run.first; line <= run.last; line++)
    if (!whole || line < block.first || line > block.last) ask({ first: line, last: line })
}

function proposeBeside(compared: ComparedText, proposals: Proposal[]): void {
  for (let moved = true, times = 0; moved && times < PASSES; times++) {
    moved = false
    for (let line = 0; line < compared.lineCount; line++) {
      if (compared.gone(line) || compared.verse[line] || !compared.earlier(line) || line === compared.headline?.line)
        continue
      const rule = askRules(BESIDE_RULES, compared, { first: line, last: line }, lineRange(compared, line))
      if (!rule) continue
      propose(compared, proposals, line, rule, compared.aligned.earlier)
      moved = true
    }
  }
}

/** Parts of lines that stay; marks their tokens. */
function proposeParts(compared: ComparedText, marked: Uint8Array): Proposal[] {
  const { headline, aligned } = compared
  const list: Proposal[] = []
  for (let line = 0; line < compared.lineCount; line++) {
    if (compared.gone(line) || !compared.earlier(line) || compared.verse[line]) continue
    const taken = (first: number, end: number): boolean => marked[first] === 1 || marked[end - 1] === 1
    for (const part of findParts(compared, line)) {
      if (taken(part.first, part.end)) continue
      const rule = askRules(PART_RULES, compared, part, part)
      const cut = rule && (part.tandem ? part : snap(aligned, line, part, rule.name === 'body-in-line'))
      if (!cut || taken(cut.first, cut.end)) continue
      if (headline && cut.first < headline.range.end && headline.range.first < cut.end) continue
      marked.fill(1, cut.first, cut.end)
      list.push({ first: cut.first, end: cut.end, kind: rule.kind, rule: rule.name, repeats: aligned.earlier })
    }
  }
  return list
}

/** Earlier lines that a later, longer one says; that one stays whole. */
function proposeAbove(compared: ComparedText, marked: Uint8Array, proposals: Proposal[]): void {
  for (let line = 0; line < compared.lineCount; line++) {
    const comparison = compared.gone(line) || compared.verse[line] ? null : compared.later(line)
    if (!isWhole(comparison) || !isPartOfKept(compared, line, marked)) continue
    const rule = askRules(ABOVE_RULES, compared, { line, comparison }, lineRange(compared, line))
    if (!rule) continue
    propose(compared, proposals, line, rule, compared.aligned.later)
    marked.fill(0, comparison.from, comparison.to)
  }
}

/** Do the later lines that say a line stay, and say more, most of which is no copy itself? */
function isPartOfKept(compared: ComparedText, line: number, marked: Uint8Array): boolean {
  const comparison = compared.later(line)!
  const from = sourceLine(compared, comparison)
  const to = sourceLastLine(compared, comparison)
  if (from <= line) return false
  let tokens = 0
  for (let l = from; l <= to; l++) {
    if (compared.gone(l)) return false
    tokens += tokensIn(compared, l)
  }
  if (tokens <= comparison.tokens) return false
  const { lineFirst } = compared.aligned.tokens
  let going = 0
  for (let t = lineFirst[from]; t < lineFirst[to + 1]; t++)
    if (marked[t] && (t < comparison.from || t >= comparison.to)) going++
  return going * 2 <= tokens - (comparison.to - comparison.from)
}
