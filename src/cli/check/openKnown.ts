import {
  type Baseline,
  type BaselineCounts,
  collectBaseline,
  openBaseline,
  readBaseline,
  writeBaseline,
} from '../../check/baseline.ts'
import { readBytes } from '../../files/readBytes.ts'
import { writeAtomic } from '../../files/writeAtomic.ts'
import { InputError } from '../../model/inputError.ts'
import { MAX_BYTES } from '../maxBytes.ts'
import { UsageError } from '../usageError.ts'
import type { PathFrom } from './planCheck.ts'

/** Findings that a run passes over, and the file that keeps them. */
export interface Known {
  /** Null without a file: nothing is known. */
  baseline: Baseline | null
  /** As messages say it. */
  shown: string
  /** Puts what was found into the file, where that was asked for. */
  update: (() => Promise<void>) | null
}

/** @throws InputError where the file cannot be read or is no baseline; one that is to be updated may be missing. */
export async function openKnown(path: PathFrom | null, update: boolean): Promise<Known> {
  if (path === null) {
    if (update) throw new UsageError('--update-baseline has no file to write; name it with --baseline FILE')
    return { baseline: null, shown: '', update: null }
  }
  const { file, shown } = path
  if (!update) return { baseline: openBaseline(await read(path)), shown, update: null }
  const counts: BaselineCounts = new Map()
  const write = (): Promise<void> => writeAtomic(file, writeBaseline(counts), { shown })
  return { baseline: collectBaseline(counts), shown, update: write }
}

async function read({ file, shown }: PathFrom): Promise<BaselineCounts> {
  const bytes = await readBytes(file, shown, MAX_BYTES).catch(error => {
    if (error instanceof InputError && error.what.startsWith('no such file'))
      throw new InputError(shown, 'no such baseline', 'write it with --update-baseline, or check the path')
    throw error
  })
  const read = readBaseline(new TextDecoder().decode(bytes))
  if ('badLine' in read)
    throw new InputError(
      shown,
      `line ${read.badLine} is none of a baseline`,
      'mend it, or write it anew with --update-baseline',
    )
  return read
}
