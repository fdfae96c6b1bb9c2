import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CLEAN_FLAGS } from '../src/cli/commands/cleanFlags.ts'

const README = readFileSync('README.md', 'utf8')
const rows = README.split('\n').filter(line => /^\| `-/.test(line))

it.each(CLEAN_FLAGS.map(({ flags }) => flags))('the README explains %s', flags => {
  const long = flags.replace(/^-\w, /, '')
  expect(rows.filter(row => row.split(' | ')[0].includes(`${long}\``))).toHaveLength(1)
})

it('the README names no option that is none', () => {
  const known = new Set(CLEAN_FLAGS.flatMap(({ flags }) => flags.match(/--[a-z-]+/g) ?? []))
  for (const option of rows.join('\n').match(/--[a-z-]+(?=[ `])/g) ?? []) expect(known).toContain(option)
})
