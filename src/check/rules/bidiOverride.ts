import { characterRule } from '../characterRule.ts'
import type { Rule } from '../rule.ts'

/** Embeddings, overrides and their end; isolates and the marks of one letter belong to well-made text. */
const isOverride = (unit: number): boolean => unit >= 0x202a && unit <= 0x202e

export const bidiOverride: Rule = characterRule({
  id: 'bidi-override',
  docs: {
    finds:
      'Bidi embeddings and overrides (U+202A to U+202E). Marks (U+200E, U+200F, U+061C) and isolates are left alone.',
    why: 'They show text in another order than it is stored in, and words that hold them are other words to a program.',
    cure: 'Take them out when the page is extracted.',
  },
  isOne: isOverride,
  one: 'bidi embedding or override',
  more: 'bidi embeddings and overrides',
})
