import type { ReportSummary, Rise } from '../model/report.ts'
import { normalTail } from './normalTail.ts'

/** A rise of fewer points, of fewer documents than these, or as likely as this by chance alone, is noise. */
const POINTS = 0.01
const DOCUMENTS = 5
const CHANCE = 0.001
/** What fractions of whole numbers are off by. */
const EPSILON = 1e-9

type Counted = Rise['now']

/**
 * Rules that are found in a larger share of a group's documents than an earlier report says, beyond noise: by a percentage point, by five
 * documents of now, and with p < 0.001 by a one-sided test of two proportions. A group that the earlier report does not know is held against
 * all of that report. What was off then or is off now is not compared.
 */
export function findRises(now: Pick<ReportSummary, 'groups'>, earlier: Pick<ReportSummary, 'groups' | 'off'>): Rise[] {
  const known = new Map(earlier.groups.map(group => [group.name, group]))
  const all = wholeOf(earlier.groups)
  const off = new Set(earlier.off)
  const rises: Rise[] = []
  for (const { name, documents, rules } of now.groups) {
    const group = known.get(name)
    for (const [rule, found] of Object.entries(rules)) {
      if (off.has(rule)) continue
      const counts = group ?? all
      const before = { found: counts.rules[rule] ?? 0, documents: counts.documents }
      if (isRise(before, { found, documents }))
        rises.push({ group: name, rule, before: { ...before, whole: !group }, now: { found, documents } })
    }
  }
  return rises
}

function wholeOf(groups: ReportSummary['groups']): Pick<ReportSummary['groups'][number], 'documents' | 'rules'> {
  const whole = { documents: 0, rules: {} as Record<string, number> }
  for (const { documents, rules } of groups) {
    whole.documents += documents
    for (const [rule, found] of Object.entries(rules)) whole.rules[rule] = (whole.rules[rule] ?? 0) + found
  }
  return whole
}

function isRise(before: Counted, now: Counted): boolean {
  if (before.documents === 0 || now.documents === 0) return false
  const share = before.found / before.documents
  const rise = now.found / now.documents - share
  if (rise < POINTS - EPSILON || rise * now.documents < DOCUMENTS - EPSILON) return false
  // the share that both would have, were there no difference
  const pooled = (before.found + now.found) / (before.documents + now.documents)
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / before.documents + 1 / now.documents))
  return normalTail(rise / spread) < CHANCE
}
