import type { DateReading } from '../model/timestamp.ts'

/** A reading and its place: `start` and `end` are UTF-16 offsets into the line, label and date alone or the whole line. */
export interface PlacedReading extends DateReading {
  line: number
  start: number
  end: number
  /** The line holds nothing else, and leaves the blocks. */
  wholeLine: boolean
}

/** A reading was made for its line alone: filling in its place costs less than a copy. */
export function placeOn(
  reading: PlacedReading,
  line: number,
  start: number,
  end: number,
  wholeLine: boolean,
): PlacedReading {
  reading.line = line
  reading.start = start
  reading.end = end
  reading.wholeLine = wholeLine
  return reading
}
