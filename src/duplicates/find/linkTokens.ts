import { int32Array } from '../../text/arena.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { ExactRuns } from './exactRuns.ts'

/**
 * For each token the token that it repeats, or −1. A line takes its original from the alignment that says most of it (the longer on a
 * tie), and what is left from the next best: so a line reads as a copy of one place as far as it can.
 */
export function linkTokens(
  tokens: Tokens,
  lineOf: Int32Array,
  exactRuns: ExactRuns,
  toward: 'earlier' | 'later',
): Int32Array {
  const own = toward === 'earlier' ? exactRuns.later : exactRuns.earlier
  const other = toward === 'earlier' ? exactRuns.earlier : exactRuns.later
  const repeats = int32Array(tokens.count, -1)
  if (exactRuns.count === 0) return repeats
  const pieces = cutAtLines(tokens, lineOf, exactRuns, own, other)
  const order = piecesByLine(tokens.lineCount, pieces)
  const { line, start, target, length, alignment } = pieces
  for (let from = 0; from < order.length; ) {
    const current = line[order[from]]
    let to = from
    while (to < order.length && line[order[to]] === current) to++
    // most lines have one alignment; they stand in the order in which they were found
    if (alignment[order[from]] === alignment[order[to - 1]]) link(from, to)
    else {
      const groups = groupByAlignment(order, from, to, alignment, length)
      groups.sort(
        (a, b) => b.says - a.says || exactRuns.matched[b.alignment] - exactRuns.matched[a.alignment] || a.from - b.from,
      )
      for (const group of groups) link(group.from, group.to)
    }
    from = to
  }
  return repeats

  function link(from: number, to: number): void {
    for (let k = from; k < to; k++) {
      const piece = order[k]
      for (let t = 0; t < length[piece]; t++)
        if (repeats[start[piece] + t] < 0) repeats[start[piece] + t] = target[piece] + t
    }
  }
}

interface Pieces {
  count: number
  line: Int32Array
  start: Int32Array
  target: Int32Array
  length: Int32Array
  alignment: Int32Array
}

function cutAtLines(
  { lineFirst }: Tokens,
  lineOf: Int32Array,
  exactRuns: ExactRuns,
  own: Int32Array,
  other: Int32Array,
): Pieces {
  let count = 0
  for (let s = 0; s < exactRuns.count; s++) count += lineOf[own[s] + exactRuns.length[s] - 1] - lineOf[own[s]] + 1
  const line = int32Array(count)
  const start = int32Array(count)
  const target = int32Array(count)
  const length = int32Array(count)
  const alignment = int32Array(count)
  let at = 0
  for (let s = 0; s < exactRuns.count; s++) {
    const end = own[s] + exactRuns.length[s]
    for (let t = own[s]; t < end; ) {
      const here = lineOf[t]
      const stop = Math.min(end, lineFirst[here + 1])
      line[at] = here
      start[at] = t
      target[at] = other[s] + (t - own[s])
      length[at] = stop - t
      alignment[at++] = exactRuns.alignment[s]
      t = stop
    }
  }
  return { count, line, start, target, length, alignment }
}

/** Indices of the pieces, those of one line together, in the order in which the alignments were found. */
function piecesByLine(lineCount: number, { count, line }: Pieces): Int32Array {
  const next = int32Array(lineCount + 1)
  for (let p = 0; p < count; p++) next[line[p] + 1]++
  for (let l = 0; l < lineCount; l++) next[l + 1] += next[l]
  const order = int32Array(count)
  for (let p = 0; p < count; p++) order[next[line[p]]++] = p
  return order
}

interface Group {
  alignment: number
  from: number
  to: number
  says: number
}

/** Stretches of one alignment were found one after the other, so they still stand together. */
function groupByAlignment(
  order: Int32Array,
  from: number,
  to: number,
  alignment: Int32Array,
  length: Int32Array,
): Group[] {
  const groups: Group[] = []
  for (let k = from; k < to; k++) {
    const piece = order[k]
    let group = groups[groups.length - 1]
    if (!group || group.alignment !== alignment[piece]) {
      group = { alignment: alignment[piece], from: k, to: k, says: 0 }
      groups.push(group)
    }
    group.says += length[piece]
    group.to = k + 1
  }
  return groups
}

/** Line of each token. */
export function lineOfTokens({ count, lineCount, lineFirst }: Tokens): Int32Array {
  const lineOf = int32Array(count)
  for (let l = 0; l < lineCount; l++) lineOf.fill(l, lineFirst[l], lineFirst[l + 1])
  return lineOf
}
