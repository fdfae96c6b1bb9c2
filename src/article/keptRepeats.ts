import { repeatOf } from '../duplicates/ask/proposal.ts'
import { GUARDS } from '../duplicates/guards/guards.ts'
import { COPY_RULES } from '../duplicates/rules/rules.ts'
import type { Answer, Trace } from '../duplicates/trace.ts'
import type { KeptRepeat } from '../model/explanation.ts'
import { keptParts, type Range } from '../text/keptParts.ts'
import { sourceEnd, sourceStart } from '../text/mappedText.ts'
import { partsText } from '../text/partsText.ts'
import { spanMeter } from '../text/spanMeter.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Decisions } from './decide.ts'

/** A part that one round asked about and left; UTF-16 offsets of the round's text. */
interface RoundRepeat extends Range, Pick<KeptRepeat, 'kept' | 'nearest' | 'asked'> {
  repeats: Range | null
}

/** What one round left of what stands twice. */
export interface RoundRepeats {
  text: string
  repeats: RoundRepeat[]
}

interface Candidate {
  first: number
  end: number
  answers: Answer[]
  refusal: Trace['refusals'][number] | null
}

/** Everything is told here, in the round: its arrays are used again afterwards. */
export function roundRepeats(round: Trace): RoundRepeats {
  const { tokens, removals } = round
  const taken = new Uint8Array(tokens.count)
  for (const { first, end } of removals) taken.fill(1, first, end)
  const stays = candidatesOf(round).sort((a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first)
  const seeds = stays.length > 0 ? seedsOf(tokens) : null
  const repeats: RoundRepeat[] = []
  for (const candidate of stays) {
    const { first, end } = candidate
    // what goes is no part that stays, and of parts within each other the longest answers
    if (taken.subarray(first, end).includes(1)) continue
    taken.fill(1, first, end)
    repeats.push({
      start: tokens.start[first],
      end: tokens.end[end - 1],
      repeats: seeds && repeatedRange(tokens, seeds, candidate),
      ...verdict(candidate),
    })
  }
  return { text: tokens.text, repeats: repeats.sort((a, b) => a.start - b.start) }
}

function candidatesOf({ answers, refusals }: Trace): Candidate[] {
  const all = new Map<string, Candidate>()
  const at = (first: number, end: number): Candidate => {
    const key = `${first} ${end}`
    const known = all.get(key)
    if (known) return known
    const candidate: Candidate = { first, end, answers: [], refusal: null }
    all.set(key, candidate)
    return candidate
  }
  for (const answer of answers) at(answer.first, answer.end).answers.push(answer)
  for (const refusal of refusals) at(refusal.proposal.first, refusal.proposal.end).refusal ??= refusal
  return [...all.values()]
}

/** What kept a candidate: the guard that forbids it, the option, or the conditions that the rules which got furthest ask for. */
function verdict({ answers, refusal }: Candidate): Pick<KeptRepeat, 'kept' | 'nearest' | 'asked'> {
  const asked = answers.length
  if (refusal) {
    const promise = GUARDS.find(({ name }) => name === refusal.by)?.promises
    const because = promise ?? 'Of what stands several times one stays.'
    return { kept: 'guard', nearest: [{ rule: refusal.proposal.rule, because }], asked }
  }
  const proposing = answers.find(({ failed }) => failed === null)
  if (proposing) return { kept: 'option', nearest: [{ rule: proposing.rule, because: OPTIONS }], asked }
  const nearest = [...answers]
    .sort((a, b) => conditionsMet(b) - conditionsMet(a))
    .slice(0, NEAREST)
    .map(({ rule, failed }) => ({ rule, because: failed ?? '' }))
  return { kept: 'condition', nearest, asked }
}

/** Rules that are named where none takes a part. */
const NEAREST = 3
const OPTIONS = '--similarity, --min-length or --protect'

const CONDITIONS: ReadonlyMap<string, readonly string[]> = new Map(
  COPY_RULES.map(({ name, conditions }) => [name, conditions.map(condition => condition.name)]),
)

/** How far a rule got: conditions that hold before one does not. */
const conditionsMet = ({ rule, failed }: Answer): number => CONDITIONS.get(rule)?.indexOf(failed ?? '') ?? 0

/** Tokens that are looked up together, and places of them that are remembered. */
const SEED = 3
const PLACES = 4

function seedsOf({ hash, count }: Tokens): Map<string, number[]> {
  const seeds = new Map<string, number[]>()
  for (let t = 0; t + SEED <= count; t++) {
    const key = `${hash[t]} ${hash[t + 1]} ${hash[t + 2]}`
    const places = seeds.get(key)
    if (!places) seeds.set(key, [t])
    else if (places.length < PLACES) places.push(t)
  }
  return seeds
}

/** What a candidate repeats: the proposal says it, else the place with which it shares most. */
function repeatedRange(tokens: Tokens, seeds: Map<string, number[]>, { first, end, refusal }: Candidate): Range | null {
  if (refusal) {
    const from = repeatOf(refusal.proposal, first)
    const to = repeatOf(refusal.proposal, end - 1)
    return from < 0 || to < from ? null : { start: tokens.start[from], end: tokens.end[to] }
  }
  const votes = new Map<number, number>()
  for (let t = first; t + SEED <= end; t++)
    for (const place of seeds.get(`${tokens.hash[t]} ${tokens.hash[t + 1]} ${tokens.hash[t + 2]}`) ?? [])
      if (place + SEED <= first || place >= end) votes.set(place - t, (votes.get(place - t) ?? 0) + 1)
  let best = 0
  for (const [diagonal, count] of votes) if (best === 0 || count > (votes.get(best) ?? 0)) best = diagonal
  if (best === 0) return null
  const isEqual = (t: number): boolean =>
    t + best >= 0 && t + best < tokens.count && tokens.hash[t] === tokens.hash[t + best]
  let from = first
  let to = end - 1
  while (from < to && !isEqual(from)) from++
  while (to > from && !isEqual(to)) to--
  return { start: tokens.start[from + best], end: tokens.end[to + best] }
}

/** Where in the source lies what the last round left; empty where nothing stood twice any more when it was over. */
export function keptRepeats({ source, normal, found }: Decisions, { text, repeats }: RoundRepeats): KeptRepeat[] {
  const parts = keptParts(normal.text, found.copies)
  // a round that removed something is followed by one that finds nothing
  if (partsText(normal.text, parts).length !== text.length) return []
  const meter = spanMeter(source)
  const places: number[] = []
  let at = 0
  for (const { start, end, joint } of parts) {
    at += joint.length
    places.push(at)
    at += end - start
  }
  const back = (offset: number): number => {
    let low = 0
    let high = places.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (places[middle] <= offset) low = middle
      else high = middle - 1
    }
    return offset - places[low] + parts[low].start
  }
  const span = ({ start, end }: Range) =>
    meter.span(sourceStart(normal, back(start)), sourceEnd(normal, back(end - 1) + 1))
  return repeats.map(({ start, end, repeats: of, ...why }) => ({
    span: span({ start, end }),
    repeats: of && span(of),
    ...why,
  }))
}
