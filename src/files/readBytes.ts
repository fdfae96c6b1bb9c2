import { createReadStream, readFileSync, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { InputError } from '../model/inputError.ts'
import { fsPath } from './rawPath.ts'
import { systemFault } from './systemFaults.ts'

/**
 * All bytes of a file or stream, decompressed where they are gzip. Never holds more than `maxBytes` and a chunk.
 * @param path what messages call the input
 * @throws InputError for what cannot be read, is damaged or is larger than `maxBytes`, compressed or not.
 */
export async function readBytes(from: string | Readable, path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const bytes =
      typeof from === 'string' ? await readFile(from, path, maxBytes) : await readStream(from, path, maxBytes)
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
    const { gunzip } = await import('node:zlib')
    return await promisify(gunzip)(bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path, maxBytes)
    if (code?.startsWith('Z_')) throw new InputError(path, 'is damaged gzip data', 'fetch or compress it again')
    throw systemFault(path, error)
  }
}

async function readFile(file: string, path: string, maxBytes: number): Promise<Uint8Array> {
  // a corpus is many small files: calls that wait cost a third of what cleaning one does, calls that do not a tenth of that
  const { size, isFile } = statOf(file)
  if (!isFile) return await readStream(createReadStream(fsPath(file)), path, maxBytes)
  if (size > maxBytes) throw tooLarge(path, maxBytes)
  const bytes = readFileSync(fsPath(file))
  if (bytes.length > maxBytes) throw tooLarge(path, maxBytes)
  return bytes
}

function statOf(file: string): { size: number; isFile: boolean } {
  const stat = statSync(fsPath(file))
  return { size: stat.size, isFile: stat.isFile() }
}

async function readStream(stream: Readable, path: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > maxBytes) throw tooLarge(path, maxBytes)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, size)
}

const tooLarge = (path: string, maxBytes: number): InputError =>
  new InputError(path, `is larger than ${maxBytes} bytes`, 'split it or raise --max-bytes')
