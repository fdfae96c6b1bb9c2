import { failedMeasures } from '../../check/failedMeasures.ts'
import { PROFILES, type Profile } from '../../check/profiles.ts'
import type { Measures } from '../../metrics/measureText.ts'
import type { MeasureCount, ProfileCount, ReportSummary } from '../../model/report.ts'
import type { Judged } from '../work/judgeText.ts'

/** Counts what a run finds, document by document, in their order: sums of fractions depend on it. */
export interface Tally {
  /** @param measures null for a record that could not be judged */
  add(findings: Judged['findings'], measures: Judged['measures'] | null): void
  summary(): ReportSummary
}

/** What was counted of one profile. */
interface ProfileTally {
  name: string
  profile: Profile
  counts: ProfileCount
  /** Beside the profile's rows: documents that fail, and sums of values. */
  rows: { failBefore: number; failAfter: number; sumBefore: number; sumAfter: number }[]
}

export function openTally(): Tally {
  let documents = 0
  let errors = 0
  let warnings = 0
  const profiles = Object.entries<Profile>(PROFILES).map(
    ([name, profile]): ProfileTally => ({
      name,
      profile,
      counts: { failBefore: 0, failAfter: 0, rescued: 0 },
      rows: profile.rows.map(() => ({ failBefore: 0, failAfter: 0, sumBefore: 0, sumAfter: 0 })),
    }),
  )
  return {
    add(findings, measures) {
      for (const { severity } of findings) {
        if (severity === 'error') errors++
        else warnings++
      }
      if (measures === null) return
      documents++
      for (const tally of profiles) addMeasures(tally, measures.before, measures.after)
    },
    summary: () => ({
      documents,
      errors,
      warnings,
      profiles: Object.fromEntries(profiles.map(({ name, counts }) => [name, counts])),
      measures: Object.fromEntries(profiles.map(tally => [tally.name, rowCounts(tally, documents)])),
    }),
  }
}

function addMeasures({ profile, counts, rows }: ProfileTally, before: Measures, after: Measures): void {
  const failsBefore = failedMeasures(before, profile)
  const failsAfter = failedMeasures(after, profile)
  if (failsBefore.length > 0) counts.failBefore++
  if (failsAfter.length > 0) counts.failAfter++
  if (failsBefore.length > 0 && failsAfter.length === 0) counts.rescued++
  profile.rows.forEach(({ measure, reason }, i) => {
    const row = rows[i]
    if (failsBefore.some(failed => failed.reason === reason)) row.failBefore++
    if (failsAfter.some(failed => failed.reason === reason)) row.failAfter++
    row.sumBefore += before[measure]
    row.sumAfter += after[measure]
  })
}

const rowCounts = ({ profile, rows }: ProfileTally, documents: number): MeasureCount[] =>
  profile.rows.map(({ measure, limit, fails }, i) => ({
    measure,
    limit,
    fails,
    meanBefore: mean(rows[i].sumBefore, documents),
    meanAfter: mean(rows[i].sumAfter, documents),
    failBefore: rows[i].failBefore,
    failAfter: rows[i].failAfter,
  }))

const mean = (sum: number, count: number): number => (count === 0 ? 0 : Math.round((sum / count) * 10_000) / 10_000)
