import type { Rule } from '../rule.ts'
import { warningRule } from '../warningRule.ts'

export const encodingGuessed: Rule = warningRule('encoding-guessed', 'warning', {
  finds:
    'Bytes that are no UTF-8 and no UTF-16, and were read as the legacy Arabic encoding that fits them best (windows-1256 or ISO 8859-6).',
  why: 'A guess may be wrong, and the next tool in line may guess otherwise.',
  cure: 'Name the encoding with `--encoding`, or convert the file to UTF-8.',
})
