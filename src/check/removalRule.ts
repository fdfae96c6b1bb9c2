import type { Severity } from '../model/finding.ts'
import type { Reason, Removal } from '../model/removal.ts'
import type { Span } from '../model/span.ts'
import { counted } from '../text/counted.ts'
import type { Rule, RuleDocs } from './rule.ts'

/** A rule for what cleaning removes for one reason. */
export const removalRule = (id: Reason, severity: Severity, docs: RuleDocs): Rule => ({
  id,
  severity,
  docs,
  find: ({ article }) =>
    article.removed
      .filter(({ reason }) => reason === id)
      .map(removal => ({ span: removal.span, message: removalMessage(removal), removal })),
})

/** `lines 12–21 repeat lines 2–11: 1,587 characters, similarity 0.980` */
function removalMessage({ span, duplicateOf, similarity }: Removal): string {
  const [first, last] = span.lines
  const isInLine = first === duplicateOf.lines[0] && last === duplicateOf.lines[1]
  const places = isInLine
    ? `a part of ${lineWords(span)} is there again`
    : `${lineWords(span)} ${first === last ? 'repeats' : 'repeat'} ${lineWords(duplicateOf)}`
  const alike = similarity < 1 ? `, similarity ${roundedDown(similarity)}` : ''
  return `${places}: ${counted(span.end - span.start, 'character')}${alike}`
}

const lineWords = ({ lines: [first, last] }: Span): string =>
  first === last ? `line ${first}` : `lines ${first}–${last}`

/** What differs is never shown as 1. */
const roundedDown = (share: number): string => (Math.floor(share * 1000) / 1000).toFixed(3)
