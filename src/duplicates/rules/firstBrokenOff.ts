import { sourceLastLine, sourceLine } from '../evidence/lines.ts'
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
      name: 'stands below a line whose copy above the later line goes',
      holds: (sheet, { line, cover }) => {
        const whole = sourceLine(sheet, cover)
        const above = line > 0 && whole > 0 && sheet.gone(whole - 1) ? sheet.earlier(whole - 1) : null
        return above !== null && above.from >= 0 && sourceLastLine(sheet, above) === line - 1
      },
    },
  ],
}
