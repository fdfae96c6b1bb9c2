import { decodeText } from '../../files/decodeText.ts'
import { readBytes } from '../../files/readBytes.ts'
import { looksLike } from '../../text/looksLike.ts'
import { STDIN } from '../stdinName.ts'
import { type DocumentOutcome, eachDocument } from './eachDocument.ts'
import { type Judged, type JudgeSettings, judgeText, type TextPlace } from './judgeText.ts'

export interface DocumentsToCheck {
  /** Path as messages say it (null for standard input without a name), what to open or what was read already, and which settings hold. */
  jobs: readonly { path: string | null; from: string | Uint8Array; variant: number }[]
  settings: readonly (JudgeSettings & { encoding?: string; maxBytes: number })[]
  /** Not 0 when the run is to stop. */
  stop: Int32Array
}

export interface CheckedDocument extends Judged, TextPlace {
  /** Size of the input. */
  bytes: number
}

/** Judges texts one after the other. One that cannot be read stops no other. */
export default ({ jobs, settings, stop }: DocumentsToCheck): Promise<DocumentOutcome<CheckedDocument>[]> =>
  eachDocument(jobs, stop, async ({ path, from, variant }) => {
    const { encoding, maxBytes, ...rest } = settings[variant]
    const bytes = typeof from === 'string' ? await readBytes(from, path ?? STDIN, maxBytes) : from
    const { text, warnings } = decodeText(bytes, path ?? STDIN, encoding)
    const place = { path, record: null, recordLine: null }
    return { ...place, ...judgeText(text, [...warnings, ...looksLike(text)], place, rest), bytes: bytes.length }
  })
