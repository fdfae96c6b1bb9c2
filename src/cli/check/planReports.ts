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

/** Where reports go. @throws UsageError for two that share standard output, or a file */
export function planReports(typed: CheckTyped, io: Io): PlannedReport[] {
  const reports = typed.report?.map(report => planned(report, io)) ?? usual(typed)
  if (reports.filter(({ to }) => to === 'stdout').length > 1)
    throw new UsageError('two reports cannot share standard output; name a file for one, such as json=report.json')
  const files = reports.map(({ to }) => (typeof to === 'string' ? null : to))
  for (const [i, to] of files.entries())
    if (to !== null && files.findIndex(other => other?.file === to.file) < i)
      throw new UsageError(`two reports go to ${to.shown}; give each its own file`)
  return reports
}

/**
 * What only the inputs tell: standard output is that of repaired text where that is read from standard input, and messages take the report then.
 * @throws UsageError for a report that was asked for there, or in the place of an input
 */
export function settleReports(
  reports: readonly PlannedReport[],
  typed: CheckTyped,
  inputs: readonly KnownInput[],
): PlannedReport[] {
  const isTaken = typed.diff === true || (typed.fix === true && inputs.some(({ file }) => file === null))
  if (isTaken && typed.report && reports.some(({ to }) => to === 'stdout'))
    throw new UsageError('standard output takes what is repaired; name a file for the report, such as json=report.json')
  for (const { to } of reports)
    if (typeof to !== 'string' && inputs.some(({ file }) => file === to.file))
      throw new UsageError(`the report ${to.shown} would replace an input; name another file`)
  if (!isTaken) return [...reports]
  return typed.quiet
    ? reports.filter(({ to }) => to !== 'stdout')
    : reports.map(({ name, to }) => ({ name, to: to === 'stdout' ? 'stderr' : to }))
}

const usual = ({ diff }: CheckTyped): PlannedReport[] => (diff ? [] : [{ name: 'pretty', to: 'stdout' }])

const planned = ({ name, file }: TypedReport, io: Io): PlannedReport => ({
  name,
  to: file === null ? 'stdout' : { file: resolvePath(io, file), shown: file },
})
