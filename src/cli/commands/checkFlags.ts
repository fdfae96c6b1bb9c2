import { PROFILES } from '../../check/profiles.ts'
import { REPORTERS } from '../../report/reporters.ts'
import type { Flag } from '../flag.ts'
import { parseChoice, parseCount } from '../parseValue.ts'
import { UsageError } from '../usageError.ts'
import { CLEAN_FLAGS, type CleanTyped } from './cleanFlags.ts'

/** What was typed after `article-clean check`, each value parsed. */
export interface CheckTyped
  extends Pick<
    CleanTyped,
    | 'encoding'
    | 'stdinFilename'
    | 'defaultZone'
    | 'now'
    | 'similarity'
    | 'minLength'
    | 'protect'
    | 'keepRepeats'
    | 'maxBytes'
    | 'maxRecordBytes'
    | 'inputFormat'
    | 'textKey'
    | 'idKey'
    | 'jobs'
    | 'quiet'
    | 'color'
  > {
  report?: TypedReport[]
  failOn?: 'error' | 'warning'
  maxWarnings?: number
  exitZero?: true
  profile?: keyof typeof PROFILES
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
  if (file === '') throw new UsageError(`“${typed}” names no file; write ${name}=report.txt, or ${name} alone`)
  return { name, file }
}

/** Options that mean here what they mean when an article is cleaned. */
const SHARED = [
  '--encoding',
  '--stdin-filename',
  '--max-bytes',
  '--input-format',
  '--text-key',
  '--id-key',
  '--max-record-bytes',
  '--jobs',
  '--similarity',
  '--min-length',
  '--protect',
  '--keep-repeats',
  '--default-zone',
  '--now',
  '--quiet',
  '--color',
  '--no-color',
]

const shared = CLEAN_FLAGS.filter(({ flags }) => SHARED.some(name => flags.split(/[ ,]+/).includes(name)))

export const CHECK_FLAGS: readonly Flag[] = [
  {
    flags: '--report <name[=file]>',
    description: 'pretty or json, to standard output or to a file; may be given again (default: pretty)',
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
