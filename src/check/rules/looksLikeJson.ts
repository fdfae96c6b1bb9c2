import type { Rule } from '../rule.ts'
import { warningRule } from '../warningRule.ts'

export const looksLikeJson: Rule = warningRule('looks-like-json', 'warning', {
  finds: 'A text whose first two lines that are not blank are JSON objects, or the only one.',
  why: 'Its records were judged as one text.',
  cure: 'Judge the records: `--input-format ndjson`, or name the file `.ndjson`.',
})
