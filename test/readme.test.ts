import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { cleanArticle } from '../src/article/cleanArticle.ts'
import { RULE_IDS } from '../src/check/ruleIds.ts'
import { CHECK_FLAGS } from '../src/cli/commands/checkFlags.ts'
import { CLEAN_FLAGS } from '../src/cli/commands/cleanFlags.ts'
import { EXPLAIN_FLAGS } from '../src/cli/commands/explainFlags.ts'
import { configSchema } from '../src/model/configSchema.ts'
import { toText } from '../src/render/toText.ts'

const README = readFileSync('README.md', 'utf8')
/** The blocks of code of a language. */
const blocks = (language: string): string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code)

const namesOf = (flags: typeof CLEAN_FLAGS): Set<string> =>
  new Set([
    '--help',
    '--version',
    ...flags.flatMap(({ flags }) => flags.match(/(?<![\w-])--?[a-zA-Z0-9][a-z-]*/g) ?? []),
  ])
const CLEAN = namesOf(CLEAN_FLAGS)
const CHECK = namesOf(CHECK_FLAGS)
const EXPLAIN = namesOf(EXPLAIN_FLAGS)
/** By what stands behind the program's name. */
const OPTIONS: Readonly<Record<string, Set<string>>> = { 'check ': CHECK, 'explain ': EXPLAIN }

it('shows first what cleaning does', () => {
  const lines = blocks('diff')[0].trimEnd().split('\n')
  const kept = lines.filter(line => line.startsWith('  ')).map(line => line.slice(2))
  const article = cleanArticle(`${lines.map(line => line.slice(2)).join('\n')}\n`)
  expect(toText(article)).toBe(kept.join('\n'))
  expect(kept.length).toBeLessThan(lines.length)
  const printed = README.match(/^\{"reason":.*\}$/m)?.[0] ?? '{}'
  expect(article.removed).toEqual([JSON.parse(printed)])
})

it('names no option that is none', () => {
  const commands = [...README.matchAll(/\barticle-clean (check |explain )?([^|#\n`"'>]*)/g)]
  expect(commands.length).toBeGreaterThan(15)
  for (const [said, command, rest] of commands) {
    if (/^(?:schema|by|takes|runs)/.test(rest)) continue
    for (const option of rest.match(/(?<![\w-])--?[a-zA-Z0-9][a-z-]*/g) ?? [])
      expect([said, option, (OPTIONS[command] ?? CLEAN).has(option)]).toEqual([said, option, true])
  }
  for (const [, option] of README.matchAll(/`(--[a-z-]+)/g))
    expect([option, CLEAN.has(option) || CHECK.has(option) || EXPLAIN.has(option)]).toEqual([option, true])
})

it('shows configurations that are read', () => {
  for (const said of blocks('yaml')) parse(said)
  const [config] = blocks('jsonc').filter(code => code.includes('.article-cleanrc'))
  const value = JSON.parse(config.replace(/^\/\/.*$/m, ''))
  expect(configSchema(RULE_IDS, ['fineweb2-arb']).safeParse(value).success).toBe(true)
})
