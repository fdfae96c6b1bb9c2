import type { Tokens } from '../../text/tokens.ts'

/** Runs of removed tokens as UTF-16 ranges: on line bounds, or inside a line from where the kept part ends to where the next begins. */
export function cutStart(
  { text, start, end, lineStart, lineFirst }: Tokens,
  lineOf: Int32Array,
  token: number,
): number {
  const line = lineOf[token]
  if (token === lineFirst[line]) return lineStart[line]
  const from = end[token - 1]
  let own = start[token]
  while (own > from && isOpening(text[own - 1])) own--
  let at = from
  // what closes the kept part touches it: a stop, a quotation mark
  while (at < own && !SPACE.test(text[at])) at++
  // some writers put a space before it
  return at + (STOP.exec(text.slice(at, Math.min(own, at + 8)))?.[0].length ?? 0)
}

/** Where a removal ends whose last token is before `token`: where the next kept token starts, with what opens it. */
export function cutEnd({ text, start, end, lineEnd, lineFirst }: Tokens, lineOf: Int32Array, last: number): number {
  const line = lineOf[last]
  if (last + 1 === lineFirst[line + 1]) return lineEnd[line]
  let at = start[last + 1]
  while (at > end[last] && isOpening(text[at - 1])) at--
  return at
}

const SPACE = /[\s\ufeff]/
const STOP = /^[ \u00a0\u202f][.!?؟…۔।،؛»"]+(?= )/
/** A straight quotation mark, a sign or a currency directly before a word belongs to it. */
const isOpening = (char: string): boolean => /[\p{Ps}\p{Pi}\p{Sc}"'#@¿¡+]/u.test(char)
