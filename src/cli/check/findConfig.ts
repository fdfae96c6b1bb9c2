import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { PROFILES } from '../../check/profiles.ts'
import { RULE_IDS } from '../../check/ruleIds.ts'
import { systemFault } from '../../files/systemFaults.ts'
import type { Config } from '../../model/config.ts'
import { type ConfigIssue, configSchema } from '../../model/configSchema.ts'
import { InputError } from '../../model/inputError.ts'
import type { Io } from '../io.ts'
import { resolvePath } from '../resolvePath.ts'
import { suggest } from '../suggest.ts'

/** A configuration, and the folder that its paths and globs are seen from. */
export interface FoundConfig {
  config: Config
  folder: string
  file: string
}

/** The nearest folder that has one of these, from the working folder upward; a package.json without the key is passed over. */
const PLACES = ['.article-cleanrc', '.article-cleanrc.json', 'package.json']
const KEY = 'article-clean'

/**
 * The configuration of a run: the file that was named, else the one found; null where there is none.
 * @throws InputError for what cannot be read or meant
 */
export async function findConfig(typed: string | false | undefined, io: Io): Promise<FoundConfig | null> {
  if (typed === false) return null
  if (typed !== undefined) {
    const file = resolvePath(io, typed)
    const value = parse(typed, await readConfig(file, typed))
    const inPackage = file.endsWith('/package.json') ? ((value as Record<string, unknown> | null)?.[KEY] ?? {}) : value
    return { config: validate(typed, inPackage), folder: dirname(file), file: typed }
  }
  const { lilconfig } = await import('lilconfig')
  const search = lilconfig(KEY, { searchPlaces: PLACES, loaders: { noExt: parse, '.json': parse }, cache: false })
  const found = await search.search(io.cwd)
  if (found === null || found.isEmpty) return null
  return { config: validate(found.filepath, found.config), folder: dirname(found.filepath), file: found.filepath }
}

async function readConfig(file: string, shown: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw systemFault(shown, error)
  }
}

function parse(path: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new InputError(path, `is no JSON: ${(error as Error).message}`, 'mend it, or pass it over with --no-config')
  }
}

function validate(path: string, value: unknown): Config {
  const schema = configSchema(RULE_IDS, Object.keys(PROFILES))
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new InputError(path, issueText(result.error.issues[0]), 'see article-clean schema config')
}

/** What is wrong, in one line: `rules: no rule is called “repeated-blok” (did you mean “repeated-block”?)` */
function issueText(issue: ConfigIssue): string {
  // what none of several forms takes is told by the first of them
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return `${where(issue.path)}: ${issue.path.at(-1) === 'maxShare' ? 'no share; write 0.02 or "2%"' : 'no path, and no list of paths'}`
  const at = where(issue.path)
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys
    const isRule = issue.path.at(-1) === 'rules'
    return `${at === '' ? '' : `${at}: `}no ${isRule ? 'rule' : 'setting'} is called “${key}”${suggest(key, isRule ? RULE_IDS : SETTINGS)}`
  }
  if (issue.code === 'invalid_value') return `${at}: takes ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_type')
    return `${at === '' ? 'the configuration' : at}: is to be ${NAMES[issue.expected] ?? `a ${issue.expected}`}`
  if (issue.code === 'too_big') return `${at}: is larger than ${issue.maximum}`
  if (issue.code === 'too_small')
    return `${at}: is ${issue.origin === 'string' || issue.origin === 'array' ? 'empty' : `smaller than ${issue.minimum}`}`
  return `${at}: ${issue.message}`
}

const NAMES: Readonly<Record<string, string>> = {
  object: 'an object',
  record: 'an object',
  array: 'an array',
  int: 'a whole number',
}

const SETTINGS = [
  ...[
    'rules',
    'profile',
    'similarity',
    'minLength',
    'protect',
    'keepRepeats',
    'without',
    'defaultZone',
    'now',
    'encoding',
  ],
  ...['failOn', 'maxWarnings', 'maxShare', 'baseline', 'compare', 'textKey', 'idKey', 'groupKey', 'overrides', 'files'],
]

const where = (path: readonly PropertyKey[]): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? String(part) : `.${String(part)}`)).join('')
