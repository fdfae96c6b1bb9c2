import { characterRule } from '../characterRule.ts'
import type { Rule } from '../rule.ts'

/** Letters shaped for one place in a word, and ligatures of them. Ornate brackets and signs such as ﷺ and ﷼ are text. */
const isForm = (unit: number): boolean =>
  (unit >= 0xfb50 && unit <= 0xfd3d) || (unit >= 0xfd50 && unit <= 0xfdc7) || (unit >= 0xfe70 && unit <= 0xfefc)

export const presentationForm: Rule = characterRule({
  id: 'presentation-form',
  docs: {
    finds:
      'Arabic presentation forms (U+FB50 to U+FDC7, U+FE70 to U+FEFC): letters shaped for one place in a word, and their ligatures. Ornate brackets and signs such as `ﷺ` are text.',
    why: 'The word looks right and is another one to a program: mostly text out of a PDF, often in the wrong order too.',
    cure: 'Compose it with NFKC, and look whether the letters stand in order.',
  },
  isOne: isForm,
  one: 'presentation form',
  more: 'presentation forms',
})
