import type { ComparedText } from '../compare/comparedText.ts'
import { type CopyRule, firstFailing } from '../rules/copyRule.ts'
import type { TokenRange } from '../tokenRange.ts'

/** The first rule that proposes a candidate, or null. Each answer is written down where the sheet is traced. */
export function askRules<Candidate>(
  rules: readonly CopyRule<Candidate>[],
  compared: ComparedText,
  candidate: Candidate,
  { first, end }: TokenRange,
): CopyRule<Candidate> | null {
  for (const rule of rules) {
    if (compared.without.has(rule.name)) continue
    const failed = firstFailing(rule, compared, candidate)
    compared.trace?.answers.push({ first, end, rule: rule.name, failed: failed?.name ?? null })
    if (!failed) return rule
  }
  return null
}
