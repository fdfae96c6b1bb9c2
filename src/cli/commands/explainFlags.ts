import type { Flag } from '../flag.ts'
import { CLEAN_FLAGS, type CleanTyped } from './cleanFlags.ts'

/** Options of cleaning that mean the same here, and what is to be said otherwise of them. */
const SHARED: ReadonlyMap<string, Partial<Flag>> = new Map<string, Partial<Flag>>([
  ['--encoding', {}],
  ['--files-from', {}],
  ['--null', {}],
  ['--stdin-filename', { description: 'what standard input is called' }],
  ['--max-bytes', {}],
  ['--input-format', {}],
  ['--text-key', {}],
  ['--id-key', { description: 'key of the id by which a record is named (default: id)' }],
  ['--max-record-bytes', { description: 'pass over larger records (default: 64M)' }],
  ['--similarity', {}],
  ['--min-length', {}],
  ['--protect', {}],
  ['--without', {}],
  ['--default-zone', {}],
  ['--now', {}],
  ['--quiet', {}],
  ['--color', { description: 'colour what is printed' }],
  ['--no-color', { description: 'do not colour what is printed' }],
])

/** What was typed after `article-clean explain`, each value parsed. */
export interface ExplainTyped
  extends Omit<CleanTyped, 'format' | 'output' | 'outDir' | 'strict' | 'jobs' | 'resume' | 'write' | 'list' | 'diff'> {
  html?: string
  kept?: true
}

const SHOWN = 'What is shown:'

const longOf = ({ flags }: Flag): string => /--[a-z-]+/.exec(flags)![0]

export const EXPLAIN_FLAGS: readonly Flag[] = [
  {
    flags: '--html <path>',
    description: 'write a page there; a folder of pages with an index for several documents',
    group: SHOWN,
  },
  { flags: '--kept', description: 'show what stands twice and stays, too, with what kept it', group: SHOWN },
  {
    flags: '--removed <file>',
    description: 'explain what an earlier run wrote with --removed, instead of texts',
    group: SHOWN,
  },
  ...CLEAN_FLAGS.flatMap((flag): Flag[] => {
    const shared = SHARED.get(longOf(flag))
    return shared ? [{ ...flag, ...shared }] : []
  }),
]
