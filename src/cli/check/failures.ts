import type { ReportSummary } from '../../model/report.ts'
import { counted } from '../../text/counted.ts'
import { grouped } from '../../text/grouped.ts'
import type { Tally } from './openTally.ts'
import type { FailLevels } from './planCheck.ts'

/** Why a run fails; empty where it does not. What the report shows by itself, a finding that fails, needs no words. */
export function failures(
  { errors, warnings, rises, documents, badRecords }: ReportSummary,
  tally: Tally,
  { failOn, maxWarnings, maxShare }: FailLevels,
): string[] {
  const reasons: string[] = []
  const all = documents + badRecords
  const bad = tally.documentsAt(failOn)
  if (maxShare === null) {
    if (errors > 0 || (failOn === 'warning' && warnings > 0)) reasons.push('')
  } else if (bad > maxShare * all + EPSILON)
    reasons.push(
      `${grouped(bad)} of ${counted(all, 'document')} have findings, more than ${percent(maxShare)} % (--max-share)`,
    )
  if (warnings > maxWarnings)
    reasons.push(`${counted(warnings, 'warning')}, more than ${grouped(maxWarnings)} (--max-warnings)`)
  if (rises.length > 0) reasons.push(`${counted(rises.length, 'share')} rose beyond noise (--compare)`)
  return reasons
}

/** What fractions of whole numbers are off by: 29 of 100 documents are not more than 29 %. */
const EPSILON = 1e-9

const percent = (share: number): number => Number((share * 100).toFixed(6))
