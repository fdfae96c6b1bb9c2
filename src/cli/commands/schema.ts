import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomic } from '../../files/writeAtomic.ts'
import { ExitCode } from '../exitCode.ts'
import type { Flag } from '../flag.ts'
import type { Io } from '../io.ts'
import { resolvePath } from '../resolvePath.ts'
import { suggest } from '../suggest.ts'
import { UsageError } from '../usageError.ts'
import { writeTo } from '../writeTo.ts'

export interface SchemaTyped {
  output?: string
}

export const SCHEMA_FLAGS: readonly Flag[] = [
  { flags: '-o, --output <file>', description: 'write there instead of to standard output', group: 'Output:' },
]

/** The files of the package that each name stands for; what a package does not ship is left out. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  article: ['article.json'],
  report: ['report.json'],
  config: ['config.json'],
  rules: ['rules.md', 'copy-rules.md'],
}

/** Prints a published schema, or the pages of the rules, as the package ships them. */
export async function schema(name: string, { output }: SchemaTyped, io: Io): Promise<ExitCode> {
  const names = Object.keys(FILES)
  if (!Object.hasOwn(FILES, name))
    throw new UsageError(`no schema is called “${name}”${suggest(name, names)}; take one of ${names.join(', ')}`)
  const files = FILES[name].map(file => join(io.packageRoot, 'schema', file)).filter(existsSync)
  const json = (await Promise.all(files.map(file => readFile(file, 'utf8')))).join('\n')
  if (output === undefined || output === '-') await writeTo(io.stdout, json)
  else await writeAtomic(resolvePath(io, output), json, { shown: output })
  return ExitCode.ok
}
