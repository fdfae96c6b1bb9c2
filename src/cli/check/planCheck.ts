import { resolve } from 'node:path'
import { type FoundInputs, findInputs } from '../../files/findInputs.ts'
import { openOwnOutputs } from '../../files/ownOutputs.ts'
import type { Severity } from '../../model/finding.ts'
import { InputError } from '../../model/inputError.ts'
import type { ReportSummary } from '../../model/report.ts'
import { compareCodePoints } from '../../text/compareCodePoints.ts'
import type { CheckTyped } from '../commands/checkFlags.ts'
import { holdsRecords } from '../holdsRecords.ts'
import type { Io } from '../io.ts'
import { jobsOf } from '../jobsOf.ts'
import { listedNames } from '../listedNames.ts'
import { MAX_BYTES } from '../maxBytes.ts'
import { parsePercent } from '../parseValue.ts'
import { refuseTables } from '../refuseTables.ts'
import { resolvePath } from '../resolvePath.ts'
import type { KnownInput } from '../toTasks.ts'
import { UsageError } from '../usageError.ts'
import type { DocumentsToCheck } from '../work/checkDocuments.ts'
import type { RecordsToCheck } from '../work/checkRecords.ts'
import type { Repair } from '../work/repairDocument.ts'
import { findConfig } from './findConfig.ts'
import { type Known, openKnown } from './openKnown.ts'
import { type PlannedReport, planReports, settleReports } from './planReports.ts'
import { planVariants } from './planVariants.ts'
import { readEarlier } from './readEarlier.ts'

/** An input, and which of the run's ways it is judged in. */
export interface CheckInput extends KnownInput {
  variant: number
}

/** What a run of `check` is to do: what was typed and configured, resolved. */
export interface CheckPlan {
  /** By path (code points), each file once. */
  inputs: CheckInput[]
  failures: FoundInputs['failures']
  /** Files of other kinds that folders hold. */
  passedOver: number
  texts: DocumentsToCheck['settings']
  /** Beside the settings of texts. */
  records: RecordsToCheck['settings'][]
  /** Worker threads; 1 means none. */
  jobs: number
  reports: readonly PlannedReport[]
  levels: FailLevels
  /** Rules that are off where no override says otherwise. */
  off: string[]
  known: Known
  /** What is done with copies beside reporting them; null: nothing. */
  repair: Repair | null
  /** What the run is held against. */
  earlier: Pick<ReportSummary, 'groups' | 'off'> | null
}

/** What makes a run fail. */
export interface FailLevels {
  failOn: Severity
  /** Warnings that are too many are more than these. */
  maxWarnings: number
  /** The share of documents that may have findings of the level that fails; null: none may. */
  maxShare: number | null
  exitZero: boolean
}

/** @throws UsageError for what cannot be meant, InputError for a configuration, baseline or report that cannot be read. */
export async function planCheck(args: readonly string[], typed: CheckTyped, io: Io): Promise<CheckPlan> {
  const found = await findConfig(typed.config, io)
  const config = found?.config ?? {}
  const inConfig = (path: string | undefined): PathFrom | null =>
    path === undefined || found === null ? null : { file: resolve(found.folder, path), shown: path }
  const named = (path: string | undefined): PathFrom | null =>
    path === undefined ? null : { file: resolvePath(io, path), shown: path }
  const inputFormat = typed.inputFormat ?? 'auto'
  const reports = planReports(typed, io)
  const own = openOwnOutputs({
    files: reports.flatMap(({ to }) => (typeof to === 'string' ? [] : [to.file])),
    stdout: io.stdoutFile,
  })
  const inFolders = await findInputs(args.length > 0 || typed.filesFrom !== undefined ? args : ['-'], {
    cwd: io.cwd,
    stdinName: typed.stdinFilename,
    ignores: true,
    names: await listedNames(args, typed, io),
    own,
  })
  const { inputs: texts, failures, passedOver } = refuseTables(inFolders, inputFormat)
  const inputs = ordered(texts.map(input => ({ ...input, records: holdsRecords(input, inputFormat) })))
  const variants = await planVariants(inputs, found, typed)
  const earlier = named(typed.compare) ?? inConfig(config.compare)
  return {
    inputs: inputs.map((input, i) => ({ ...input, variant: variants.of[i] })),
    failures,
    passedOver,
    texts: variants.settings.map(settings => ({ ...settings, maxBytes: typed.maxBytes ?? MAX_BYTES })),
    records: variants.settings.map(({ encoding: _, ...settings }) => ({
      ...settings,
      textKey: typed.textKey ?? config.textKey ?? 'text',
      idKey: typed.idKey ?? config.idKey ?? 'id',
      groupKey: typed.groupKey ?? config.groupKey ?? 'url',
      maxRecordBytes: typed.maxRecordBytes ?? MAX_BYTES,
    })),
    jobs: jobsOf(typed.jobs, inputs),
    reports: settleReports(reports, typed, inputs),
    levels: {
      failOn: typed.failOn ?? config.failOn ?? 'error',
      maxWarnings: typed.maxWarnings ?? config.maxWarnings ?? Infinity,
      maxShare: typed.maxShare ?? shareOf(config.maxShare, found?.file ?? ''),
      exitZero: typed.exitZero === true,
    },
    off: Object.entries(variants.settings[0].levels)
      .filter(([, level]) => level === 'off')
      .map(([rule]) => rule)
      .sort(),
    known: await openKnown(named(typed.baseline) ?? inConfig(config.baseline), typed.updateBaseline === true),
    repair: typed.diff ? 'diff' : typed.fix ? 'write' : null,
    earlier: earlier && (await readEarlier(earlier)),
  }
}

/** A file, and its path as messages say it. */
export interface PathFrom {
  file: string
  shown: string
}

function shareOf(share: string | number | undefined, file: string): number | null {
  if (typeof share !== 'string') return share ?? null
  try {
    return parsePercent(share)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new InputError(
      file,
      `maxShare: “${share}” is no share`,
      'give a percentage such as 2%, or a number from 0 to 1',
    )
  }
}

/** A file that two arguments name is judged once. */
function ordered(inputs: readonly KnownInput[]): KnownInput[] {
  const seen = new Set<string | null>()
  return inputs
    .filter(({ file }) => !seen.has(file) && seen.add(file))
    .sort((a, b) => compareCodePoints(a.path ?? '', b.path ?? ''))
}
