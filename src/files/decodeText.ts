import { isUtf8, transcode } from 'node:buffer'
import { InputError } from '../model/inputError.ts'
import type { Warning } from '../model/warning.ts'
import { detectEncoding } from './detectEncoding.ts'
import { knownFormat } from './knownFormats.ts'
import { decodeWindows1252 } from './windows1252.ts'

export interface DecodedText {
  /** Without the U+FEFFs that it began with. */
  text: string
  /** WHATWG name, lower case. */
  encoding: string
  /** `encoding-guessed`, `invalid-bytes`. */
  warnings: Warning[]
}

const BYTE_ORDER_MARKS = /^\ufeff+/

/**
 * The text of bytes. What cannot be decoded becomes U+FFFD, with a warning.
 * @param path what messages call the input
 * @param label any WHATWG label; detected without one
 * @throws InputError for bytes that are no text, and for an unknown label.
 */
export async function decodeText(bytes: Uint8Array, path: string, label?: string): Promise<DecodedText> {
  const warnings: Warning[] = []
  const { encoding, guessed } =
    label === undefined ? await detected(bytes, path) : { encoding: canonical(label, path), guessed: false }
  if (guessed) {
    warnings.push({
      code: 'encoding-guessed',
      message: `read as ${encoding}, which is a guess; name the encoding with --encoding`,
    })
  }
  const { text, broken } = decode(bytes, encoding)
  if (broken) {
    warnings.push({
      code: 'invalid-bytes',
      message: `bytes that are no ${encoding} became U+FFFD; name another encoding with --encoding, or fetch the text again`,
    })
  }
  return { text: text.charCodeAt(0) === 0xfeff ? text.replace(BYTE_ORDER_MARKS, '') : text, encoding, warnings }
}

async function detected(bytes: Uint8Array, path: string): Promise<{ encoding: string; guessed: boolean }> {
  const format = knownFormat(bytes)
  if (format) throw new InputError(path, `is ${format.name}, no text`, format.cure)
  const { encoding, guessed } = await detectEncoding(bytes)
  if (encoding === null)
    throw new InputError(path, 'is binary data, no text', 'name the encoding with --encoding if it is text')
  if (encoding === 'utf-32')
    throw new InputError(path, 'is UTF-32, which is not read', 'convert it first: iconv -f UTF-32 -t UTF-8')
  return { encoding, guessed }
}

function canonical(label: string, path: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    throw new InputError(path, `no encoding is called “${label}”`, 'give a WHATWG name, such as windows-1256')
  }
}

function decode(bytes: Uint8Array, encoding: string): { text: string; broken: boolean } {
  if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes), broken: false }
  if (encoding === 'utf-8' && isUtf8(bytes)) {
    // by way of UTF-16 several times as fast as the decoder of Node before 24
    return { text: bytes.length === 0 ? '' : transcode(bytes, 'utf8', 'utf16le').toString('utf16le'), broken: false }
  }
  const options = { ignoreBOM: true }
  try {
    return { text: new TextDecoder(encoding, { ...options, fatal: true }).decode(bytes), broken: false }
  } catch {
    return { text: new TextDecoder(encoding, options).decode(bytes), broken: true }
  }
}
