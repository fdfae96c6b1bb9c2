import { findChunkEnds } from './findChunkEnds.ts'
import { type MappedText, sourceEnd, sourceStart } from './mappedText.ts'

/** Widths of columns in UTF-16 units: terminals, mails and scans print 60 to 100; lines of poems and lists are shorter. */
const NARROWEST = 45
const WIDEST = 130
/** So many line ends in a row that look like wraps are believed; a list of alike lines has fewer. */
const RUN = 4
/** Other paragraphs of the page are as wide, give or take so many units. */
const SLACK = 6
/** Where so many lines are of one width to the unit, they were cut in the middle of words too. */
const MID_WORD = 0.6
/** Of fewer lines in a row some are as wide as each other by chance: lines of a song, or cut between words. */
const MID_WORD_RUN = 8
/** Of hard-wrapped lines so many end inside a sentence. */
const INSIDE = 0.5

const WORD_JOINER = '\u200d'
const endsSentence = (line: string): boolean => /[.!?؟…۔।。！？:：؛][\p{Pe}\p{Pf}"']*$/u.test(line)
const isSpaceless = (char: string): boolean =>
  // Thai is the first of them; a short run would feel the expression
  char >= '\u0e00' &&
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    char,
  )
const holdsStop = (line: string): boolean => /[。！？]|[.!?؟…۔।][\p{Pe}\p{Pf}"']* /u.test(line)
const isOfWord = (char: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(char)

/** UTF-16 offsets of a line, without its line end. */
interface Line {
  start: number
  end: number
}

/** Consecutive lines that may be one paragraph: the first word of each would not have fitted on the line before it. */
interface Run {
  lines: Line[]
  /** The longest line. */
  width: number
  /** The shortest line with a blank and the word that did not fit: the column is narrower. */
  reach: number
}

/**
 * The text with its hard-wrapped lines joined into paragraphs, of the same length, so that offsets stay: a line end within a paragraph is a
 * blank, or U+200D where it cuts a word. A text that is not hard-wrapped comes back as it is.
 * @param source the text as it came, whose blanks at line ends tell a cut word from two words
 */
export function unwrapText(normal: MappedText, source: string): string {
  const { text } = normal
  const runs = findRuns(text)
  const believed = runs.filter(run => run.lines.length > RUN && endsInside(text, run))
  if (believed.length === 0) return text
  const own = new Set(believed)
  const widths = [...new Set(believed.map(({ width }) => width))]
  const chunkEnds = findChunkEnds(normal, source)
  /** Line ends that go, and whether one may stand within a word. */
  const ends = new Map<number, boolean>(chunkEnds?.map(end => [end, true]))
  for (const run of runs) {
    if (!own.has(run) && !widths.some(width => isOfWidth(run, width))) continue
    const cutsWords = chunkEnds !== null || isCutAnywhere(run)
    for (const { end } of run.lines.slice(0, -1)) ends.set(end, cutsWords)
  }
  const pieces: string[] = []
  let at = 0
  for (const end of [...ends.keys()].sort((a, b) => a - b)) {
    pieces.push(text.slice(at, end), ends.get(end) && isInsideWord(normal, source, end) ? WORD_JOINER : ' ')
    at = end + 1
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** All runs of two lines and more, in order. */
function findRuns(text: string): Run[] {
  const runs: Run[] = []
  const title = text.slice(0, Math.max(0, text.indexOf('\n')))
  let run: Run | null = null
  let before = ''
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    // what says the line before it again, or the first line, begins anew
    const line = end - start <= WIDEST ? text.slice(start, end) : ''
    const mayJoin: boolean = run !== null && line !== '' && line !== before && line !== title
    const joins = mayJoin && extend(run!, text, start, end)
    if (!joins) {
      // a wide line above a column may have looked like its first
      const other: Run | null = mayJoin && run!.lines.length === 2 ? newRun(run!.lines[1]) : null
      if (other && extend(other, text, start, end)) run = other
      else {
        if (run && run.lines.length > 1) runs.push(run)
        run = line === '' ? null : newRun({ start, end })
      }
    }
    before = line
    start = end + 1
  }
  if (run && run.lines.length > 1) runs.push(run)
  return runs
}

const newRun = (line: Line): Run => ({
  lines: [line],
  width: line.end - line.start,
  reach: Number.MAX_SAFE_INTEGER,
})

/** Takes the next line into a run, if it wraps there: whether it does. */
function extend(run: Run, text: string, start: number, end: number): boolean {
  const last = run.lines[run.lines.length - 1]
  const word = firstWord(text, start, end)
  const reach = Math.min(run.reach, last.end - last.start + 1 + word)
  const width = Math.max(run.width, end - start)
  if (reach <= width || run.width < NARROWEST) return false
  run.lines.push({ start, end })
  run.reach = reach
  run.width = width
  return true
}

/** Length of a line's first word; where a script writes no spaces a line breaks after any letter. */
function firstWord(text: string, start: number, end: number): number {
  if (isSpaceless(text[start])) return 1
  const space = text.indexOf(' ', start)
  return (space < 0 || space > end ? end : space) - start
}

/**
 * Do most lines end inside a sentence? Verses may be as long as each other, but their sentences end where they do: in prose a sentence ends
 * within some line, and without spaces within most.
 */
function endsInside(text: string, run: Run): boolean {
  const { lines } = run
  const marked = lines.filter(({ start, end }) => holdsStop(text.slice(start, end - 1))).length
  const spaceless = isSpaceless(text[lines[0].start])
  const isCut = !spaceless && lines.length >= MID_WORD_RUN && isCutAnywhere(run)
  if (marked < (spaceless ? INSIDE * lines.length : 1) && !isCut) return false
  let inside = 0
  for (const { start, end } of lines.slice(0, -1))
    if (!endsSentence(text.slice(Math.max(start, end - 4), end))) inside++
  return inside >= INSIDE * (lines.length - 1)
}

const isOfWidth = (run: Run, width: number): boolean =>
  Math.abs(run.width - width) <= 2 * SLACK && run.reach > width - SLACK

/** Were lines cut in the middle of words too? Of few lines all are as wide then, but for blanks at their ends. */
function isCutAnywhere({ lines, width }: Run): boolean {
  let full = 0
  let narrow = 0
  for (const { start, end } of lines.slice(0, -1)) {
    if (end - start === width) full++
    if (end - start < width - 2) narrow++
  }
  return full >= MID_WORD * (lines.length - 1) && (narrow === 0 || lines.length >= MID_WORD_RUN)
}

/** Does a line end stand between two letters, with no blank beside it? */
function isInsideWord(normal: MappedText, source: string, end: number): boolean {
  if (!isOfWord(normal.text[end - 1]) || !isOfWord(normal.text[end + 1] ?? '')) return false
  const between = source.slice(sourceEnd(normal, end), sourceStart(normal, end + 1))
  return between.length === 1 || between === '\r\n'
}
