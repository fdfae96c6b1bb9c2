import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RECORD_RULES } from '../../src/check/recordRules.ts'
import { RULES } from '../../src/check/rules.ts'
import type { FindingSpan } from '../../src/model/finding.ts'
import { ReportSchema } from '../../src/model/reportSchema.ts'
import type { Span } from '../../src/model/span.ts'
import { RECORD_FAULTS } from '../../src/records/recordFault.ts'
import { runCli } from '../cli/fakeIo.ts'

const ROOT = join(import.meta.dirname, '../../fixtures/check')
const ALL = [...RULES, ...RECORD_RULES]

/** What `check` finds in the rule's text that is `quality`, with the options that stand beside it. */
async function findings(rule: string, quality: 'bad' | 'good') {
  const folder = join(ROOT, rule)
  const file = readdirSync(folder).find(name => name.startsWith(`${quality}.`))!
  const options = existsSync(join(folder, 'options.json'))
    ? Object.entries<string>(JSON.parse(readFileSync(join(folder, 'options.json'), 'utf8')))
    : []
  const flags = options.flatMap(([flag, value]) => [`--${flag}`, value])
  const { stdout, stderr } = await runCli(['check', file, '--report', 'json', ...flags], { cwd: folder })
  expect(stderr).toBe('')
  return ReportSchema.parse(JSON.parse(stdout)).findings
}

const without = ({ columns: _, ...span }: FindingSpan): Span => span

it('has a fixture for each rule, and a rule for each fixture', () => {
  expect(readdirSync(ROOT).sort()).toEqual(ALL.map(({ id }) => id).sort())
  expect(RECORD_RULES.map(({ id }) => id).sort()).toEqual(Object.keys(RECORD_FAULTS).sort())
})

describe.each(ALL)('$id', ({ id, severity, docs }) => {
  it('finds what is bad, and says where and how much', async () => {
    const found = (await findings(id, 'bad')).filter(({ rule }) => rule === id)
    const expected = JSON.parse(readFileSync(join(ROOT, id, 'expected.json'), 'utf8'))
    const places = found.map(({ span, message, recordLine }) => ({ span: span && without(span), message, recordLine }))
    expect(places).toEqual(expected)
    expect(found.length).toBeGreaterThan(0)
    for (const finding of found) expect(finding.severity).toBe(severity)
  })

  it('finds nothing where all is well', async () => {
    expect(await findings(id, 'good')).toEqual([])
  })

  it('says what it is for', () => {
    for (const text of Object.values(docs)) expect(text.length).toBeGreaterThan(10)
  })
})
