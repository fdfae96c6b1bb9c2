import type { Input } from '../files/input.ts'

export type InputFormat = 'auto' | 'text' | 'ndjson'

const RECORDS = /\.(?:ndjson|jsonl|jl)(?:\.gz)?$/i

/** Whether an input is NDJSON: as was said, or by its name; standard input is text. */
export const holdsRecords = ({ file, name }: Input, format: InputFormat): boolean =>
  format === 'auto' ? file !== null && RECORDS.test(name) : format === 'ndjson'
