import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { InputError } from '../model/inputError.ts'
import { knownFormat } from './knownFormats.ts'
import { fsPath } from './rawPath.ts'
import { systemFault } from './systemFaults.ts'

const CHUNK = 2 ** 18
const SIGNATURE = 10
/** What gzip, Zstandard, xz, bzip2 and LZ4 begin with; JSON with none of them. */
const PACKED: readonly number[] = [0x1f, 0x28, 0xfd, 0x42, 0x04]

/**
 * The bytes of a file or stream in chunks, decompressed where they are gzip.
 * @param path what messages call the input
 * @param onRaw sees each chunk as it was stored
 * @throws InputError, while it is read, for what cannot be read or is damaged
 */
export async function* openChunks(
  from: string | Readable,
  path: string,
  onRaw?: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  try {
    const raw = rawChunks(from, onRaw)
    const first = await firstBytes(raw)
    const format = knownFormat(first)
    if (format?.packed) throw new InputError(path, `is ${format.name}, which is not unpacked`, format.cure)
    const all = rejoined(first, raw)
    yield* first[0] === 0x1f && first[1] === 0x8b ? await gunzipped(all) : all
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_'))
      throw new InputError(path, 'is damaged gzip data', 'fetch or compress it again')
    throw systemFault(path, error)
  }
}

async function* rawChunks(
  from: string | Readable,
  onRaw: ((chunk: Uint8Array) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  const handle = typeof from === 'string' ? await open(fsPath(from)) : null
  try {
    const stream = handle ? handle.createReadStream({ highWaterMark: CHUNK, autoClose: false }) : (from as Readable)
    for await (const chunk of stream) {
      onRaw?.(chunk)
      yield chunk
    }
  } finally {
    await handle?.close()
  }
}

/** As many bytes as compressed data is known by, where it may be such: who writes records may wait for the answer to a short one. */
async function firstBytes(chunks: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let first: Uint8Array = new Uint8Array()
  while (first.length === 0 || (first.length < SIGNATURE && PACKED.includes(first[0]))) {
    const { value, done } = await chunks.next()
    if (done) break
    first = first.length === 0 ? value : Buffer.concat([first, value])
  }
  return first
}

async function* rejoined(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first
  yield* rest
}

async function gunzipped(chunks: AsyncGenerator<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const [{ createGunzip }, { pipeline, Readable }] = await Promise.all([import('node:zlib'), import('node:stream')])
  const gunzip = createGunzip({ chunkSize: CHUNK })
  // the reader of `gunzip` hears of its errors
  pipeline(Readable.from(chunks, { objectMode: false }), gunzip, () => {})
  return gunzip
}
