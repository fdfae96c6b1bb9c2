import { characterRule } from '../characterRule.ts'
import type { Rule } from '../rule.ts'

/** Tab, LF and CR are white space of every text. */
const isControl = (unit: number): boolean =>
  (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) || (unit >= 0x7f && unit < 0xa0)

export const controlCharacter: Rule = characterRule({
  id: 'control-character',
  docs: {
    finds: 'Control characters other than tab, LF and CR: NUL, escape, DEL, and U+0080 to U+009F.',
    why: 'They are no text. Terminals obey them, XML and many databases refuse them, and those above U+007F are mostly what a wrong encoding left.',
    cure: 'Take them out when the page is extracted.',
  },
  isOne: isControl,
  one: 'control character',
  more: 'control characters',
})
