import { GUARDS } from '../guards/guards.ts'
import type { CopyRule } from './copyRule.ts'
import { ABOVE_RULES, BESIDE_RULES, HEADLINE_RULES, LINES_RULES, PART_RULES } from './rules.ts'

const KINDS = {
  copy: '`near-duplicate` where it is no equal copy, else `repeated-line` or `repeated-block`',
  cut: '`cut-copy`',
  menu: '`repeated-menu`',
  title: '`repeated-title`',
} as const

const CHAPTERS: readonly { title: string; rules: readonly CopyRule<never>[] }[] = [
  { title: 'Of lines that say the headline again', rules: HEADLINE_RULES },
  { title: 'Of lines, and runs of lines, that stand above already', rules: LINES_RULES },
  { title: 'Of lines beside lines that go', rules: BESIDE_RULES },
  { title: 'Of parts of a line', rules: PART_RULES },
  { title: 'Of lines that a later, longer line says', rules: ABOVE_RULES },
]

/** The page that describes the copy rules and the guards, as Markdown. */
export function copyRulesPage(): string {
  const parts = [
    '# Copy rules',
    'This page is made from the rules themselves. A part of a text goes when a rule proposes it, that is when all its conditions hold, and no guard forbids it. `removed[].rule` names the rule; `--without NAME` switches it off. Rules are asked in this order, and the first that proposes decides. Words are counted so that a sentence counts alike in all scripts.',
    ...CHAPTERS.flatMap(({ title, rules }) => [`## ${title}`, ...rules.map(ruleText)]),
    '## Guards',
    'What forbids a removal, whichever rule proposed it.',
    GUARDS.map(({ name, promises }) => `- **${name}**: ${promises}`).join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

function ruleText({ name, kind, because, finds, keeps, conditions }: CopyRule<never>): string {
  const list = conditions.map(condition => `- ${condition.name}`).join('\n')
  return [
    `### ${name}`,
    because,
    `**Finds:** ${finds}`,
    `**Leaves:** ${keeps}`,
    `**Conditions:**\n\n${list}`,
    `**Reason:** ${KINDS[kind]}.`,
  ].join('\n\n')
}
