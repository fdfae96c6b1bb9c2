import type { Proposal } from '../ask/proposal.ts'
import { type Differences, findDifferences, saysNothingMore } from '../compare/findDifferences.ts'
import type { SelfAlignment } from '../find/selfAlignment.ts'
import { VERSIONS } from '../thresholds.ts'
import type { TokenRange } from '../tokenRange.ts'
import { type Original, openReversals, type Reversals } from './openReversals.ts'

/**
 * Of two versions of a passage the fuller stays: where the copy has words of its own and the original has none, the original goes. Versions
 * of most of the article are judged as a whole, so that what stays is one of them in its own order; other lines one by one.
 */
export function preferFuller(aligned: SelfAlignment, proposals: readonly Proposal[]): Proposal[] {
  const lines = proposals.filter(proposal => isCopyOfEarlierLines(aligned, proposal))
  const chosen = new Map<Proposal, Proposal[]>()
  const reversals = openReversals(aligned)
  for (const parts of findVersions(aligned, lines)) {
    const version = chooseVersion(aligned, parts, reversals)
    if (!version) continue
    for (const part of parts) chosen.set(part, NOTHING)
    chosen.set(parts.find(part => lines.includes(part))!, version)
  }
  for (const line of lines) {
    if (chosen.has(line)) continue
    if (saysNothingMore(findDifferences(aligned, line.first, line.end, t => aligned.earlier[t], true))) continue
    const original = reversals.of(line)
    const kept = original && isCovered(aligned, original) ? reversals.keep(original) : null
    if (kept) chosen.set(line, linesOf(aligned, kept, line))
  }
  return proposals.flatMap(proposal => chosen.get(proposal) ?? [proposal])
}

const NOTHING: Proposal[] = []

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
function chooseVersion(aligned: SelfAlignment, parts: readonly Proposal[], reversals: Reversals): Proposal[] | null {
  const version = { first: parts[0].first, end: parts[parts.length - 1].end }
  const found = findDifferences(aligned, version.first, version.end, t => aligned.earlier[t], true)
  // lines between that say less go with their version
  if (saysNothingMore(found) && found.senses === 0 && found.jumps === 0)
    return linesOf(aligned, { ...version, repeats: aligned.earlier }, parts[0])
  const original = saysNothingMore(found) ? null : reversals.of(version)
  if (!original) return null
  const back = findDifferences(aligned, original.first, original.end, t => original.repeats[t], true)
  const edited = !saysNothingMore(back)
  if (edited && !(isEdited(found, version) && isEdited(back, original))) return null
  const copyGoes = edited && found.own <= back.own
  const goes = copyGoes ? { ...version, repeats: aligned.earlier } : reversals.keep(original)
  return goes && linesOf(aligned, goes, parts[0]).map(line => ({ ...line, edited }))
}

/** Do two versions differ in a few words, none of them a number or a negation? */
const isEdited = (found: Differences, { first, end }: TokenRange): boolean =>
  found.senses === 0 &&
  found.jumps === 0 &&
  found.own <= VERSIONS.edited * (end - first) &&
  found.typos <= VERSIONS.typos * (end - first)

const isCovered = (aligned: SelfAlignment, original: Original): boolean =>
  saysNothingMore(findDifferences(aligned, original.first, original.end, t => original.repeats[t], true))

/** A passage as proposals, one a line. */
function linesOf({ tokens, lineOf }: SelfAlignment, passage: Original, like: Proposal): Proposal[] {
  const list: Proposal[] = []
  for (let line = lineOf[passage.first]; line <= lineOf[passage.end - 1]; line++)
    list.push({ ...like, first: tokens.lineFirst[line], end: tokens.lineFirst[line + 1], repeats: passage.repeats })
  return list
}
