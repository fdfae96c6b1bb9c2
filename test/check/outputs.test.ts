import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { measureText } from '../../src/metrics/measureText.ts'
import { ReportSchema } from '../../src/model/reportSchema.ts'
import { runCli } from '../cli/fakeIo.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/check')
const DOUBLED = readFileSync(join(FIXTURES, 'repeated-block/bad.txt'), 'utf8')
const GOOD = readFileSync(join(FIXTURES, 'repeated-block/good.txt'), 'utf8')

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'article-clean-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))
const write = (name: string, content: string): void => writeFileSync(join(cwd, name), content)
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
const check = (argv: readonly string[], world = {}) => runCli(['check', ...argv], { cwd, ...world })
const records = (count: number, text: string): string =>
  Array.from({ length: count }, (_, i) => `${JSON.stringify({ id: i, text })}\n`).join('')

describe('a finding', () => {
  it('says what it copies, how like that is, and its columns', async () => {
    write('a.txt', `${GOOD}😀😀 ${GOOD.split('\n').slice(1).join(' ').trim()}\n`)
    const { findings } = ReportSchema.parse(JSON.parse((await check(['a.txt', '--report', 'json'])).stdout))
    const [finding] = findings.filter(({ duplicateOf }) => duplicateOf !== null)
    const points = [...read('a.txt')]
    const lineStart = points.lastIndexOf('\n', finding.span!.start) + 1
    expect(finding.span!.columns[0]).toBe(finding.span!.start - lineStart + 1)
    const endStart = points.lastIndexOf('\n', finding.span!.end - 1) + 1
    expect(finding.span!.columns[1]).toBe(finding.span!.end - endStart + 1)
    expect(finding.duplicateOf!.end).toBeLessThanOrEqual(finding.span!.start)
    expect(finding.similarity).toBeGreaterThan(0.9)
    expect(finding.excerpt).not.toBe('')
  })
})

describe('--measures', () => {
  it('adds the measures of each text, in their order, behind the findings', async () => {
    write('a.txt', DOUBLED)
    write('b.ndjson', `${JSON.stringify({ id: 'x', text: GOOD })}\nbad\n${JSON.stringify({ text: DOUBLED })}\n`)
    const { stdout } = await check(['.', '--report', 'json', '--measures'])
    const { texts, findings } = ReportSchema.parse(JSON.parse(stdout))
    expect(findings).toHaveLength(3)
    expect(texts?.map(({ path, record, recordLine }) => [path, record, recordLine])).toEqual([
      ['./a.txt', null, null],
      ['./b.ndjson', 'x', 1],
      ['./b.ndjson', null, 3],
    ])
    expect(texts?.[0].before).toEqual({ ...measureText(DOUBLED) })
    expect(texts?.[0].after).toEqual({ ...measureText(DOUBLED.slice(0, DOUBLED.lastIndexOf('آخر تحديث')).trimEnd()) })
    expect(JSON.parse((await check(['.', '--report', 'json'])).stdout)).not.toHaveProperty('texts')
  })

  it('are as many as there are texts, and leave nothing behind', async () => {
    write('a.ndjson', records(500, GOOD))
    const { TMPDIR } = process.env
    process.env.TMPDIR = cwd
    try {
      await check(['a.ndjson', '--report', 'json=out.json', '--measures', '--jobs', '1'])
    } finally {
      process.env.TMPDIR = TMPDIR
      if (TMPDIR === undefined) delete process.env.TMPDIR
    }
    expect(ReportSchema.parse(JSON.parse(read('out.json'))).texts).toHaveLength(500)
    expect(readdirSync(cwd).sort()).toEqual(['a.ndjson', 'out.json'])
  })

  it('shows tables to people', async () => {
    write('a.txt', DOUBLED)
    expect((await check(['a.txt'])).stdout).not.toContain('duplicate lines')
    expect((await check(['a.txt', '--measures'])).stdout).toMatch(/^duplicate lines +≤ 0\.304 /m)
  })
})

describe('reports', () => {
  it('of all forms are written at once', async () => {
    write('a.txt', DOUBLED)
    const names = ['json', 'github', 'sarif', 'gitlab', 'markdown']
    const { stdout } = await check([
      'a.txt',
      '--report',
      'pretty',
      ...names.flatMap(name => ['--report', `${name}=${name}.out`]),
    ])
    expect(stdout).toMatch(/^a\.txt:7:1 /)
    for (const name of ['json', 'sarif', 'gitlab']) JSON.parse(read(`${name}.out`))
    expect(read('github.out')).toMatch(/^::error file=a\.txt,line=7,/)
    expect(read('markdown.out')).toMatch(/^# article-clean check\n\n\*\*1 error\*\*/)
  })

  it('of GitHub put a page behind what the job summary holds', async () => {
    write('a.txt', DOUBLED)
    write('summary.md', 'before\n')
    await check(['a.txt', '--report', 'github'], { env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') } })
    expect(read('summary.md')).toMatch(/^before\n# article-clean check\n/)
    await check(['a.txt'], { env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') } })
    expect(read('summary.md').match(/^# article-clean check/gm)).toHaveLength(1)
  })

  it('that go to files are whole though standard output closes early', () => {
    write('a.ndjson', records(400, DOUBLED))
    const bin = resolve('bin/article-clean.js')
    const script = `("${process.execPath}" "${bin}" check a.ndjson --jobs 1 --all --report pretty --report json=out.json; echo "code $?" >&2) | head -1`
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8' })
    expect([stdout.split('\n').length, stderr]).toEqual([2, 'code 0\n'])
    const { findings, summary } = ReportSchema.parse(JSON.parse(read('out.json')))
    expect([findings.length, summary.documents]).toEqual([400, 400])
  })

  it('are not silenced by -q, which silences standard error alone', async () => {
    write('a.txt', DOUBLED)
    const loud = await check(['a.txt', '--max-warnings', '0'])
    const quiet = await check(['a.txt', '--max-warnings', '0', '-q'])
    expect(quiet).toEqual({ ...loud, stderr: '' })
    expect(loud.stdout).not.toBe('')
  })
})

describe('a run that judged nothing', () => {
  it.each([
    ['an empty pipe', [], ''],
    ['an empty pipe of records', ['--input-format', 'ndjson'], ''],
    ['blank lines of records', ['--input-format', 'ndjson'], '\n\n'],
  ])('fails: %s', async (_, argv, stdin) => {
    const { code, stderr } = await check(argv, { stdin })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^article-clean: [^\n]+; [^\n]+\n$/)
  })

  it('is no such run where a text has nothing to say', async () => {
    expect((await check([], { stdin: '\n' })).code).toBe(0)
  })
})

it('prints the pages of the rules, and suggests a name', async () => {
  const { stdout } = await runCli(['schema', 'rules'])
  expect(stdout).toMatch(/^# Rules of `article-clean check`\n/)
  expect(stdout).toContain('## repeated-block')
  const { code, stderr } = await runCli(['schema', 'rule'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('(did you mean “rules”?)')])
})
