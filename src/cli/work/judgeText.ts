import { cleanArticle } from '../../article/cleanArticle.ts'
import { checkArticle, type Levels } from '../../check/checkArticle.ts'
import { failedMeasures } from '../../check/failedMeasures.ts'
import { PROFILES, type ProfileName } from '../../check/profiles.ts'
import { type Measures, measureText } from '../../metrics/measureText.ts'
import type { Finding, FindingSpan } from '../../model/finding.ts'
import type { CleanOptions } from '../../model/options.ts'
import type { Span } from '../../model/span.ts'
import type { Warning } from '../../model/warning.ts'
import { toText } from '../../render/toText.ts'
import type { ReportedFinding } from '../../report/reporter.ts'
import { codePointSlicer } from '../../text/codePointSlicer.ts'
import { lineStartPoints } from '../../text/lineStartPoints.ts'
import { spanMeter } from '../../text/spanMeter.ts'
import { fingerprint } from './fingerprint.ts'

export interface JudgeSettings extends Omit<CleanOptions, 'source' | 'warnings' | 'removedText'> {
  /** Name of the profile that is a rule. */
  profile?: ProfileName
  /** Levels of rules that differ from their own. */
  levels: Levels
}

/** Where a text comes from. */
export interface TextPlace {
  path: string | null
  record: Finding['record']
  recordLine: number | null
}

export interface Judged {
  findings: ReportedFinding[]
  measures: {
    /** As scraped. */
    before: Measures
    /** Cleaned. */
    after: Measures
  }
}

/** UTF-16 units of an excerpt, at most. */
const EXCERPT = 60

/** What the rules find in a text, and its measures before and after cleaning. Nothing of it is changed. */
export function judgeText(
  text: string,
  warnings: readonly Warning[],
  place: TextPlace,
  { profile, levels, ...options }: JudgeSettings,
): Judged {
  const article = cleanArticle(text, { ...options, warnings })
  const before = measureText(text)
  const cleaned = toText(article)
  const after = cleaned === text ? before : measureText(cleaned)
  const meter = spanMeter(text)
  const subject = {
    text,
    article,
    span: meter.span,
    now: options.now ?? null,
    profile: profile === undefined ? null : { name: profile, failed: failedMeasures(before, PROFILES[profile]) },
  }
  const hits = checkArticle(subject, levels)
  if (hits.length === 0) return { findings: [], measures: { before, after } }
  const slice = codePointSlicer(text)
  const starts = hits.some(({ span }) => span !== null) ? lineStartPoints(text) : []
  const findings = hits.map(({ rule, severity, span, message, removal }): ReportedFinding => {
    const said = span === null ? '' : slice(span.start, span.end).trim()
    const of = removal?.duplicateOf ?? null
    return {
      rule,
      severity,
      ...place,
      span: span && withColumns(span, starts),
      message,
      fingerprint: fingerprint(rule, span === null ? cleaned : said),
      duplicateOf: of,
      similarity: removal?.similarity ?? null,
      copyRule: removal?.rule ?? null,
      excerpt: excerptOf(said),
      original: of === null ? '' : excerptOf(slice(of.start, of.end).trim()),
    }
  })
  return { findings, measures: { before, after } }
}

const withColumns = ({ start, end, lines }: Span, starts: readonly number[]): FindingSpan => ({
  start,
  end,
  lines,
  columns: [start - starts[lines[0] - 1] + 1, end - starts[lines[1] - 1] + 1],
})

/** The beginning of a text in one line, cut between words where there are any. */
function excerptOf(text: string): string {
  if (text.length <= EXCERPT) return inOneLine(text)
  const start = text.slice(0, EXCERPT)
  const cut = /\s/.test(start) ? start.replace(/\s+\S*$/, '') : start.replace(/[\ud800-\udbff]$/, '')
  return `${inOneLine(cut)}…`
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ')
