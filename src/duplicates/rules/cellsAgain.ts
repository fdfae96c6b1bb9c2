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
      holds: (sheet, run) => sumOf(sheet, run).exact && sumOf(sheet, run).words >= 6,
    },
    {
      name: 'is all that the line above says, in its order',
      holds: (sheet, run) => {
        const { lineFirst } = sheet.page.tokens
        let next = lineFirst[run.first - 1]
        for (let line = run.first; line <= run.last; line++) {
          const cover = sheet.earlier(line)!
          if (sourceLine(sheet, cover) !== run.first - 1 || sourceLastLine(sheet, cover) !== run.first - 1) return false
          if (cover.from !== next) return false
          next = cover.to
        }
        return next === lineFirst[run.first]
      },
    },
  ],
}
