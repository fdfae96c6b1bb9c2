import { escapeLineEnds } from '../text/escapeLineEnds.ts'
import { appendText, type ByteSink } from './byteSink.ts'
import { RECORD_FAULTS, type RecordFault } from './recordFault.ts'

/** The member that says what is wrong with a record. */
export const errorMember = (fault: RecordFault): string =>
  `"error":${JSON.stringify({ code: fault, message: RECORD_FAULTS[fault] })}`

/** Writes what stands in the place of a line that is no object, or too large to be read. */
export function answerLine(fault: RecordFault, idKey: string, sink: ByteSink): RecordFault {
  const keys = idKey.split('.').map(key => escapeLineEnds(JSON.stringify(key)))
  const id = `${keys.join(':{')}:null${'}'.repeat(keys.length - 1)}`
  appendText(sink, `{${id},${errorMember(fault)}}`)
  return fault
}
