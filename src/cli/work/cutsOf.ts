import { cleanArticle } from '../../article/cleanArticle.ts'
import type { Levels } from '../../check/checkArticle.ts'
import type { CleanOptions } from '../../model/options.ts'
import { codePointUnits } from '../../text/codePointSlicer.ts'
import { type Cut, cutRanges } from '../../text/cutRanges.ts'

/** What is to go from a text, by the removal rules that are not off. */
export function cutsOf(text: string, options: CleanOptions, levels: Levels): Cut[] {
  const removed = cleanArticle(text, options).removed.filter(({ reason }) => levels[reason] !== 'off')
  if (removed.length === 0) return []
  const unit = codePointUnits(text)
  return cutRanges(
    text,
    removed.map(({ span }) => ({ start: unit(span.start), end: unit(span.end) })),
  )
}
