import { cleanArticle } from '../../article/cleanArticle.ts'
import { checkArticle } from '../../check/checkArticle.ts'
import { failedMeasures } from '../../check/failedMeasures.ts'
import { PROFILES, type ProfileName } from '../../check/profiles.ts'
import { type Measures, measureText } from '../../metrics/measureText.ts'
import type { Finding } from '../../model/finding.ts'
import type { CleanOptions } from '../../model/options.ts'
import type { Warning } from '../../model/warning.ts'
import { toText } from '../../render/toText.ts'
import { codePointSlicer } from '../../text/codePointSlicer.ts'
import { spanMeter } from '../../text/spanMeter.ts'
import { fingerprinter } from './fingerprinter.ts'

export interface JudgeSettings extends Omit<CleanOptions, 'source' | 'warnings' | 'removedText'> {
  /** Name of the profile that is a rule. */
  profile?: ProfileName
}

/** Where a text comes from. */
export interface TextPlace {
  path: string | null
  record: Finding['record']
  recordLine: number | null
}

/** A finding, and how the text begins that it is about. */
export interface Found extends Finding {
  excerpt: string
}

export interface Judged {
  findings: Found[]
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
  { profile, ...options }: JudgeSettings,
): Judged {
  const article = cleanArticle(text, { ...options, warnings })
  const before = measureText(text)
  const cleaned = toText(article)
  const after = cleaned === text ? before : measureText(cleaned)
  const meter = spanMeter(text)
  const hits = checkArticle({
    text,
    article,
    span: meter.span,
    now: options.now ?? null,
    profile: profile === undefined ? null : { name: profile, failed: failedMeasures(before, PROFILES[profile]) },
  })
  const slice = codePointSlicer(text)
  const fingerprint = fingerprinter(place.record)
  const findings = hits.map(({ rule, severity, span, message }): Found => {
    const said = span === null ? '' : slice(span.start, span.end).trim()
    const print = fingerprint(rule, span === null ? text : said)
    return { rule, severity, ...place, span, message, fingerprint: print, excerpt: excerptOf(said) }
  })
  return { findings, measures: { before, after } }
}

/** The beginning of a text in one line, cut between words where there are any. */
function excerptOf(text: string): string {
  if (text.length <= EXCERPT) return inOneLine(text)
  const start = text.slice(0, EXCERPT)
  const cut = /\s/.test(start) ? start.replace(/\s+\S*$/, '') : start.replace(/[\ud800-\udbff]$/, '')
  return `${inOneLine(cut)}…`
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ')
