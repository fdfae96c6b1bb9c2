import { int32Array } from '../../text/arena.ts'
import type { Proposal } from '../ask/proposal.ts'
import { type Differences, findDifferences, saysNothingMore } from '../compare/findDifferences.ts'
import type { SelfAlignment } from '../find/selfAlignment.ts'
import { VERSIONS } from '../thresholds.ts'
import type { TokenRange } from '../tokenRange.ts'

/**
 * Of two versions of a passage the fuller stays: where the copy has words of its own and the original has none, the original goes. Versions
 * of most of the article are judged as a whole, so that what stays is one of them in its own order; other lines one by one.
 */
export function preferFuller(aligned: SelfAlignment, proposals: readonly Proposal[]): Proposal[] {
  const lines = proposals.filter(proposal => isCopyOfEarlierLines(aligned, proposal))
  const chosen = new Map<Proposal, Proposal[]>()
  for (const parts of findVersions(aligned, lines)) {
    const version = chooseVersion(aligned, parts)
    if (!version) continue
    for (const part of parts) chosen.set(part, [])
    chosen.set(parts.find(part => lines.includes(part))!, version)
  }
  for (const line of lines) {
    const original = chosen.has(line) ? null : originalOf(aligned, line)
    if (!original || saysNothingMore(findDifferences(aligned, line.first, line.end, t => aligned.earlier[t], true)))
      continue
    if (isCovered(aligned, original)) chosen.set(line, linesOf(aligned, original, line))
  }
  return proposals.flatMap(proposal => chosen.get(proposal) ?? [proposal])
}

function isCopyOfEarlierLines(
  { tokens, lineOf, earlier }: SelfAlignment,
  { first, end, kind, repeats }: Proposal,
): boolean {
  if (kind !== 'copy' || repeats !== earlier) return false
  return tokens.lineFirst[lineOf[first]] === first && tokens.lineFirst[lineOf[end - 1] + 1] === end
}

/** Runs of proposals that follow each other as their originals do, over a few lines that say otherwise, and are most of an article. */
function findVersions(aligned: SelfAlignment, lines: readonly Proposal[]): Proposal[][] {
  const versions: Proposal[][] = []
  for (const line of lines.toSorted((a, b) => a.first - b.first)) {
    const current = versions.at(-1)
    if (current && follows(aligned, current[current.length - 1], line)) current.push(line)
    else versions.push([line])
  }
  for (const version of versions) takeEdges(aligned, version)
  return versions.filter(v => v[v.length - 1].end - v[0].first >= VERSIONS.whole * aligned.tokens.count)
}

/** A version may begin or end with a line that says so much more that no rule proposed it. */
function takeEdges({ tokens, lineOf, earlier }: SelfAlignment, version: Proposal[]): void {
  for (const direction of [-1, 1] as const) {
    const edge = direction < 0 ? version[0] : version[version.length - 1]
    const line = lineOf[edge.first] + direction
    const original = sourceLineOf(edge) + direction
    if (line < 0 || line >= tokens.lineCount || original < 0 || original >= lineOf[version[0].first]) continue
    const next = { ...edge, first: tokens.lineFirst[line], end: tokens.lineFirst[line + 1] }
    let said = 0
    for (let t = next.first; t < next.end; t++) if (earlier[t] >= 0 && lineOf[earlier[t]] === original) said++
    if (said < VERSIONS.edge * (next.end - next.first)) continue
    if (direction < 0) version.unshift(next)
    else version.push(next)
  }

  function sourceLineOf({ first, end }: Proposal): number {
    for (let t = first; t < end; t++) if (earlier[t] >= 0) return lineOf[earlier[t]]
    return -1
  }
}

function follows({ lineOf, earlier }: SelfAlignment, line: Proposal, next: Proposal): boolean {
  if (lineOf[next.first] - lineOf[line.end - 1] - 1 > VERSIONS.gapLines) return false
  let last = line.end - 1
  while (last > line.first && earlier[last] < 0) last--
  let first = next.first
  while (first < next.end - 1 && earlier[first] < 0) first++
  const step = lineOf[earlier[first]] - lineOf[earlier[last]]
  return step >= 0 && step <= VERSIONS.gapLines + 1 && earlier[first] > earlier[last]
}

/** What goes of two versions, if it is not just the lines that were proposed. */
function chooseVersion(aligned: SelfAlignment, parts: readonly Proposal[]): Proposal[] | null {
  const version = { first: parts[0].first, end: parts[parts.length - 1].end }
  const original = originalOf(aligned, version)
  const found = findDifferences(aligned, version.first, version.end, t => aligned.earlier[t], true)
  if (saysNothingMore(found) || !original) return null
  const back = findDifferences(aligned, original.first, original.end, t => original.repeats[t], true)
  if (saysNothingMore(back)) return linesOf(aligned, original, parts[0])
  if (!isEdited(found, version) || !isEdited(back, original)) return null
  const goes = found.own > back.own ? original : { ...version, repeats: aligned.earlier }
  return linesOf(aligned, goes, parts[0]).map(line => ({ ...line, edited: true }))
}

/** Do two versions differ in a few words, none of them a number or a negation? */
const isEdited = (found: Differences, { first, end }: TokenRange): boolean =>
  found.senses === 0 &&
  found.jumps === 0 &&
  found.own <= VERSIONS.edited * (end - first) &&
  found.typos <= VERSIONS.typos * (end - first)

interface Original extends TokenRange {
  /** For each of its tokens the one of the copy that says it, or −1. */
  repeats: Int32Array
}

/** The lines that a passage repeats, as a copy of it. Null where they are not all above it. */
function originalOf({ earlier, lineOf, tokens }: SelfAlignment, { first, end }: TokenRange): Original | null {
  const repeats = int32Array(tokens.count, -1)
  let from = tokens.count
  let to = -1
  for (let t = first; t < end; t++) {
    const j = earlier[t]
    if (j < 0) continue
    repeats[j] = t
    from = Math.min(from, j)
    to = Math.max(to, j + 1)
  }
  if (to < 0) return null
  const original = { first: tokens.lineFirst[lineOf[from]], end: tokens.lineFirst[lineOf[to - 1] + 1], repeats }
  return original.end <= first ? original : null
}

const isCovered = (aligned: SelfAlignment, original: Original): boolean =>
  saysNothingMore(findDifferences(aligned, original.first, original.end, t => original.repeats[t], true))

/** A passage as proposals, one a line. */
function linesOf({ tokens, lineOf }: SelfAlignment, passage: Original, like: Proposal): Proposal[] {
  const list: Proposal[] = []
  for (let line = lineOf[passage.first]; line <= lineOf[passage.end - 1]; line++)
    list.push({ ...like, first: tokens.lineFirst[line], end: tokens.lineFirst[line + 1], repeats: passage.repeats })
  return list
}
