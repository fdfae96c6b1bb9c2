import { byteOffsets, leadingMarks } from '../../files/byteOffsets.ts'
import { decodeText } from '../../files/decodeText.ts'
import { InputError } from '../../model/inputError.ts'
import { type Cut, cutText } from '../../text/cutRanges.ts'
import { cutsOf } from './cutsOf.ts'
import type { JudgeSettings } from './judgeText.ts'
import { type ByteCut, cutPieces, joinPieces, type Piece } from './pieces.ts'

/** Rounds in which all repairs are done that cleaning would do. */
export const ROUNDS = 8

/**
 * Takes what removal rules find out of a text's bytes until nothing more goes; all other bytes stay.
 * @returns the parts that stay, or null where nothing goes
 * @throws InputError for bytes that are no text, and where cutting them would change other letters
 */
export async function repairText(
  bytes: Uint8Array,
  path: string,
  encoding: string | undefined,
  { profile: _, levels, ...options }: JudgeSettings,
): Promise<Piece[] | null> {
  let pieces: Piece[] = [{ from: 0, to: bytes.length }]
  let left = bytes
  let decoded = await decodeText(left, path, encoding)
  for (let round = 0; round < ROUNDS; round++) {
    const { text, encoding: name } = decoded
    const cuts = cutsOf(text, options, levels)
    if (cuts.length === 0) return round === 0 ? null : pieces
    pieces = cutPieces(pieces, byteCuts(left, name, cuts))
    left = joinPieces(bytes, pieces)
    decoded = await decodeText(left, path, name)
    if (decoded.text !== cutText(text, cuts).replace(/^\ufeff+/, ''))
      throw new InputError(path, `cannot be cut as ${name}`, 'convert it to UTF-8 first, or leave --fix out')
  }
  return pieces
}

function byteCuts(bytes: Uint8Array, encoding: string, cuts: readonly Cut[]): ByteCut[] {
  const marks = leadingMarks(bytes, encoding)
  const units = cuts.flatMap(({ start, end }) => [start, end])
  const offsets = byteOffsets(bytes.subarray(marks), encoding, units)
  const space = encoding === 'utf-16le' ? [0x20, 0] : encoding === 'utf-16be' ? [0, 0x20] : [0x20]
  return cuts.map((cut, i) => ({
    start: marks + offsets[2 * i],
    end: marks + offsets[2 * i + 1],
    put: cut.space ? Uint8Array.from(space) : null,
  }))
}
