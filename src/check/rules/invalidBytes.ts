import type { Rule } from '../rule.ts'
import { warningRule } from '../warningRule.ts'

export const invalidBytes: Rule = warningRule('invalid-bytes', 'warning', {
  finds: "Bytes that are not valid in the file's encoding. They became U+FFFD.",
  why: 'Letters are lost.',
  cure: 'Fetch the page again, or name another encoding with `--encoding`.',
})
