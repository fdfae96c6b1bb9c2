import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomic } from '../../files/writeAtomic.ts'
import { ExitCode } from '../exitCode.ts'
import type { Flag } from '../flag.ts'
import type { Io } from '../io.ts'
import { resolvePath } from '../resolvePath.ts'
import { UsageError } from '../usageError.ts'
import { writeTo } from '../writeTo.ts'

export interface SchemaTyped {
  output?: string
}

export const SCHEMA_FLAGS: readonly Flag[] = [
  { flags: '-o, --output <file>', description: 'write there instead of to standard output', group: 'Output:' },
]

const NAMES = ['article', 'report']

/** Prints a published schema, as the package ships it. */
export async function schema(name: string, { output }: SchemaTyped, io: Io): Promise<ExitCode> {
  if (!NAMES.includes(name)) throw new UsageError(`no schema '${name}'; take one of ${NAMES.join(', ')}`)
  const json = await readFile(join(io.packageRoot, 'schema', `${name}.json`))
  if (output === undefined || output === '-') await writeTo(io.stdout, json)
  else await writeAtomic(resolvePath(io, output), json, { shown: output })
  return ExitCode.ok
}
