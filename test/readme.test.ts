import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CHECK_FLAGS } from '../src/cli/commands/checkFlags.ts'
import { CLEAN_FLAGS } from '../src/cli/commands/cleanFlags.ts'
import { EXPLAIN_FLAGS } from '../src/cli/commands/explainFlags.ts'

const FLAGS = [...new Set([...CLEAN_FLAGS, ...CHECK_FLAGS, ...EXPLAIN_FLAGS].map(({ flags }) => flags))]

const README = readFileSync('README.md', 'utf8')
const rows = README.split('\n').filter(line => /^\| `-/.test(line))

it.each(FLAGS)('the README explains %s', flags => {
  const long = flags.replace(/^-\w, /, '')
  expect(rows.filter(row => row.split(' | ')[0].includes(`${long}\``))).toHaveLength(1)
})

it('the README names no option that is none', () => {
  const known = new Set(FLAGS.flatMap(flags => flags.match(/--[a-z-]+/g) ?? []))
  for (const option of rows.join('\n').match(/--[a-z-]+(?=[ `])/g) ?? []) expect(known).toContain(option)
})
