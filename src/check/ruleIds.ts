import { RECORD_RULES } from './recordRules.ts'
import { RULES } from './rules.ts'

/** Names of all rules that findings may be of. */
export const RULE_IDS: readonly string[] = [...RULES, ...RECORD_RULES].map(({ id }) => id)
