import type { ComparedText } from '../compare/comparedText.ts'
import { isWhole, sourceLastLine, sourceLine } from '../evidence/lines.ts'
import { CUT } from '../thresholds.ts'
import type { LineAboveRule } from './copyRule.ts'
import { comesFromOnePlace, hasWords, isItsBeginning } from './linesAbove.ts'

export const firstBrokenOff: LineAboveRule = {
  name: 'first-broken-off',
  kind: 'cut',
  because: 'Of two copies the first may break off; the second is whole.',
  finds: '`A`, the first half of `B`, then `A B C`.',
  keeps: 'Two paragraphs that begin alike under different headlines.',
  conditions: [
    comesFromOnePlace,
    hasWords(CUT.afterBlock, 'has four words'),
    isItsBeginning,
    {
      name: 'stands below a line of the same copy that goes, or whose copy goes',
      holds: (compared, { line, comparison }) => {
        const whole = sourceLine(compared, comparison)
        return (
          line > 0 && whole > 0 && (isCopied(compared, line - 1, whole - 1) || isSaidBy(compared, line - 1, whole - 1))
        )
      },
    },
  ],
}

/** Does a line go, and say what the line above says? */
function isCopied(compared: ComparedText, line: number, below: number): boolean {
  const above = compared.gone(below) ? compared.earlier(below) : null
  return above !== null && above.from >= 0 && sourceLastLine(compared, above) === line
}

/** Does a line go because the line below says it? */
function isSaidBy(compared: ComparedText, line: number, below: number): boolean {
  const comparison = compared.gone(line) && !compared.gone(below) ? compared.later(line) : null
  return (
    isWhole(comparison) && sourceLine(compared, comparison) === below && sourceLastLine(compared, comparison) === below
  )
}
