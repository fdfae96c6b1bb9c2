import { assemble } from '../article/assemble.ts'
import { type Decisions, decide } from '../article/decide.ts'
import { describe, placesOf } from '../article/describe.ts'
import { type Measures, measureText } from '../metrics/measureText.ts'
import type { Description } from '../model/article.ts'
import type { CleanOptions } from '../model/options.ts'
import type { Removal } from '../model/removal.ts'
import { withoutTexts } from '../render/removedLines.ts'
import { toText } from '../render/toText.ts'
import { escapeLineEnds } from '../text/escapeLineEnds.ts'
import { partsText } from '../text/partsText.ts'
import { answerLine, errorMember } from './answerLine.ts'
import { appendBytes, appendText, type ByteSink } from './byteSink.ts'
import { escapeLine } from './escapeLine.ts'
import { type ReadRecord, readRecord } from './readRecord.ts'
import type { RecordFault } from './recordFault.ts'
import { scanKeys } from './scanKeys.ts'
import { stringValue } from './stringValue.ts'
import { utf8Line } from './utf8Line.ts'
import { withoutMember } from './withoutMember.ts'

export interface RecordSettings extends Omit<CleanOptions, 'source' | 'warnings'> {
  /** Adds the measures of corpus filters to what is appended. */
  measures?: boolean
  /** Key of the text; `meta.text` is that of an object under `meta`. */
  textKey: string
  /** Likewise the key that is null in the answer to a line that is no record. */
  idKey: string
  /** Bytes of one line, without its LF. */
  maxRecordBytes: number
  /** Whether what is removed is to be given as well. */
  logsRemoved?: boolean
}

/** Takes what was removed from a record, with its texts. */
export type OnRemoved = (id: ReadRecord['id'], removed: readonly Removal[]) => void

const QUOTE = 0x22
/** One text key is asked for again and again. */
let latest: readonly string[] = []

/**
 * Writes the answer to one line of JSON to `sink`, without LF: the record with its text cleaned and `article` appended, or with `error`. Other keys
 * pass byte for byte, but for what some reader takes for a line end or a column, and for invalid UTF-8.
 * @returns what was done, or why there is none
 */
export function cleanRecord(
  raw: Uint8Array,
  settings: RecordSettings,
  sink: ByteSink,
  onRemoved?: OnRemoved,
): Description | RecordFault {
  const keys = keysOf(settings.textKey)
  let line = utf8Line(raw)
  let record = scanKeys(line, keys)
  if (record.fault) return answerLine(record.fault, settings.idKey, sink)
  if (record.unclean) {
    line = escapeLine(line)
    record = scanKeys(line, keys)
  }
  const fault = record.starts[0] < 0 ? 'no-text' : line[record.starts[0]] === QUOTE ? null : 'text-not-a-string'
  const owned = fault ? 2 : 1
  if (record.starts[owned] >= 0) {
    line = withoutMember(line, Buffer.from(keys[owned]))
    record = scanKeys(line, keys)
  }
  const [start] = record.starts
  const [end] = record.ends
  const { open, close } = record
  if (fault) {
    appendBytes(sink, line, 0, close)
    appendText(sink, `${isEmpty(line, open, close) ? '' : ','}${errorMember(fault)}`)
    appendBytes(sink, line, close, line.length)
    return fault
  }
  const text = stringValue(line.subarray(start, end))
  const from = sink.length
  try {
    const decisions = decide(text, settings)
    const description = describe(
      decisions,
      placesOf(decisions),
      onRemoved ? { ...settings, removedText: true } : settings,
    )
    if (onRemoved && description.removed.length > 0) {
      onRemoved(readRecord(line, settings).id, description.removed)
      if (!settings.removedText) description.removed = withoutTexts(description.removed)
    }
    const clean = textOf(decisions, settings)
    // what does not change keeps its escapes too
    const cut = clean === text ? 0 : endingCut(line.subarray(start, end), text, clean)
    if (cut >= 0) {
      appendBytes(sink, line, 0, end - 1 - cut)
      appendBytes(sink, line, end - 1, close)
    } else {
      appendBytes(sink, line, 0, start)
      appendText(sink, escapeLineEnds(JSON.stringify(clean)))
      appendBytes(sink, line, end, close)
    }
    const said = settings.measures ? { ...description, measures: measured(decisions.source, clean) } : description
    appendText(sink, `,"article":${escapeLineEnds(JSON.stringify(said))}`)
    appendBytes(sink, line, close, line.length)
    return description
  } catch (error) {
    // a text of a million line ends may have more to say than a string can hold
    if (!(error instanceof RangeError)) throw error
    sink.length = from
    return answerLine('too-large', settings.idKey, sink)
  }
}

/** What corpus filters measure of the text as it came, and as it is when cleaned. */
function measured(text: string, clean: string): { before: Measures; after: Measures } {
  const before = measureText(text)
  return { before, after: clean === text ? before : measureText(clean) }
}

function keysOf(textKey: string): readonly string[] {
  if (latest[0] !== textKey) latest = [textKey, 'article', 'error']
  return latest
}

/**
 * What `toText` gives of the article. That is what remains of the text, and no blocks need to be made, but where an entity or a line end that
 * ends no line has a place in the source and nothing to print.
 */
const textOf = (decisions: Decisions, settings: RecordSettings): string =>
  decisions.normal.places === null || !ODD.test(decisions.source)
    ? remainingText(decisions)
    : toText(assemble(decisions, settings))

const remainingText = ({ normal, parts, found }: Decisions): string =>
  found.copies.length === 0 ? normal.text : partsText(normal.text, parts)

const ODD = /[&\u0085\u2028\u2029]/

/**
 * Bytes at the end of a string, given as it is written, that say no more than white space which the clean text lacks; -1 where that is not all
 * that changes, or where the string is written otherwise than it would be written here.
 */
function endingCut(quoted: Uint8Array, text: string, clean: string): number {
  if (clean.length > text.length || !text.startsWith(clean)) return -1
  if (OTHER_ESCAPES.some(written => Buffer.prototype.includes.call(quoted, written))) return -1
  return Buffer.byteLength(JSON.stringify(text.slice(clean.length))) - 2
}

/** The escapes that `JSON.stringify` does not make of what it escapes. */
const OTHER_ESCAPES = [Buffer.from('\\u'), Buffer.from('\\/')]

const isEmpty = (line: Uint8Array, open: number, close: number): boolean =>
  line.subarray(open + 1, close).every(byte => byte === 0x20)
