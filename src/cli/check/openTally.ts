import { failedMeasures } from '../../check/failedMeasures.ts'
import { PROFILES, type Profile } from '../../check/profiles.ts'
import type { Measures } from '../../metrics/measureText.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import type { GroupCount, MeasureCount, ProfileCount, ReportSummary, RuleCount } from '../../model/report.ts'
import { compareCodePoints } from '../../text/compareCodePoints.ts'
import type { Judged } from '../work/judgeText.ts'

/** What only the documents of a run can say. */
export type Counts = Omit<ReportSummary, 'off' | 'baseline' | 'rises'>

/** Counts what a run finds, document by document, in their order: sums of fractions depend on it. */
export interface Tally {
  /** @param measures null for a record that could not be judged */
  add(findings: readonly Finding[], measures: Judged['measures'] | null, group: string): void
  counts(): Counts
  /** Documents with a finding of that level or above. */
  documentsAt(level: Severity): number
}

/** What was counted of one profile. */
interface ProfileTally {
  name: string
  profile: Profile
  counts: ProfileCount
  /** Beside the profile's rows: documents that fail, and sums of values. */
  rows: { failBefore: number; failAfter: number; sumBefore: number; sumAfter: number }[]
}

interface GroupTally {
  documents: number
  rules: Map<string, number>
}

export function openTally(): Tally {
  let documents = 0
  let badRecords = 0
  /** Findings, and documents that have any. */
  const findingsOf = { error: 0, warning: 0 }
  const documentsOf = { error: 0, any: 0 }
  const rules = new Map<string, RuleCount>()
  const groups = new Map<string, GroupTally>()
  const profiles = Object.entries<Profile>(PROFILES).map(
    ([name, profile]): ProfileTally => ({
      name,
      profile,
      counts: { failBefore: 0, failAfter: 0, rescued: 0 },
      rows: profile.rows.map(() => ({ failBefore: 0, failAfter: 0, sumBefore: 0, sumAfter: 0 })),
    }),
  )
  return {
    add(findings, measures, group) {
      addToGroup(groups, group, findings)
      for (const { rule, severity } of findings) {
        findingsOf[severity]++
        // a rule may be of one level here and of another one there
        const key = `${severity} ${rule}`
        const count = rules.get(key)
        if (count) count.findings++
        else rules.set(key, { rule, severity, findings: 1 })
      }
      if (findings.length > 0) documentsOf.any++
      if (findings.some(({ severity }) => severity === 'error')) documentsOf.error++
      if (measures === null) badRecords++
      else {
        documents++
        for (const tally of profiles) addMeasures(tally, measures.before, measures.after)
      }
    },
    counts: () => ({
      documents,
      badRecords,
      errors: findingsOf.error,
      warnings: findingsOf.warning,
      rules: [...rules.values()].sort(byWeight),
      groups: groupCounts(groups),
      profiles: Object.fromEntries(profiles.map(({ name, counts }) => [name, counts])),
      measures: Object.fromEntries(profiles.map(tally => [tally.name, rowCounts(tally, documents)])),
    }),
    documentsAt: level => (level === 'error' ? documentsOf.error : documentsOf.any),
  }
}

function addToGroup(groups: Map<string, GroupTally>, name: string, findings: readonly Finding[]): void {
  let group = groups.get(name)
  if (!group) groups.set(name, (group = { documents: 0, rules: new Map() }))
  group.documents++
  for (const rule of new Set(findings.map(finding => finding.rule)))
    group.rules.set(rule, (group.rules.get(rule) ?? 0) + 1)
}

const groupCounts = (groups: ReadonlyMap<string, GroupTally>): GroupCount[] =>
  [...groups]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([name, { documents, rules }]) => ({
      name,
      documents,
      rules: Object.fromEntries([...rules].sort(([a], [b]) => compareCodePoints(a, b))),
    }))

/** Errors first, then the most findings, then the name. */
const byWeight = (a: RuleCount, b: RuleCount): number =>
  compareCodePoints(a.severity, b.severity) || b.findings - a.findings || compareCodePoints(a.rule, b.rule)

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
