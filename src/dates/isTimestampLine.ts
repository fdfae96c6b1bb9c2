import { mayHoldTime } from './mayHoldTime.ts'
import { pageOf } from './page.ts'
import { readLine } from './readLine.ts'
import { LONGEST } from './timeWindows.ts'

/** Does a line say when, and nothing else? */
export function isTimestampLine(line: string): boolean {
  if (line.length > LONGEST || !mayHoldTime(line)) return false
  const { timestampLine, readings } = readLine(line, {}, pageOf([line]))
  return timestampLine && readings.length > 0
}
