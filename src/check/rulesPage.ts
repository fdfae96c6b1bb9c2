import { PROFILES, type Profile } from './profiles.ts'
import { RECORD_RULES } from './recordRules.ts'
import type { Rule } from './rule.ts'
import { RULES } from './rules.ts'

/** The page that describes the rules and the profiles, as Markdown. */
export function rulesPage(): string {
  const parts = [
    '# Rules of `article-clean check`',
    'This page is made from the rules themselves. Each finding names its rule; errors fail a run, warnings with `--fail-on warning` or `--max-warnings`.',
    ...[...RULES, ...RECORD_RULES].map(ruleText),
    '# Profiles',
    'What filters of corpora ask of a text, measured of each text as scraped and as cleaned; cleaned text ends its lines by LF and has one blank line where there were more, which measures of lines may feel too. Values at a limit pass. Words are cut as these filters cut them, and as is said in `src/metrics/toWords.ts`. `--profile NAME` makes failing one the error `fails-profile`.',
    ...Object.entries<Profile>(PROFILES).map(([name, profile]) => profileText(name, profile)),
  ]
  return `${parts.join('\n\n')}\n`
}

const ruleText = ({ id, severity, docs: { finds, why, cure } }: Omit<Rule, 'find'>): string =>
  [`## ${id}`, `*${severity}.* ${finds}`, why, `**Cure:** ${cure}`].join('\n\n')

function profileText(name: string, { definitions, rows }: Profile): string {
  const table = rows.map(
    ({ measure, limit, fails, reason, source }) =>
      `| ${measure} | ${fails === 'above' ? '≤' : '≥'} ${limit} | \`${reason}\` | ${source} |`,
  )
  return `## ${name}\n\n${definitions}\n\n| measure | passes | datatrove's reason | source |\n|---|---|---|---|\n${table.join('\n')}`
}
