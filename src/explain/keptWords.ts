import type { KeptRepeat } from '../model/explanation.ts'
import type { Span } from '../model/span.ts'
import { counted } from '../text/counted.ts'

/** `line 12`, `lines 12–21` */
export const lineWords = ({ lines: [first, last] }: Span): string =>
  first === last ? `line ${first}` : `lines ${first}–${last}`

/** Why a part that stands twice stays: `no rule takes it; pasted-paragraph asks that it “has twenty words”`. */
export function keptWords({ kept, nearest, asked }: KeptRepeat): string {
  const [{ rule, because }] = nearest
  if (kept !== 'condition')
    return `${rule} would take it, but ${kept === 'option' ? `for ${because}.` : `what stays is promised: ${because}`}`
  const said = nearest.map(one => `${one.rule} asks that it “${one.because}”`).join('; ')
  return `${counted(asked, 'rule was', 'rules were')} asked and none takes it; ${said}.`
}
