import { isGzip } from '../../files/isGzip.ts'
import { openAtomic } from '../../files/openAtomic.ts'
import { openGzip } from '../../files/openGzip.ts'
import { openPatch } from '../../files/openPatch.ts'
import { STDIN } from '../stdinName.ts'
import type { JudgeSettings } from './judgeText.ts'
import { joinPieces, type Piece, pieceLines } from './pieces.ts'
import { repairText } from './repairText.ts'

/** What is done with what is repaired: it is put in its place, or only shown. */
export type Repair = 'write' | 'diff'

/** A text that is to be repaired. */
export interface ToRepair {
  path: string | null
  /** The file, or null for standard input. */
  file: string | null
  bytes: Uint8Array
  /** What a diff calls it. */
  name: string
}

export interface Repaired {
  changed: boolean
  /** The bytes from now on. */
  bytes: Uint8Array
  /** What goes to standard output. */
  output: Uint8Array
  /** Whether its diff cannot be shown, as what is stored is compressed. */
  packed: boolean
}

/** Takes copies out of one text and puts it in its place, or makes the diff of that. */
export async function repairDocument(
  { path, file, bytes, name }: ToRepair,
  repair: Repair,
  encoding: string | undefined,
  settings: JudgeSettings,
): Promise<Repaired> {
  const none = { output: new Uint8Array(), packed: false }
  const pieces = await repairText(bytes, path ?? STDIN, encoding, settings)
  if (pieces === null)
    return { ...none, changed: false, bytes, output: file === null && repair === 'write' ? bytes : none.output }
  const now = joinPieces(bytes, pieces)
  if (repair === 'diff') {
    const packed = file !== null && isGzip(file)
    return { changed: true, bytes: now, output: packed ? none.output : diffOf(name, bytes, pieces), packed }
  }
  if (file === null) return { ...none, changed: true, bytes: now, output: now }
  await replace(file, path ?? STDIN, now)
  return { ...none, changed: true, bytes: now }
}

function diffOf(name: string, bytes: Uint8Array, pieces: readonly Piece[]): Uint8Array {
  const patch = openPatch(name)
  for (const [old, now] of pieceLines(bytes, pieces)) patch.push(old, now)
  return patch.end()
}

async function replace(file: string, shown: string, bytes: Uint8Array): Promise<void> {
  const atomic = await openAtomic(file, { shown })
  const target = isGzip(file) ? openGzip(atomic) : atomic
  try {
    await target.write(bytes)
    await target.commit()
  } catch (error) {
    await target.abort()
    throw error
  }
}
