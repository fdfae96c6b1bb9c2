/** A zone as pages print it: an IANA name, whose offset depends on the day, or a fixed offset in minutes. */
export interface ZoneName {
  zone: string
  /** Minutes east of UTC; undefined for IANA zones. */
  offset?: number
  /** It needs a word for “time” before it or brackets around it: a city by itself is a place. */
  place?: true
  /** It is a word too (`et`), so that it needs capitals, and a clock before it. */
  capital?: true
  names: readonly string[]
}

const HOUR = 60
/** Abbreviations that mean one zone wherever they stand, and hours east of UTC. Others (IST, CST, BST) are left to languages. */
const HOURS: readonly (readonly [string, number])[] = [
  ['CET', 1],
  ['CEST', 2],
  ['EET', 2],
  ['EEST', 3],
  ['MSK', 3],
  ['WET', 0],
  ['WEST', 1],
  ['BST', 1],
  ['WAT', 1],
  ['CAT', 2],
  ['SAST', 2],
  ['EAT', 3],
  ['TRT', 3],
  ['IRST', 3.5],
  ['IDT', 3],
  ['PKT', 5],
  ['NPT', 5.75],
  ['ICT', 7],
  ['WIB', 7],
  ['WITA', 8],
  ['WIT', 9],
  ['MYT', 8],
  ['SGT', 8],
  ['HKT', 8],
  ['PHT', 8],
  ['AWST', 8],
  ['JST', 9],
  ['KST', 9],
  ['AEST', 10],
  ['AEDT', 11],
  ['NZST', 12],
  ['NZDT', 13],
  ['BRT', -3],
  ['NDT', -2.5],
  ['ADT', -3],
  ['EST', -5],
  ['EDT', -4],
  ['CDT', -5],
  ['MDT', -6],
  ['PST', -8],
  ['PDT', -7],
  ['AKST', -9],
  ['AKDT', -8],
  ['HST', -10],
]

export const ZONES: readonly ZoneName[] = [
  { zone: 'GMT', offset: 0, names: ['gmt', 'g m t'] },
  { zone: 'UTC', offset: 0, names: ['utc'] },
  ...HOURS.map(([zone, hours]) => ({ zone, offset: hours * HOUR, names: [zone.toLowerCase()] })),
]

/** Where the month stands before the day in numbers. */
export const MONTH_FIRST: ReadonlySet<string> = new Set([
  ...['EST', 'EDT', 'CDT', 'CST', 'MDT', 'MST', 'PST', 'PDT', 'AKST', 'AKDT', 'HST'],
  ...['America/New_York', 'America/Los_Angeles', 'America/Chicago', 'America/Denver'],
])
