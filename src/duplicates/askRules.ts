import { type CopyRule, firstFailing } from './rules/copyRule.ts'
import type { Sheet } from './sheet.ts'
import type { TokenRange } from './tokenRange.ts'

/** What one rule said of one candidate: `failed` names the first condition that it does not meet, null where the rule proposes it. */
export interface Answer extends TokenRange {
  rule: string
  failed: string | null
}

/** The first rule that proposes a candidate, or null. Each answer is written down where the sheet is traced. */
export function askRules<Candidate>(
  rules: readonly CopyRule<Candidate>[],
  sheet: Sheet,
  candidate: Candidate,
  { first, end }: TokenRange,
): CopyRule<Candidate> | null {
  for (const rule of rules) {
    if (sheet.without.has(rule.name)) continue
    const failed = firstFailing(rule, sheet, candidate)
    sheet.trace?.answers.push({ first, end, rule: rule.name, failed: failed?.name ?? null })
    if (!failed) return rule
  }
  return null
}
