import { keyOf } from '../text/keyOf.ts'
import type { Tokens } from '../text/tokens.ts'

/** Words that name an outlet, folded as keys are. */
const OUTLET: ReadonlySet<string> = new Set(
  'صحيفه جريده موقع شبكه قناه وكاله بوابه مجله اذاعه تلفزيون نيوز اونلاين com net org news online tv bbc cnn'.split(
    ' ',
  ),
)
/** Do the words from `from` to `to` name an outlet? */
export const namesOutlet = (tokens: Tokens, from: number, to: number): boolean =>
  keysOf(tokens, from, to).some(key => OUTLET.has(key))

export const keysOf = ({ text, start, end }: Tokens, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => keyOf(text, start[from + i], end[from + i]))
