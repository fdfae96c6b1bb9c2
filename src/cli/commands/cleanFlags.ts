import type { Flag } from '../flag.ts'
import {
  parseBytes,
  parseChoice,
  parseCopyRule,
  parseCount,
  parseEncoding,
  parseInstant,
  parseJobs,
  parsePattern,
  parseShare,
  parseZone,
} from '../parseValue.ts'

/** What was typed after `article-clean`, each value parsed. */
export interface CleanTyped {
  format?: 'json' | 'markdown' | 'text' | 'ndjson'
  output?: string
  outDir?: string
  encoding?: string
  filesFrom?: string
  null?: true
  stdinFilename?: string
  defaultZone?: string
  now?: string
  similarity?: number
  minLength?: number
  protect?: RegExp
  keepRepeats?: true
  removed?: string
  without?: string[]
  removedText?: true
  measures?: true
  maxBytes?: number
  maxRecordBytes?: number
  inputFormat?: 'auto' | 'text' | 'ndjson'
  textKey?: string
  idKey?: string
  strict?: true
  jobs?: number
  resume?: true
  write?: true
  list?: true
  diff?: true
  backup?: string
  summary?: string
  quiet?: true
  color?: boolean
}

const OUTPUT = 'Output:'
const INPUT = 'Input:'
const RECORDS = 'Records (NDJSON):'
const CLEANING = 'What is removed:'
const DATES = 'Dates:'
const MESSAGES = 'Messages:'

export const CLEAN_FLAGS: readonly Flag[] = [
  {
    flags: '-f, --format <name>',
    description: 'json, markdown, text or ndjson (default: json for one input, ndjson for several)',
    group: OUTPUT,
    parse: parseChoice('json', 'markdown', 'text', 'ndjson'),
  },
  { flags: '-o, --output <file>', description: 'write there instead of to standard output', group: OUTPUT },
  {
    flags: '--out-dir <dir>',
    description: 'a file for each input, in the tree that the inputs have (default format: json)',
    group: OUTPUT,
  },
  {
    flags: '--resume',
    description: 'go on where a run into the same --out-dir ended, by the journal that it left there',
    group: OUTPUT,
  },
  { flags: '--write', description: 'put the clean text in the place of each text file', group: OUTPUT },
  { flags: '--list', description: 'name the text files that --write would change', group: OUTPUT },
  {
    flags: '--diff',
    description: 'print what --write would change, as a unified diff that git apply takes',
    group: OUTPUT,
  },
  {
    flags: '--backup <suffix>',
    description: 'with --write, keep each old file beside the new: page.txt.bak for .bak',
    group: OUTPUT,
  },
  {
    flags: '--removed <file>',
    description: 'write what is removed there, a line of JSON each; gzip where the name ends in .gz',
    group: OUTPUT,
  },
  { flags: '--removed-text', description: 'add to each removal the text that it removed', group: OUTPUT },
  {
    flags: '--encoding <name>',
    description: 'encoding of the input, by any WHATWG name (default: detected)',
    group: INPUT,
    parse: parseEncoding,
  },
  {
    flags: '--files-from <file>',
    description: 'read names of files and folders from there, one a line; - for standard input',
    group: INPUT,
  },
  { flags: '-0, --null', description: 'names of --files-from end with NUL: find -print0', group: INPUT },
  { flags: '--stdin-filename <name>', description: 'path that the output gives for standard input', group: INPUT },
  { flags: '--max-bytes <size>', description: 'refuse larger texts (default: 64M)', group: INPUT, parse: parseBytes },
  {
    flags: '--input-format <name>',
    description: 'text, ndjson, or auto: by the name, standard input being text (default: auto)',
    group: RECORDS,
    parse: parseChoice('auto', 'text', 'ndjson'),
  },
  {
    flags: '--text-key <key>',
    description: 'key of the text in a record, such as meta.text (default: text)',
    group: RECORDS,
  },
  {
    flags: '--id-key <key>',
    description: 'key that is null in the answer to a line that is no record (default: id)',
    group: RECORDS,
  },
  {
    flags: '--measures',
    description: "add what corpus filters measure, before and after, to each record's article",
    group: RECORDS,
  },
  { flags: '--strict', description: 'exit 1 if a record was answered with an error', group: RECORDS },
  {
    flags: '--max-record-bytes <size>',
    description: 'answer larger records with an error (default: 64M)',
    group: RECORDS,
    parse: parseBytes,
  },
  {
    flags: '--jobs <n>',
    description: 'worker threads (default: 1 for standard input, else all cores)',
    group: INPUT,
    parse: parseJobs,
  },
  {
    flags: '--similarity <share>',
    description: 'keep copies less similar than this, 0 to 1 (default: 0.8)',
    group: CLEANING,
    parse: parseShare,
  },
  {
    flags: '--min-length <n>',
    description: 'keep copies of fewer characters (default: 0)',
    group: CLEANING,
    parse: parseCount,
  },
  { flags: '--protect <regex>', description: 'keep copies whose text matches', group: CLEANING, parse: parsePattern },
  {
    flags: '--without <rule>',
    description: 'ask that copy rule nothing; may be given again (article-clean schema rules describes them)',
    group: CLEANING,
    parse: parseCopyRule,
    repeats: true,
  },
  { flags: '--keep-repeats', description: 'remove nothing', group: CLEANING },
  { flags: '--default-zone <iana>', description: 'zone of times printed without one', group: DATES, parse: parseZone },
  {
    flags: '--now <iso>',
    description: 'instant that relative times (“3 hours ago”) are counted from',
    group: DATES,
    parse: parseInstant,
  },
  {
    flags: '--summary <file>',
    description: 'write counts as JSON; - for the last line of standard error',
    group: MESSAGES,
  },
  { flags: '-q, --quiet', description: 'no messages but errors', group: MESSAGES, global: true },
  { flags: '--color', description: 'colour messages', group: MESSAGES, global: true },
  { flags: '--no-color', description: 'do not colour messages', group: MESSAGES, global: true },
]
