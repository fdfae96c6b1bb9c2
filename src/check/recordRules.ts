import type { Rule } from './rule.ts'

/** What the page of the rules says of bad records. A record has no text to be judged then, so that there is nothing to find it by here. */
export type RecordRule = Omit<Rule, 'find'>

const recordRule = (id: string, finds: string, cure: string): RecordRule => ({
  id,
  severity: 'error',
  docs: { finds, why: 'Whoever reads the file next stumbles over the line, or passes it over without a word.', cure },
})

/** Ids are the codes that records are answered with. */
export const RECORD_RULES: readonly RecordRule[] = [
  recordRule(
    'invalid-json',
    'A line of an NDJSON file that is no JSON; a raw control character in a string is none either.',
    'Write the file with a JSON library, a record a line.',
  ),
  recordRule('not-an-object', 'A line that is JSON, but no object.', 'Put the value under a key.'),
  recordRule('no-text', 'A record without the key of the text.', 'Name the key with `--text-key`.'),
  recordRule(
    'text-not-a-string',
    'A record whose text is a number, an array, an object or null.',
    'Write the text as a string.',
  ),
  recordRule(
    'too-large',
    'A record of more bytes than `--max-record-bytes` (64 MiB).',
    'Split it, or raise the limit.',
  ),
]
