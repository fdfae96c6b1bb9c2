import { writeAtomic } from '../../files/writeAtomic.ts'
import { PUBLISHED_SCHEMAS, publishedSchema } from '../../model/publishedSchema.ts'
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

/** Prints a published schema as JSON Schema. */
export async function schema(name: string, { output }: SchemaTyped, io: Io): Promise<ExitCode> {
  const found = publishedSchema(name)
  if (!found) throw new UsageError(`no schema '${name}'; take one of ${PUBLISHED_SCHEMAS.join(', ')}`)
  const json = `${JSON.stringify(found, null, 2)}\n`
  if (output === undefined || output === '-') await writeTo(io.stdout, json)
  else await writeAtomic(resolvePath(io, output), json)
  return ExitCode.ok
}
