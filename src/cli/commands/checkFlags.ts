import { PROFILES, type ProfileName } from '../../check/profiles.ts'
import { RULE_IDS } from '../../check/ruleIds.ts'
import type { Level, Severity } from '../../model/finding.ts'
import { REPORTERS } from '../../report/reporters.ts'
import type { Flag } from '../flag.ts'
import { parseChoice, parseCount, parsePercent } from '../parseValue.ts'
import { suggest } from '../suggest.ts'
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
  | 'without'
  | 'defaultZone'
  | 'now'
  | 'quiet'
  | 'color'
>

/** What was typed after `article-clean check`, each value parsed. */
export interface CheckTyped extends Shared {
  report?: TypedReport[]
  all?: true
  measures?: true
  failOn?: Severity
  maxWarnings?: number
  maxShare?: number
  rule?: [rule: string, level: Level][]
  baseline?: string
  updateBaseline?: true
  compare?: string
  groupKey?: string
  config?: string | false
  printConfig?: true
  fix?: true
  diff?: true
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
    throw new UsageError(
      `no report is called “${name}”${suggest(name, Object.keys(REPORTERS))}; take one of ${Object.keys(REPORTERS).join(', ')}`,
    )
  if (file === '') throw new UsageError(`“${typed}” names no file; write ${name}=FILE, or ${name} alone`)
  return { name, file: file === '-' ? null : file }
}

/** `mojibake=off` */
function parseRule(typed: string): [string, Level] {
  const [rule, level, ...more] = typed.split('=')
  if (!RULE_IDS.includes(rule))
    throw new UsageError(`no rule is called “${rule}”${suggest(rule, RULE_IDS)}; see article-clean schema rules`)
  if (more.length === 0 && (level === 'off' || level === 'warning' || level === 'error')) return [rule, level]
  throw new UsageError(`“${typed}” sets no level; write ${rule}=off, ${rule}=warning or ${rule}=error`)
}

const REPAIR = 'Repair:'
const CONFIG = 'Configuration:'
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
  without: { group: COPIES },
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
    description: `${Object.keys(REPORTERS).join(', ')}: to standard output or to a file; may be given again (default: pretty)`,
    group: REPORT,
    parse: parseReport,
    repeats: true,
  },
  { flags: '--all', description: 'show every finding, where pretty shows the first 50', group: REPORT },
  {
    flags: '--measures',
    description: 'add the measures of corpus filters: tables to pretty, those of each text to json',
    group: REPORT,
  },
  {
    flags: '--fail-on <level>',
    description: 'error or warning: exit 1 for findings of that level and above (default: error)',
    group: LEVELS,
    parse: parseChoice('error', 'warning'),
  },
  { flags: '--max-warnings <n>', description: 'exit 1 for more warnings', group: LEVELS, parse: parseCount },
  {
    flags: '--max-share <share>',
    description: 'exit 1 only if more than this share of the documents, such as 2%, has findings that fail',
    group: LEVELS,
    parse: parsePercent,
  },
  {
    flags: '--rule <name=level>',
    description: 'set a rule to off, warning or error; may be given again',
    group: LEVELS,
    parse: parseRule,
    repeats: true,
  },
  { flags: '--baseline <file>', description: 'pass over the findings that the file names', group: LEVELS },
  {
    flags: '--update-baseline',
    description: 'write what is found to the file of --baseline, drop what no longer occurs, and exit 0',
    group: LEVELS,
  },
  {
    flags: '--compare <report>',
    description: 'exit 1 if a rule is found in a larger share of a host or folder than an earlier json report says',
    group: LEVELS,
  },
  {
    flags: '--group-key <key>',
    description: "key of a record's URL, whose host is its group in reports and for --compare (default: url)",
    group: LEVELS,
  },
  {
    flags: '--profile <name>',
    description: `make failing a profile, as scraped, an error: ${Object.keys(PROFILES).join(', ')}`,
    group: LEVELS,
    parse: parseChoice(...Object.keys(PROFILES)),
  },
  { flags: '--exit-zero', description: 'exit 0 whatever is found', group: LEVELS },
  {
    flags: '--fix',
    description: 'take copies out of the files, all other bytes as they are; standard input goes to standard output',
    group: REPAIR,
  },
  {
    flags: '--diff',
    description: 'change nothing, print what --fix would change as a diff, and exit 1 if there is any',
    group: REPAIR,
  },
  {
    flags: '--config <file>',
    description: 'read that configuration, where else .article-cleanrc(.json) or package.json is searched for upward',
    group: CONFIG,
  },
  { flags: '--no-config', description: 'read no configuration', group: CONFIG },
  { flags: '--print-config', description: 'print the configuration that holds, flags over files', group: CONFIG },
  ...shared,
]
