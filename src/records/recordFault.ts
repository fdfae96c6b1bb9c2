/** Why a record is answered by an error, and what its user can do. The codes are a promise, the words are not. */
export const RECORD_FAULTS = {
  'invalid-json': 'the line is no JSON',
  'not-an-object': 'the line is JSON, but no object',
  'no-text': 'no text under its key; name the key with --text-key',
  'text-not-a-string': 'what stands under the key of the text is no string',
  'too-large': 'the record is larger than --max-record-bytes',
} as const

export type RecordFault = keyof typeof RECORD_FAULTS
