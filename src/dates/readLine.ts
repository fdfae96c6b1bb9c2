import type { DateOptions } from '../model/options.ts'
import { findEvents } from './findEvents.ts'
import { foldLine, placeInLine } from './foldLine.ts'
import { groupEvents } from './groupEvents.ts'
import { judgeRest } from './judgeRest.ts'
import { lineContext } from './lineContext.ts'
import type { Page } from './page.ts'
import type { PlacedReading } from './placedReading.ts'
import { readItems } from './readItems.ts'
import { type Problem, toReading } from './toReading.ts'

export interface LineProblem extends Problem {
  start: number
  end: number
}

export interface ReadLine {
  /** Offsets are UTF-16 units of the line: label and date alone. */
  readings: PlacedReading[]
  problems: LineProblem[]
  /** Nothing but times and what may stand beside them. */
  timestampLine: boolean
  /** A paper's issue number stands beside the date. */
  issue: boolean
  /** The line is a label alone: its time may be on the next. */
  labelOnly: boolean
}

const LONGEST = 200
const NOTHING: ReadLine = { readings: [], problems: [], timestampLine: false, issue: false, labelOnly: false }

/** What a line says about time; of a part of a line, what its labels say. */
export function readLine(line: string, options: DateOptions, page: Page, whole = true): ReadLine {
  const folded = foldLine(line)
  const words = readItems(folded, page)
  const { items } = words
  const events = findEvents(items, lineContext(words, folded, page))
  if (events.length === 0) return NOTHING
  const groups = groupEvents(items, events, whole)
  const rest = judgeRest(items, events, groups)
  const short = whole && line.length <= LONGEST
  const readings: PlacedReading[] = []
  const problems: LineProblem[] = []
  for (const group of groups) {
    const sure = group.sure || (whole && rest.readable)
    // a verb in a sentence says what the sentence is about
    if (group.label && !sure) continue
    const labelled = group.label !== null
    if (!labelled && !(short && rest.readable)) continue
    const timed = group.relative?.needsClock && group.clocks.length > 0
    if (group.relative?.needsLabel && !labelled && !timed) continue
    // a month by itself is a time only where a label says so
    if (!labelled && group.date && group.date.day === 0) continue
    const [start, end] = placeInLine(folded, items[group.from].start, items[group.to - 1].end)
    const { reading, problems: found } = toReading(group, options)
    if (reading) {
      // made for this line alone: filling it in costs less than a copy
      reading.start = start
      reading.end = end
      readings.push(reading)
    }
    const meant = group.date !== null || (labelled && group.clocks.length > 0)
    if (meant && (labelled || reading || found[0]?.code !== 'incomplete-date'))
      for (const { code, message } of found) problems.push({ code, message, start, end })
  }
  const [only] = events
  const labelOnly = events.length === 1 && only.kind === 'label' && only.standing === 'sure' && rest.companionsOnly
  const issue = readings.length > 0 && items.some(({ meaning }) => meaning.issue)
  return {
    readings,
    problems: labelOnly ? [] : problems,
    timestampLine: short && rest.companionsOnly,
    issue,
    labelOnly,
  }
}
