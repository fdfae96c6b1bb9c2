import type { Severity } from '../model/finding.ts'
import type { Hit, Subject } from './rule.ts'
import { RULES } from './rules.ts'

/** A hit, and the rule that it is one of. */
export interface RuleHit extends Hit {
  rule: string
  severity: Severity
}

/** What all rules find, by start and then by the rule's name (code points); what is true of the whole text comes first. */
export function checkArticle(subject: Subject): RuleHit[] {
  const hits: RuleHit[] = []
  for (const { id, severity, find } of RULES)
    for (const { span, message } of find(subject)) hits.push({ rule: id, severity, span, message })
  return hits.sort((a, b) => startOf(a) - startOf(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
}

const startOf = ({ span }: Hit): number => span?.start ?? -1
