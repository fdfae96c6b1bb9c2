import type { FoundInputs } from '../files/findInputs.ts'
import { InputError } from '../model/inputError.ts'
import type { InputFormat } from './holdsRecords.ts'

const TABLE = /\.(csv|tsv)(?:\.gz)?$/i

/** Tables are no texts: those that were found by their names become failures, unless it was said what they hold. */
export function refuseTables(found: FoundInputs, format: InputFormat): FoundInputs {
  if (format !== 'auto') return found
  const tables = found.inputs.filter(({ name }) => TABLE.test(name))
  if (tables.length === 0) return found
  return {
    ...found,
    inputs: found.inputs.filter(input => !tables.includes(input)),
    failures: [...found.failures, ...tables.map(({ path, name }) => tableFailure(path ?? name, name))],
  }
}

function tableFailure(path: string, name: string): InputError {
  const kind = TABLE.exec(name)?.[1].toLowerCase() ?? 'csv'
  const command = `mlr --i${kind} --ojsonl cat in.${kind} | article-clean --input-format ndjson`
  return new InputError(
    path,
    `is a table (${kind.toUpperCase()}), no text`,
    `make records of its rows first: ${command}`,
  )
}
