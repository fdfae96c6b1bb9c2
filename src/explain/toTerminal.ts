import { counted } from '../text/counted.ts'
import { escapeCommands, escapeMessage } from '../text/escapeTerminal.ts'
import { isolate, isolateLines } from '../text/isolate.ts'
import type { Explained, ExplainedLine, Note, Piece } from './explained.ts'
import { keptWords, lineWords } from './keptWords.ts'
import { readingWords } from './readingWords.ts'
import { byRule, removedWords } from './totals.ts'
import type { Difference } from './wordDifferences.ts'
import { type Painted, wrapPieces } from './wrapPieces.ts'

/** How parts are shown; each is the identity where nothing is coloured. */
export interface ExplainPaint {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  green(text: string): string
  yellow(text: string): string
  cyan(text: string): string
  underline(text: string): string
}

export interface TerminalOptions {
  paint: ExplainPaint
  /** Columns; Infinity where lines are not to be wrapped, as in a pipe. */
  width: number
}

/** The text is given so many columns at least. */
const LEAST = 24
/** Columns of notes below a line. */
const NOTE = 4

/**
 * One document for a terminal or a pipe, in pieces: each line with its number and a mark that needs no colour (`-1` goes, `=1` is what it copies,
 * `~1` stands twice and stays), what is to be said below it, and the totals. Control characters of the text stand as escapes; text from right to
 * left is isolated, so that numbers and arrows stay where they are.
 */
export function* toTerminal(explained: Explained, { paint, width }: TerminalOptions): Generator<string> {
  const { rows, warnings } = explained
  yield `${paint.bold(safe(explained.name))}\n`
  for (const warning of warnings)
    if (!warning.span) yield `${paint.yellow(`! ${warning.code}: ${escapeMessage(warning.message)}`)}\n`
  yield '\n'
  const digits = String(rows.at(-1)?.lines.at(-1)?.number ?? 1).length
  const gutter = gutterOf(digits, width, paint)
  for (const row of rows) {
    if (row.gap) yield explained.stats ? `${paint.dim(gutter.rule)}\n` : `${paint.dim(`${gutter.rule} …`)}\n`
    for (const line of row.lines) yield* textLine(line, gutter, paint)
    for (const note of row.notes) yield* noteLines(note, gutter, paint)
  }
  yield '\n'
  yield* totals(explained, paint)
}

interface Gutter {
  /** The column of a line, with its number and marks. */
  head(number: number | null, mark: string): string
  /** The same without either. */
  rule: string
  /** Columns that are left for the text. */
  width: number
}

function gutterOf(digits: number, width: number, paint: ExplainPaint): Gutter {
  const head = (number: number | null, mark: string): string =>
    `${(number === null ? '' : String(number)).padStart(digits)} ${mark.padEnd(MARK)}${paint.dim('│')} `
  const left = width - digits - MARK - 3
  return { head, rule: `${' '.repeat(digits + 1 + MARK)}│`, width: Math.max(LEAST, left) }
}

/** Columns of a mark: `-12`, `=1+`. */
const MARK = 5

function* textLine({ number, pieces }: ExplainedLine, gutter: Gutter, paint: ExplainPaint): Generator<string> {
  const isGone = pieces.every(piece => piece.removed > 0 || piece.text.trim() === '')
  const mark = markOf(pieces)
  const coloured =
    isGone && pieces[0].removed > 0
      ? paint.red
      : mark.startsWith('=')
        ? paint.green
        : mark.startsWith('~')
          ? paint.yellow
          : same
  const lines = wrapPieces(
    pieces.flatMap((piece, i) => paintedPiece(piece, pieces[i - 1], pieces[i + 1], isGone, paint)),
    gutter.width,
  )
  for (const [i, line] of lines.entries()) {
    const head = i === 0 ? gutter.head(number, mark) : gutter.head(null, '')
    const text = isolated(line)
    const marked = i === 0 && mark !== '' ? head.replace(mark, coloured(mark)) : head
    yield `${(marked + text).trimEnd()}
`
  }
}

/** `-1` of what goes; else `=1` of what is copied, with `+` where by several; else `~1` of what stands twice and stays. */
function markOf(pieces: readonly Piece[]): string {
  const removed = pieces.find(piece => piece.removed > 0)
  if (removed) return `-${removed.removed}`
  const original = pieces.find(piece => piece.isOriginal)
  if (original) {
    const copies = pieces.flatMap(piece => piece.begins.originals.flatMap(one => one.copies))
    if (copies.length === 0) return '='
    return `=${copies[0]}${copies.length > 1 ? '+' : ''}`
  }
  const kept = pieces.find(piece => piece.kept > 0)
  if (kept) return `~${kept.kept}`
  return pieces.some(piece => piece.isRepeated) ? '~' : ''
}

/** A part of a line that goes stands in brackets with its number, so that it is seen without colour. */
function paintedPiece(
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  isGone: boolean,
  paint: ExplainPaint,
): Painted[] {
  const { removed } = piece
  const style = styleOf(piece, paint)
  const text = escapeMessage(piece.text.replaceAll('\t', '    '))
  if (removed === 0 || isGone) return [{ text, paint: style }]
  const painted: Painted[] = []
  if (before?.removed !== removed) painted.push({ text: `⟦${removed}: `, paint: style })
  painted.push({ text, paint: style })
  if (after?.removed !== removed) painted.push({ text: '⟧', paint: style })
  return painted
}

function styleOf(piece: Piece, paint: ExplainPaint): Painted['paint'] {
  if (piece.removed > 0) return paint.red
  if (piece.isTime) return paint === PLAIN ? same : text => paint.underline(paint.cyan(text))
  if (piece.isHeadline) return paint.bold
  if (piece.isOriginal) return paint.green
  if (piece.kept > 0 || piece.isRepeated || piece.isWarned) return paint.yellow
  return same
}

const same = (text: string): string => text

/** What nothing is coloured with. */
export const PLAIN: ExplainPaint = {
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  cyan: same,
  underline: same,
}

/** One isolate for the whole line: its numbers and marks stand outside. */
function isolated(pieces: readonly Painted[]): string {
  const plain = pieces.map(({ text }) => text).join('')
  const painted = pieces.map(({ text, paint }) => (text === '' ? '' : paint(text))).join('')
  return isolate(plain, escapeCommands(painted))
}

function* noteLines(note: Note, gutter: Gutter, paint: ExplainPaint): Generator<string> {
  for (const [i, { text, colour }] of noteTexts(note, paint).entries()) {
    const indent = i === 0 ? '  ↳ ' : '    '
    const lines = wrapPieces([{ text, paint: same }], gutter.width - NOTE).map(line =>
      line.map(part => part.text).join(''),
    )
    for (const [j, line] of isolateLines(lines).entries())
      yield `${paint.dim(gutter.rule)} ${j === 0 ? colour(indent) : '    '}${colour(line.trimEnd())}\n`
  }
}

interface NoteText {
  text: string
  colour: (text: string) => string
}

function noteTexts(note: Note, paint: ExplainPaint): NoteText[] {
  if (note.kind === 'headline') return [{ text: `headline: ${note.because}`, colour: paint.bold }]
  if (note.kind === 'time') return [{ text: `time: ${escapeMessage(readingWords(note.time))}`, colour: paint.cyan }]
  if (note.kind === 'warning')
    return [{ text: `! ${note.warning.code}: ${escapeMessage(note.warning.message)}`, colour: paint.yellow }]
  if (note.kind === 'kept') {
    const { repeats } = note.kept
    const of = repeats ? ` of ${lineWords(repeats)}` : ''
    const differing = differenceTexts(note.differences?.parts ?? [], 'here', 'there')
    return [
      { text: `[~${note.n}] stays, though a repeat${of}; ${keptWords(note.kept)}`, colour: paint.yellow },
      ...differing.map(text => ({ text, colour: same })),
    ]
  }
  const { n, removal, evidence, because, differences } = note.removed
  const texts: NoteText[] = [
    { text: `[-${n}] ${removal.reason}: a copy of ${lineWords(removal.duplicateOf)}`, colour: paint.red },
    { text: evidence, colour: same },
    { text: `${removal.rule}: ${because}`, colour: paint.dim },
  ]
  if (differences?.tooMany) texts.push({ text: 'They differ in too many words to be listed.', colour: same })
  for (const text of differenceTexts(differences?.parts ?? [], 'in what goes', 'in what stays'))
    texts.push({ text, colour: same })
  return texts
}

/** Differences that are listed. */
const LISTED = 8
/** UTF-16 units of one side of a difference. */
const QUOTED = 80

/** `differs: “and” here, “or” there`: a line for each place where a copy and its original differ. */
function differenceTexts(parts: readonly Difference[], here: string, there: string): string[] {
  const texts: string[] = []
  let count = 0
  for (let i = 0; i < parts.length; i++) {
    if (parts[i].kind === 'same') continue
    const pair = parts[i + 1] !== undefined && parts[i + 1].kind !== 'same' ? [parts[i], parts[i + 1]] : [parts[i]]
    i += pair.length - 1
    count++
    if (count > LISTED) continue
    const [copy, original] = [quoted(pair, 'copy'), quoted(pair, 'original')]
    if (copy === null) texts.push(`differs: ${original} only ${there}`)
    else if (original === null) texts.push(`differs: ${copy} only ${here}`)
    else texts.push(`differs: ${copy} ${here}, ${original} ${there}`)
  }
  if (count > LISTED) texts.push(`and in ${counted(count - LISTED, 'more place')}`)
  return texts
}

function quoted(pair: readonly Difference[], kind: Difference['kind']): string | null {
  const said = pair.find(part => part.kind === kind)?.text
  return said === undefined ? null : `“${safe(said.length > QUOTED ? `${said.slice(0, QUOTED)}…` : said)}”`
}

const safe = (text: string): string => isolate(escapeMessage(text))

function* totals(explained: Explained, paint: ExplainPaint): Generator<string> {
  const { removals, times, kept, warnings, stats, rows } = explained
  yield `${paint.bold(removedWords(explained))}\n`
  const rules = byRule(removals)
  const longest = Math.max(0, ...rules.map(({ rule }) => rule.length))
  for (const { rule, reason, parts, characters } of rules)
    yield `  ${rule.padEnd(longest)}  ${counted(parts, 'part')}, ${counted(characters, 'character')} (${reason})\n`
  if (stats) {
    const found = [counted(times.length, 'time'), counted(warnings.length, 'warning')]
    if (kept.length > 0) found.push(`${counted(kept.length, 'repeat')} that ${kept.length === 1 ? 'stays' : 'stay'}`)
    yield `${found.join(', ')}\n`
  }
  const marks = new Set(rows.flatMap(row => row.lines.map(({ pieces }) => markOf(pieces)[0])))
  const legend = LEGEND.filter(([mark]) => marks.has(mark)).map(([mark, says]) => `${mark} ${says}`)
  if (legend.length > 0) yield `${paint.dim(`(${legend.join('   ')})`)}\n`
}

const LEGEND = [
  ['-', 'goes'],
  ['=', 'stays, and is what that one copies'],
  ['~', 'stands twice and stays'],
] as const
