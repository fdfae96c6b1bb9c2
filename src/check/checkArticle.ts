import type { Level, Severity } from '../model/finding.ts'
import type { Hit, Subject } from './rule.ts'
import { RULES } from './rules.ts'

/** A hit, and the rule that it is one of. */
export interface RuleHit extends Hit {
  rule: string
  severity: Severity
}

/** Levels of rules that differ from their own, by the rules' names. */
export type Levels = Readonly<Record<string, Level>>

/** What all rules find, by start and then by the rule's name (code points); what is true of the whole text comes first. */
export function checkArticle(subject: Subject, levels: Levels = {}): RuleHit[] {
  const hits: RuleHit[] = []
  for (const { id, severity: own, find } of RULES) {
    const severity = levels[id] ?? own
    if (severity !== 'off') for (const hit of find(subject)) hits.push({ ...hit, rule: id, severity })
  }
  return hits.sort((a, b) => startOf(a) - startOf(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
}

const startOf = ({ span }: Hit): number => span?.start ?? -1
