import type { Timestamp } from '../../model/timestamp.ts'
import type { Rule } from '../rule.ts'

/** The zone in which a day begins first, in milliseconds: a time without a zone may be of there. */
const EARLIEST_ZONE = 14 * 3_600_000

export const futureTimestamp: Rule = {
  id: 'future-timestamp',
  severity: 'warning',
  docs: {
    finds:
      'A printed time after the instant of `--now`; without that option nothing is found. A time without a zone is taken as early as it can be, in UTC+14, and a day by its beginning.',
    why: 'The date is a typing error, or day and month are swapped; sorted by date the article stands where it does not belong.',
    cure: 'Look at the page; give `--now` the time of the scrape.',
  },
  find({ article, now }) {
    if (now === null) return []
    const limit = Date.parse(now)
    return article.timestamps
      .filter(timestamp => earliest(timestamp) > limit)
      .map(({ span, value }) => ({ span, message: `${value} is after ${now}` }))
  },
}

function earliest({ value, instant, relative }: Timestamp): number {
  if (relative !== null || value === null) return -Infinity
  if (instant !== null) return Date.parse(instant)
  // years and months alone are dates to Date.parse, and UTC as days are
  const hasTime = value.includes('T')
  return Date.parse(hasTime ? `${value}Z` : value) - EARLIEST_ZONE
}
