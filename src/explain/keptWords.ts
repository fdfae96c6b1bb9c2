import type { KeptRepeat } from '../model/explanation.ts'
import type { Span } from '../model/span.ts'

/** `line 12`, `lines 12–21` */
export const lineWords = ({ lines: [first, last] }: Span): string =>
  first === last ? `line ${first}` : `lines ${first}–${last}`

/** Why a part that stands twice stays: `pasted-paragraph takes only what “is no question”`. */
export function keptWords({ rule, kept, because, asked }: KeptRepeat): string {
  if (kept === 'option') return `${rule} would take it, but for an option: ${because}`
  if (kept === 'guard') return `${rule} would take it, but: ${because}`
  const others = asked > 1 ? `; ${asked - 1} other ${asked === 2 ? 'rule was' : 'rules were'} further from it` : ''
  return `${rule} takes only what “${because}”${others}`
}
