import { decodeText } from '../../files/decodeText.ts'
import { readBytes } from '../../files/readBytes.ts'
import { looksLike } from '../../text/looksLike.ts'
import { STDIN } from '../stdinName.ts'
import { type DocumentOutcome, eachDocument } from './eachDocument.ts'
import { type Judged, type JudgeSettings, judgeText, type TextPlace } from './judgeText.ts'
import { type Repair, type Repaired, repairDocument } from './repairDocument.ts'

/** One text to be judged. */
export interface DocumentToCheck {
  /** As messages say it; null for standard input without a name. */
  path: string | null
  /** What to open, or what was read already. */
  from: string | Uint8Array
  /** Which of the settings hold. */
  variant: number
  /** What a diff calls it. */
  name: string
}

export interface DocumentsToCheck {
  jobs: readonly DocumentToCheck[]
  settings: readonly (JudgeSettings & { encoding?: string; maxBytes: number })[]
  repair: Repair | null
  /** Not 0 when the run is to stop. */
  stop: Int32Array
}

export interface CheckedDocument extends Judged, TextPlace {
  /** Size of the input. */
  bytes: number
  repaired: Omit<Repaired, 'bytes'> | null
}

/** Judges texts one after the other, as they stand, or as they are once they are repaired. One that cannot be read stops no other. */
export default ({ jobs, settings, repair, stop }: DocumentsToCheck): Promise<DocumentOutcome<CheckedDocument>[]> =>
  eachDocument(jobs, stop, job => checkOne(job, settings[job.variant], repair))

async function checkOne(
  { path, from, name }: DocumentToCheck,
  { encoding, maxBytes, ...rest }: DocumentsToCheck['settings'][number],
  repair: Repair | null,
): Promise<CheckedDocument> {
  const file = typeof from === 'string' ? from : null
  const bytes = typeof from === 'string' ? await readBytes(from, path ?? STDIN, maxBytes) : from
  const repaired = repair && (await repairDocument({ path, file, bytes, name }, repair, encoding, rest))
  const { text, warnings } = await decodeText(
    repaired && repair === 'write' ? repaired.bytes : bytes,
    path ?? STDIN,
    encoding,
  )
  const place = { path, record: null, recordLine: null }
  const judged = judgeText(text, [...warnings, ...looksLike(text)], place, rest)
  return { ...place, ...judged, bytes: bytes.length, repaired: repaired && shorn(repaired) }
}

const shorn = ({ changed, output, packed }: Repaired): CheckedDocument['repaired'] => ({ changed, output, packed })
