import { sourceLastLine, sourceLine } from '../evidence/lines.ts'
import { sumOf } from '../evidence/runSum.ts'
import type { LinesRule } from './copyRule.ts'

export const cellsAgain: LinesRule = {
  name: 'cells-again',
  kind: 'copy',
  because: 'Lines that together are the line above them are its cells, read once more.',
  finds: '`Home Politics Sport Culture` and below it `Home`, `Politics`, `Sport`, `Culture`.',
  keeps: 'A list whose entries its introduction names among other words.',
  conditions: [
    { name: 'has three lines', holds: (_, run) => run.last - run.first + 1 >= 3 },
    {
      name: 'has six words, all equal',
      holds: (compared, run) => sumOf(compared, run).exact && sumOf(compared, run).words >= 6,
    },
    {
      name: 'is all that the line above says, in its order',
      holds: (compared, run) => {
        const { lineFirst } = compared.aligned.tokens
        let next = lineFirst[run.first - 1]
        for (let line = run.first; line <= run.last; line++) {
          const comparison = compared.earlier(line)!
          if (
            sourceLine(compared, comparison) !== run.first - 1 ||
            sourceLastLine(compared, comparison) !== run.first - 1
          )
            return false
          if (comparison.from !== next) return false
          next = comparison.to
        }
        return next === lineFirst[run.first]
      },
    },
  ],
}
