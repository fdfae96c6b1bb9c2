import { statSync } from 'node:fs'
import { type FoundInputs, findInputs } from '../../files/findInputs.ts'
import { openOwnOutputs } from '../../files/ownOutputs.ts'
import type { CleanOptions } from '../../model/options.ts'
import type { ExplainTyped } from '../commands/explainFlags.ts'
import { holdsRecords } from '../holdsRecords.ts'
import type { Io } from '../io.ts'
import { listedNames } from '../listedNames.ts'
import { MAX_BYTES } from '../maxBytes.ts'
import { refuseTables } from '../refuseTables.ts'
import { resolvePath } from '../resolvePath.ts'
import type { KnownInput } from '../toTasks.ts'
import { UsageError } from '../usageError.ts'

/** Where pages go: one document to a file or to standard output, or all to a folder. */
export type PageTarget = { kind: 'file' | 'folder'; path: string; shown: string } | { kind: 'stdout' }

/** What a run of `explain` is to do: what was typed, resolved. */
export interface ExplainPlan {
  inputs: KnownInput[]
  failures: FoundInputs['failures']
  /** Files of other kinds that folders hold. */
  passedOver: number
  /** A file of `--removed`, resolved and as typed; then there are no inputs. */
  removed: { path: string; shown: string } | null
  options: CleanOptions
  encoding: string | undefined
  maxBytes: number
  records: { textKey: string; idKey: string; maxRecordBytes: number }
  kept: boolean
  /** There may be more than one document: those without a copy are passed over. */
  several: boolean
  /** Null for the terminal. */
  pages: PageTarget | null
}

/** @throws UsageError for what cannot be meant. */
export async function planExplain(args: readonly string[], typed: ExplainTyped, io: Io): Promise<ExplainPlan> {
  const { inputFormat = 'auto', html, removed } = typed
  if (html === '') throw new UsageError('--html is empty; name a file or a folder')
  if (removed === '') throw new UsageError('--removed is empty; name a file')
  if (removed !== undefined && (args.length > 0 || typed.filesFrom !== undefined))
    throw new UsageError('--removed says what to explain; leave the other inputs out')
  if (removed !== undefined && typed.kept)
    throw new UsageError('--removed knows what went, not what stays; leave --kept out, or explain the texts themselves')
  const own =
    html === undefined || html === '-'
      ? openOwnOutputs({ stdout: io.stdoutFile })
      : openOwnOutputs({ files: [resolvePath(io, html)], folder: resolvePath(io, html), stdout: io.stdoutFile })
  const found: FoundInputs =
    removed !== undefined
      ? { inputs: [], failures: [], several: true, passedOver: 0 }
      : await findInputs(args.length > 0 || typed.filesFrom !== undefined ? args : ['-'], {
          cwd: io.cwd,
          stdinName: typed.stdinFilename,
          names: await listedNames(args, typed, io),
          own,
        })
  const { inputs: texts, failures, several: isSeveral, passedOver } = refuseTables(found, inputFormat)
  const inputs = texts.map(input => ({ ...input, records: holdsRecords(input, inputFormat) }))
  const several = isSeveral || inputs.some(input => input.records)
  const pages = html === undefined ? null : pageTarget(html, several, io)
  if (pages?.kind === 'file' && inputs.some(({ file }) => file === pages.path))
    throw new UsageError(`--html ${html} would replace an input; name another file`)
  return {
    inputs,
    failures,
    passedOver,
    removed: removed === undefined ? null : { path: resolvePath(io, removed), shown: removed },
    options: optionsOf(typed),
    encoding: typed.encoding,
    maxBytes: typed.maxBytes ?? MAX_BYTES,
    records: {
      textKey: typed.textKey ?? 'text',
      idKey: typed.idKey ?? 'id',
      maxRecordBytes: typed.maxRecordBytes ?? MAX_BYTES,
    },
    kept: typed.kept === true,
    several,
    pages,
  }
}

/** One document goes to a file, unless a folder was named; several go to a folder. */
function pageTarget(html: string, several: boolean, io: Io): PageTarget {
  if (html === '-') {
    if (several) throw new UsageError('pages of several documents cannot share standard output; name a folder')
    return { kind: 'stdout' }
  }
  const path = resolvePath(io, html)
  const old = statSync(path, { throwIfNoEntry: false })
  const isFolder = old?.isDirectory() || /[/\\]$/.test(html)
  if (!several && !isFolder) return { kind: 'file', path, shown: html }
  if (old && !old.isDirectory())
    throw new UsageError(`--html ${html} is a file, and there may be several documents; name a folder`)
  if (!old && /\.html?$/i.test(html))
    throw new UsageError(`--html ${html} names a file, and there may be several documents; name a folder`)
  return { kind: 'folder', path, shown: withoutSlash(html) }
}

/** Cleans as `clean` does with the same options. */
function optionsOf(typed: ExplainTyped): CleanOptions {
  const { similarity, minLength, protect, without, defaultZone, now } = typed
  const given = { similarity, minLength, protect, without, defaultZone, now }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

/** A folder as it is named, without what ends it: `pages/`. */
function withoutSlash(folder: string): string {
  let end = folder.length
  while (end > 1 && (folder[end - 1] === '/' || folder[end - 1] === '\\')) end--
  return folder.slice(0, end)
}
