import { type FoundInputs, findInputs } from '../../files/findInputs.ts'
import { outputPaths } from '../../files/outputPaths.ts'
import { openOwnOutputs } from '../../files/ownOutputs.ts'
import { withoutSlashes } from '../../files/withoutSlashes.ts'
import type { RecordSettings } from '../../records/cleanRecord.ts'
import { type Format, RENDERERS } from '../../render/renderers.ts'
import type { CleanTyped } from '../commands/cleanFlags.ts'
import { holdsRecords } from '../holdsRecords.ts'
import type { Io } from '../io.ts'
import { jobsOf } from '../jobsOf.ts'
import { listedNames } from '../listedNames.ts'
import { MAX_BYTES } from '../maxBytes.ts'
import { refuseTables } from '../refuseTables.ts'
import { resolvePath } from '../resolvePath.ts'
import type { KnownInput } from '../toTasks.ts'
import { UsageError } from '../usageError.ts'
import type { CleanSettings } from '../work/cleanDocument.ts'

/** One input, what it holds, and the file that takes its output (null: the output that all share). */
export interface PlannedInput extends KnownInput {
  target: string | null
}

/** What a run is to do: what was typed, resolved. */
export interface Plan {
  inputs: PlannedInput[]
  failures: FoundInputs['failures']
  /** Files of other kinds that folders hold. */
  passedOver: number
  texts: CleanSettings & { maxBytes: number }
  records: RecordSettings
  /** Worker threads; 1 means none. */
  jobs: number
  /** Resolved, and as typed. */
  outDir: string | null
  shownDir: string
  /** As typed. */
  output: string | null
  /** File of what is removed, as typed. */
  removed: string | null
  inputFormat: 'auto' | 'text' | 'ndjson'
}

/** @throws UsageError for what cannot be meant, InputError where outputs collide; nothing has been written then. */
export async function planClean(args: readonly string[], typed: CleanTyped, io: Io): Promise<Plan> {
  checkUsage(args, typed)
  const { inputFormat = 'auto', outDir, output } = typed
  const own = openOwnOutputs({
    files: [output, typed.summary, typed.removed].filter(isFileName).map(path => resolvePath(io, path)),
    folder: outDir === undefined ? undefined : resolvePath(io, outDir),
    stdout: io.stdoutFile,
  })
  const found = await findInputs(args.length > 0 || typed.filesFrom !== undefined ? args : ['-'], {
    cwd: io.cwd,
    stdinName: typed.stdinFilename,
    names: await listedNames(args, typed, io),
    own,
  })
  const { inputs, failures, several, passedOver } = refuseTables(found, inputFormat)
  for (const { path, file, found } of inputs)
    if (!found && file !== null && own.isOutput(file))
      throw new UsageError(`${path} is both input and output; name another output, or take --write`)
  const planned = inputs.map(
    (input): PlannedInput => ({ ...input, records: holdsRecords(input, inputFormat), target: null }),
  )
  const records = planned.filter(input => input.records).length
  if (records > 0 && records === planned.length && typed.encoding !== undefined && typed.encoding !== 'utf-8')
    throw new UsageError(
      `records are UTF-8, not ${typed.encoding}; convert them first (iconv), or leave --encoding out`,
    )
  const inPlace = typed.write || typed.list || typed.diff
  if (records > 0 && records < planned.length && outDir === undefined && !inPlace)
    throw new UsageError('articles and records cannot share one output; give --out-dir, or clean them apart')
  if (records > 0 && records === planned.length && typed.format !== undefined && typed.format !== 'ndjson')
    throw new UsageError(`NDJSON gives records, not ${typed.format}; leave --format out`)
  const format: Format = typed.format ?? (several && outDir === undefined ? 'ndjson' : 'json')
  if (outDir !== undefined) {
    const targets = outputPaths(planned, resolvePath(io, outDir), RENDERERS[format].extension)
    for (const [i, input] of planned.entries()) input.target = targets[i]
  }
  return {
    inputs: planned,
    failures,
    passedOver,
    ...settingsOf(typed, format),
    jobs: jobsOf(typed.jobs, planned),
    outDir: outDir === undefined ? null : resolvePath(io, outDir),
    shownDir: (outDir ?? '').replace(/\/$/, ''),
    output: output === undefined || output === '-' ? null : output,
    removed: typed.removed ?? null,
    inputFormat,
  }
}

/** Keys of a record that its answer gives. */
const OWNED: readonly string[] = ['article', 'error']

function checkUsage(args: readonly string[], typed: CleanTyped): void {
  const { output, outDir, write, list, diff, format, resume, textKey, idKey, stdinFilename } = typed
  for (const [flag, value] of [
    ['--output', output],
    ['--out-dir', outDir],
    ['--summary', typed.summary],
    ['--removed', typed.removed],
    ['--backup', typed.backup],
  ])
    if (value === '') throw new UsageError(`${flag} is empty; name a path`)
  if (stdinFilename !== undefined && /(?:^|\/)\.{0,2}$/.test(withoutSlashes(stdinFilename)))
    throw new UsageError(`--stdin-filename “${stdinFilename}” names no file; give a name such as page.txt`)
  if (output !== undefined && outDir !== undefined)
    throw new UsageError('--output and --out-dir exclude each other; give one')
  if (resume && outDir === undefined) throw new UsageError('--resume needs the journal in --out-dir; give one')
  if (OWNED.includes(textKey?.split('.', 1)[0] ?? ''))
    throw new UsageError(`--text-key ${textKey} is a key that the output owns; rename it in the records`)
  if (idKey?.split('.', 1)[0] === 'error')
    throw new UsageError('--id-key error is a key that the output owns; name another')
  checkRemoved(typed)
  if (typed.backup !== undefined && !write) throw new UsageError('--backup keeps what --write replaces; give that too')
  if (typed.backup !== undefined && /[/\0]/.test(typed.backup))
    throw new UsageError('--backup is put behind the name of a file; give a suffix such as .bak')
  if (!write && !list && !diff) return
  const flag = write ? '--write' : list ? '--list' : '--diff'
  if (output !== undefined || outDir !== undefined)
    throw new UsageError(`${flag} works on the files themselves; leave --output and --out-dir out`)
  if (format !== undefined && format !== 'text')
    throw new UsageError(`${flag} puts text in the place of text; leave --format out`)
  if ((args.length === 0 && typed.filesFrom === undefined) || args.includes('-'))
    throw new UsageError(`${flag} works on files; name them`)
}

/** Whether an option names a file: `-` is a stream. */
const isFileName = (typed: string | undefined): typed is string => typed !== undefined && typed !== '-'

function checkRemoved({ removed, output, summary, resume }: CleanTyped): void {
  if (removed === undefined) return
  if (removed === '-') throw new UsageError('--removed goes to a file of its own; name one')
  if (removed === output || removed === summary)
    throw new UsageError(`--removed ${removed} is another output as well; name another file`)
  if (resume) throw new UsageError('--removed cannot say what an earlier run removed; leave it or --resume out')
}

function settingsOf(typed: CleanTyped, format: Format): Pick<Plan, 'texts' | 'records'> {
  const { encoding, similarity, minLength, protect, keepRepeats, without, removedText, defaultZone, now } = typed
  const given = { similarity, minLength, protect, keepRepeats, without, removedText, defaultZone, now }
  const cleaning = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return {
    texts: {
      ...cleaning,
      ...(encoding === undefined ? {} : { encoding }),
      format,
      maxBytes: typed.maxBytes ?? MAX_BYTES,
      logsRemoved: typed.removed !== undefined,
    },
    records: {
      ...cleaning,
      textKey: typed.textKey ?? 'text',
      idKey: typed.idKey ?? 'id',
      maxRecordBytes: typed.maxRecordBytes ?? MAX_BYTES,
      measures: typed.measures === true,
      logsRemoved: typed.removed !== undefined,
    },
  }
}
