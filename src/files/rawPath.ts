import { isUtf8 } from 'node:buffer'

/** No path holds it: what follows are the bytes of a path that is no UTF-8, a character each. */
const RAW = '\0'

/** A path from its bytes, such that `fsPath` gives them back: a name in windows-1256 is a name that can be opened, too. */
export function pathOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return isUtf8(bytes) ? buffer.toString() : RAW + buffer.toString('latin1')
}

/** Whether a path is no UTF-8. */
export const isRawPath = (path: string): boolean => path.startsWith(RAW)

/** What the file system is asked for. */
export const fsPath = (path: string): string | Buffer =>
  isRawPath(path) ? Buffer.from(path.slice(RAW.length), 'latin1') : path

/** The bytes of a path, a character each. */
export const byteText = (path: string): string =>
  isRawPath(path) ? path.slice(RAW.length) : Buffer.from(path).toString('latin1')

/** What is called `name` in `folder`, where both may be raw. */
export function joinPath(folder: string, name: string): string {
  const base = folder === '' || folder.endsWith('/') ? folder : `${folder}/`
  return isRawPath(base) || isRawPath(name) ? RAW + byteText(base) + byteText(name) : base + name
}

/** A path as messages and outputs say it: bytes that are no UTF-8 as `\xc7`. */
export function shownPath(path: string): string {
  if (!isRawPath(path)) return path
  const bytes = Buffer.from(byteText(path), 'latin1')
  let shown = ''
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at)
    shown += length === 0 ? `\\x${bytes[at].toString(16).padStart(2, '0')}` : bytes.subarray(at, at + length).toString()
    at += Math.max(1, length)
  }
  return shown
}

/** Bytes of the UTF-8 character at `at`, or 0 where there is none. */
function characterLength(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++)
    if (isUtf8(bytes.subarray(at, at + length))) return length
  return 0
}
