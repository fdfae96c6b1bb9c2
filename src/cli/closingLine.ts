import type { Article } from '../model/article.ts'
import type { Removal } from '../model/removal.ts'
import type { Span } from '../model/span.ts'

/** How many removals the line names before it counts the rest. */
const NAMED = 3

/** `removed lines 12–21, a copy of 2–11; updated 2014-09-15 13:52 UTC`: one article in one line. */
export function closingLine({
  removed,
  updated,
  published,
}: Pick<Article, 'removed' | 'updated' | 'published'>): string {
  const named = removed.slice(0, NAMED).map(removalWords)
  if (removed.length > NAMED) named.push(`and ${removed.length - NAMED} more`)
  const time = updated
    ? `updated ${timeWords(updated)}`
    : published
      ? `published ${timeWords(published)}`
      : 'no time found'
  return `${named.length > 0 ? `removed ${named.join(', ')}` : 'nothing removed'}; ${time}`
}

const removalWords = ({ span, duplicateOf }: Removal): string =>
  `${lineWords(span)}, a copy of ${lineWords(duplicateOf).replace(/^lines? /, '')}`

const lineWords = ({ lines: [first, last] }: Span): string =>
  first === last ? `line ${first}` : `lines ${first}–${last}`

function timeWords(value: string): string {
  const [, day, time, zone] = /^(\d{4}(?:-\d{2}){0,2})(?:T(\d{2}:\d{2})(?::\d{2})?)?(.*)$/.exec(value) ?? [
    undefined,
    value,
  ]
  return [day, time, zone === 'Z' ? 'UTC' : zone].filter(Boolean).join(' ')
}
