import type { CheckTyped, TypedReport } from '../commands/checkFlags.ts'
import type { Io } from '../io.ts'
import { resolvePath } from '../resolvePath.ts'
import type { KnownInput } from '../toTasks.ts'
import { UsageError } from '../usageError.ts'

/** One report, and what takes it. */
export interface PlannedReport {
  name: string
  to: 'stdout' | 'stderr' | { file: string; shown: string }
}

/**
 * Where reports go. Standard output is that of repaired text or of a diff where there is any.
 * @throws UsageError for reports in each other's place, or in that of an input
 */
export function planReports(typed: CheckTyped, inputs: readonly KnownInput[], io: Io): PlannedReport[] {
  const isTaken = typed.diff === true || (typed.fix === true && inputs.some(({ file }) => file === null))
  const reports = typed.report?.map(report => planned(report, io)) ?? usual(typed, isTaken)
  const standard = reports.filter(({ to }) => to === 'stdout').length
  if (standard > 0 && isTaken)
    throw new UsageError('standard output takes what is repaired; name a file for the report, such as json=report.json')
  if (standard > 1)
    throw new UsageError('two reports cannot share standard output; name a file for one, such as json=report.json')
  const files = reports.map(({ to }) => (typeof to === 'string' ? null : to))
  for (const [i, to] of files.entries()) {
    if (to === null) continue
    if (files.findIndex(other => other?.file === to.file) < i)
      throw new UsageError(`two reports go to ${to.shown}; give each its own file`)
    if (inputs.some(({ file }) => file === to.file))
      throw new UsageError(`the report ${to.shown} would replace an input; name another file`)
  }
  return reports
}

const usual = ({ diff, quiet }: CheckTyped, isTaken: boolean): PlannedReport[] => {
  if (diff || (isTaken && quiet)) return []
  return [{ name: 'pretty', to: isTaken ? 'stderr' : 'stdout' }]
}

const planned = ({ name, file }: TypedReport, io: Io): PlannedReport => ({
  name,
  to: file === null ? 'stdout' : { file: resolvePath(io, file), shown: file },
})
