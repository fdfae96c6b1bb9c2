import { mayHoldTime } from './mayHoldTime.ts'
import { readLine } from './readLine.ts'

/** Longer lines hold more than times. */
const LONGEST = 200

/** Does a line say when, and nothing else? */
export function isTimestampLine(line: string): boolean {
  if (line.length > LONGEST || mayHoldTime(line).length === 0) return false
  const { timestampLine, readings } = readLine(line, {})
  return timestampLine && readings.length > 0
}
