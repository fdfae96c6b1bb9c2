import { PROFILES, type ProfileName } from '../../check/profiles.ts'
import type { Severity } from '../../model/finding.ts'
import { REPORTERS } from '../../report/reporters.ts'
import type { Flag } from '../flag.ts'
import { parseChoice, parseCount } from '../parseValue.ts'
import { UsageError } from '../usageError.ts'
import { CLEAN_FLAGS, type CleanTyped } from './cleanFlags.ts'

/** Options of cleaning that mean the same here. */
type Shared = Pick<
  CleanTyped,
  | 'encoding'
  | 'filesFrom'
  | 'null'
  | 'stdinFilename'
  | 'maxBytes'
  | 'jobs'
  | 'inputFormat'
  | 'textKey'
  | 'idKey'
  | 'maxRecordBytes'
  | 'similarity'
  | 'minLength'
  | 'protect'
  | 'keepRepeats'
  | 'defaultZone'
  | 'now'
  | 'quiet'
  | 'color'
>

/** What was typed after `article-clean check`, each value parsed. */
export interface CheckTyped extends Shared {
  report?: TypedReport[]
  failOn?: Severity
  maxWarnings?: number
  exitZero?: true
  profile?: ProfileName
}

/** One `--report`: its form, and the file that takes it (null: standard output). */
export interface TypedReport {
  name: string
  file: string | null
}

const REPORT = 'Report:'
const LEVELS = 'What fails:'

/** `json`, or `json=report.json`. */
function parseReport(typed: string): TypedReport {
  const [name] = typed.split('=', 1)
  const file = name === typed ? null : typed.slice(name.length + 1)
  if (!Object.hasOwn(REPORTERS, name))
    throw new UsageError(`no report is called “${name}”; take one of ${Object.keys(REPORTERS).join(', ')}`)
  if (file === '') throw new UsageError(`“${typed}” names no file; write ${name}=FILE, or ${name} alone`)
  return { name, file: file === '-' ? null : file }
}

const COPIES = 'What counts as a copy:'

/** By their names in `Shared`, what is to be said otherwise of them. */
const SHARED: Readonly<Record<keyof Shared, Partial<Flag>>> = {
  encoding: {},
  filesFrom: {},
  null: {},
  stdinFilename: { description: 'path that findings give for standard input' },
  maxBytes: {},
  jobs: {},
  inputFormat: {},
  textKey: {},
  idKey: { description: 'key of the id by which findings name a record (default: id)' },
  maxRecordBytes: { description: 'report larger records as errors (default: 64M)' },
  similarity: { group: COPIES, description: 'report no copies less similar than this, 0 to 1 (default: 0.8)' },
  minLength: { group: COPIES, description: 'report no copies of fewer characters (default: 0)' },
  protect: { group: COPIES, description: 'report no copies whose text matches' },
  keepRepeats: { group: COPIES, description: 'report no copies' },
  defaultZone: {},
  now: { description: 'instant that relative times are counted from, and that no time should be after' },
  quiet: {},
  color: {},
}

const shared = CLEAN_FLAGS.flatMap((flag): Flag[] => {
  const [, long] = /--(?:no-)?([a-z-]+)/.exec(flag.flags)!
  const name = long.replace(/-[a-z]/g, part => part[1].toUpperCase())
  return Object.hasOwn(SHARED, name) ? [{ ...flag, ...SHARED[name as keyof Shared] }] : []
})

export const CHECK_FLAGS: readonly Flag[] = [
  {
    flags: '--report <name[=file]>',
    description: `${Object.keys(REPORTERS).join(' or ')}, to standard output or to a file; may be given again (default: pretty)`,
    group: REPORT,
    parse: parseReport,
    repeats: true,
  },
  {
    flags: '--fail-on <level>',
    description: 'error or warning: exit 1 for findings of that level and above (default: error)',
    group: LEVELS,
    parse: parseChoice('error', 'warning'),
  },
  { flags: '--max-warnings <n>', description: 'exit 1 for more warnings', group: LEVELS, parse: parseCount },
  {
    flags: '--profile <name>',
    description: `make failing a profile, as scraped, an error: ${Object.keys(PROFILES).join(', ')}`,
    group: LEVELS,
    parse: parseChoice(...Object.keys(PROFILES)),
  },
  { flags: '--exit-zero', description: 'exit 0 whatever is found', group: LEVELS },
  ...shared,
]
