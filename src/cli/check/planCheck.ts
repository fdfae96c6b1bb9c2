import { type FoundInputs, findInputs } from '../../files/findInputs.ts'
import { openOwnOutputs } from '../../files/ownOutputs.ts'
import type { Severity } from '../../model/finding.ts'
import { compareCodePoints } from '../../text/compareCodePoints.ts'
import type { CheckTyped, TypedReport } from '../commands/checkFlags.ts'
import { holdsRecords } from '../holdsRecords.ts'
import type { Io } from '../io.ts'
import { jobsOf } from '../jobsOf.ts'
import { listedNames } from '../listedNames.ts'
import { MAX_BYTES } from '../maxBytes.ts'
import { refuseTables } from '../refuseTables.ts'
import { resolvePath } from '../resolvePath.ts'
import type { KnownInput } from '../toTasks.ts'
import { UsageError } from '../usageError.ts'
import type { DocumentsToCheck } from '../work/checkDocuments.ts'
import type { RecordsToCheck } from '../work/checkRecords.ts'

/** What a run of `check` is to do: what was typed, resolved. */
export interface CheckPlan {
  /** By path (code points), each file once. */
  inputs: KnownInput[]
  failures: FoundInputs['failures']
  /** Files of other kinds that folders hold. */
  passedOver: number
  texts: DocumentsToCheck['settings']
  records: RecordsToCheck['settings']
  /** Worker threads; 1 means none. */
  jobs: number
  reports: readonly TypedReport[]
  levels: Levels
}

/** What makes a run fail. */
export interface Levels {
  failOn: Severity
  /** Warnings that are too many are more than these. */
  maxWarnings: number
  exitZero: boolean
}

/** @throws UsageError for what cannot be meant. */
export async function planCheck(args: readonly string[], typed: CheckTyped, io: Io): Promise<CheckPlan> {
  const { inputFormat = 'auto', report = [{ name: 'pretty', file: null }] } = typed
  const own = openOwnOutputs({
    files: report.flatMap(({ file }) => (file === null ? [] : [resolvePath(io, file)])),
    stdout: io.stdoutFile,
  })
  const found = await findInputs(args.length > 0 || typed.filesFrom !== undefined ? args : ['-'], {
    cwd: io.cwd,
    stdinName: typed.stdinFilename,
    ignores: true,
    names: await listedNames(args, typed, io),
    own,
  })
  const { inputs: texts, failures, passedOver } = refuseTables(found, inputFormat)
  const inputs = ordered(texts.map(input => ({ ...input, records: holdsRecords(input, inputFormat) })))
  checkReports(report, inputs, io)
  const judged = definedOf(typed, [
    'similarity',
    'minLength',
    'protect',
    'keepRepeats',
    'defaultZone',
    'now',
    'profile',
  ])
  return {
    inputs,
    failures,
    passedOver,
    texts: { ...judged, ...definedOf(typed, ['encoding']), maxBytes: typed.maxBytes ?? MAX_BYTES },
    records: {
      ...judged,
      textKey: typed.textKey ?? 'text',
      idKey: typed.idKey ?? 'id',
      maxRecordBytes: typed.maxRecordBytes ?? MAX_BYTES,
    },
    jobs: await jobsOf(typed.jobs, inputs),
    reports: report,
    levels: {
      failOn: typed.failOn ?? 'error',
      maxWarnings: typed.maxWarnings ?? Infinity,
      exitZero: typed.exitZero === true,
    },
  }
}

function checkReports(reports: readonly TypedReport[], inputs: readonly KnownInput[], io: Io): void {
  const targets = reports.map(({ file }) => (file === null ? null : resolvePath(io, file)))
  if (targets.filter(target => target === null).length > 1)
    throw new UsageError('two reports cannot share standard output; name a file for one, such as json=report.json')
  for (const [i, target] of targets.entries()) {
    if (target === null) continue
    if (targets.indexOf(target) < i)
      throw new UsageError(`two reports go to ${reports[i].file}; give each its own file`)
    if (inputs.some(({ file }) => file === target))
      throw new UsageError(`the report ${reports[i].file} would replace an input; name another file`)
  }
}

/** A file that two arguments name is judged once. */
function ordered(inputs: readonly KnownInput[]): KnownInput[] {
  const seen = new Set<string | null>()
  return inputs
    .filter(({ file }) => !seen.has(file) && seen.add(file))
    .sort((a, b) => compareCodePoints(a.path ?? '', b.path ?? ''))
}

function definedOf<T extends object, K extends keyof T>(
  typed: T,
  keys: readonly K[],
): { [Key in K]?: NonNullable<T[Key]> } {
  return Object.fromEntries(keys.filter(key => typed[key] !== undefined).map(key => [key, typed[key]])) as never
}
