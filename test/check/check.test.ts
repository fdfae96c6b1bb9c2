import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { ReportSchema } from '../../src/model/reportSchema.ts'
import { runCli } from '../cli/fakeIo.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/check')
const fixture = (name: string): string => readFileSync(join(FIXTURES, name), 'utf8')
const GOOD = fixture('repeated-block/good.txt')
const DOUBLED = fixture('repeated-block/bad.txt')
const WARNED = fixture('weekday-differs/bad.txt')
const line = (record: unknown): string => `${JSON.stringify(record)}\n`

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'article-clean-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))
const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(cwd, name, '..'), { recursive: true })
  writeFileSync(join(cwd, name), content)
}
const check = (argv: readonly string[], world = {}) => runCli(['check', ...argv], { cwd, ...world })
async function report(argv: readonly string[], world = {}): Promise<Report> {
  return ReportSchema.parse(JSON.parse((await check([...argv, '--report', 'json'], world)).stdout))
}

describe('nothing', () => {
  it('is not judged good', async () => {
    write('empty/a.txt', '')
    write('a.ndjson', '\n')
    for (const [argv, stdin] of [
      [['-'], ''],
      [['empty'], ''],
      [['a.ndjson', '--exit-zero'], ''],
    ] as const) {
      const { code, stderr } = await check(argv, { stdin })
      expect([argv, code]).toEqual([argv, 2])
      expect(stderr).toMatch(/^article-clean: nothing was judged: [^;\n]+; [^\n]+\n$/)
    }
    write('b.ndjson', 'no json\n')
    expect((await check(['b.ndjson'])).code).toBe(1)
    write('empty/b.txt', GOOD)
    expect((await check(['empty'])).code).toBe(0)
  })
})

describe('levels', () => {
  beforeEach(() => {
    write('good.txt', GOOD)
    write('doubled.txt', DOUBLED)
    write('warned.txt', WARNED)
    write('two.txt', WARNED.replace('ستين', '\ufffd'))
  })

  it.each([
    [0, ['good.txt']],
    [0, ['good.txt', '--fail-on', 'warning', '--max-warnings', '0']],
    [1, ['doubled.txt']],
    [1, ['good.txt', 'doubled.txt']],
    [0, ['doubled.txt', '--exit-zero']],
    [0, ['warned.txt']],
    [1, ['warned.txt', '--fail-on', 'warning']],
    [0, ['warned.txt', '--max-warnings', '1']],
    [1, ['two.txt', '--max-warnings', '1']],
    [1, ['doubled.txt', '--profile', 'fineweb2-arb-repetition']],
    [2, ['missing.txt', 'doubled.txt']],
    [2, ['missing.txt', '--exit-zero']],
    [2, ['good.txt', '--profile', 'gopher']],
    [2, ['good.txt', '--fail-on', 'all']],
    [2, ['good.txt', '--report', 'xml']],
    [2, ['good.txt', '--report', 'json=']],
    [2, ['good.txt', '--report', 'json', '--report', 'pretty']],
    [2, ['good.txt', '--format', 'json']],
    [2, ['nothing*.txt']],
  ])('exit %i: %j', async (code, argv) => {
    expect((await check(argv)).code).toBe(code)
  })

  it('take --similarity, --protect and --keep-repeats as cleaning does', async () => {
    expect((await check(['doubled.txt', '--keep-repeats'])).code).toBe(0)
    expect((await check(['doubled.txt', '--protect', 'المنارة'])).code).toBe(0)
  })

  it('make failing a profile an error with its numbers', async () => {
    write('twice.txt', `${GOOD}${GOOD.slice(GOOD.indexOf('\n') + 1)}`)
    const { findings } = await report(['twice.txt', '--profile', 'fineweb2-arb'])
    expect(findings.find(({ rule }) => rule === 'fails-profile')).toMatchObject({
      severity: 'error',
      span: null,
      message: expect.stringMatching(/^fails fineweb2-arb: duplicateLines 0\.\d+ > 0\.304, .*duplicate10Grams/),
    })
  })
})

describe('inputs', () => {
  it('are judged by path, each once, and records in their order', async () => {
    write('b/2.txt', DOUBLED)
    write('b/10.txt', DOUBLED)
    write(
      'a.ndjson',
      `${line({ id: 'x', text: GOOD })}\n${line({ id: 'y', text: DOUBLED })}{"id":\n${line({ id: 7, text: DOUBLED })}`,
    )
    const { findings, summary } = await report(['b', 'a.ndjson', 'b/2.txt'])
    expect(findings.map(({ path, record, recordLine, rule }) => [path, record, recordLine, rule])).toEqual([
      ['a.ndjson', 'y', 3, 'repeated-block'],
      ['a.ndjson', null, 4, 'invalid-json'],
      ['a.ndjson', 7, 5, 'repeated-block'],
      ['b/10.txt', null, null, 'repeated-block'],
      ['b/2.txt', null, null, 'repeated-block'],
    ])
    expect(summary).toMatchObject({ documents: 5, errors: 5, warnings: 0 })
  })

  it('come from a pipe, with a name or without, as text or as records', async () => {
    const ofPipe = await report([], { stdin: DOUBLED })
    expect(ofPipe.findings.map(({ path }) => path)).toEqual([null])
    const named = await report(['-', '--stdin-filename', 'news/1.txt'], { stdin: DOUBLED })
    expect(named.findings.map(({ path }) => path)).toEqual(['news/1.txt'])
    const records = await report(['--input-format', 'ndjson', '--text-key', 'body', '--id-key', 'n'], {
      stdin: line({ n: 12345678901234567890n.toString(), body: DOUBLED }) + line({ n: 2, text: '' }),
    })
    expect(records.findings.map(({ record, rule }) => [record, rule])).toEqual([
      ['12345678901234567890', 'repeated-block'],
      [2, 'no-text'],
    ])
  })

  it('keep the digits of an id', async () => {
    const { findings } = await report(['--input-format', 'ndjson'], {
      stdin: '{"id":12345678901234567890}\n{"id":1.50}\n',
    })
    expect(findings.map(({ record }) => record)).toEqual(['12345678901234567890', '1.50'])
  })

  it('are unpacked', async () => {
    write('a.txt.gz', gzipSync(DOUBLED))
    write('b.jsonl.gz', gzipSync(line({ id: 1, text: DOUBLED })))
    expect((await report(['.'])).findings.map(({ path }) => path)).toEqual(['./a.txt.gz', './b.jsonl.gz'])
  })

  it('of a folder are those that no ignore file names, and named ones all the same', async () => {
    for (const name of [
      'keep.txt',
      'drafts/a.txt',
      'old/b.txt',
      'old/c.txt',
      'sub/tmp/d.txt',
      'DRAFTS/e.txt',
      'sub/drafts.txt',
    ])
      write(name, DOUBLED)
    write('.gitignore', 'drafts/\n/old/*\n!old/c.txt\n*.txt.bak\n')
    write('sub/.article-cleanignore', '# work in progress\ntmp\n!drafts.txt\n')
    const paths = async (...argv: string[]) => (await report(argv)).findings.map(({ path }) => path)
    expect(await paths('.')).toEqual(['./DRAFTS/e.txt', './keep.txt', './old/c.txt', './sub/drafts.txt'])
    expect(await paths('**/*.txt')).toEqual(['DRAFTS/e.txt', 'keep.txt', 'old/c.txt', 'sub/drafts.txt'])
    write('.article-cleanignore', 'keep.txt\nsub/*.txt\n')
    expect(await paths('.')).toEqual(['./DRAFTS/e.txt', './old/c.txt', './sub/drafts.txt'])
    expect(await paths('drafts')).toEqual(['drafts/a.txt'])
    expect(await paths('drafts/a.txt', 'old/b.txt')).toEqual(['drafts/a.txt', 'old/b.txt'])
    expect(await paths('old')).toEqual(['old/c.txt'])
    const { code, stderr } = await check(['sub/tmp', 'sub'])
    expect([code, stderr]).toEqual([1, ''])
    rmSync(join(cwd, 'sub/drafts.txt'))
    expect([(await check(['sub'])).code, (await check(['sub'])).stderr]).toEqual([
      2,
      'article-clean: sub: holds no .txt, .text, .ndjson, .jsonl or .jl file that is not ignored; name the files themselves\n',
    ])
  })

  it('that fail stop no other', async () => {
    write('a.txt', DOUBLED)
    write('b.txt.gz', 'no gzip \u0000\u0001\u0002')
    const { code, stdout, stderr } = await check(['a.txt', 'b.txt.gz', 'c.txt', '--report', 'json'])
    expect(code).toBe(2)
    expect(JSON.parse(stdout).findings).toHaveLength(1)
    expect(stderr.split('\n').filter(Boolean)).toHaveLength(2)
  })

  it('that fail stop no other, though it is standard input among files and there are workers', async () => {
    write('a.txt', DOUBLED)
    write('b.txt', DOUBLED)
    const world = { stdin: 'ا'.repeat(50_000) }
    const limits = ['--jobs', '2', '--max-bytes', '50000']
    const { code, stdout } = await check(['a.txt', '-', 'b.txt', ...limits, '--report', 'json'], world)
    expect([code, JSON.parse(stdout).findings.length]).toEqual([2, 2])
    const cleaned = await runCli(['a.txt', '-', 'b.txt', ...limits], { cwd, ...world })
    expect([cleaned.code, cleaned.stdout.trimEnd().split('\n').length]).toEqual([2, 2])
  })

  it('of records are counted file by file, without the marks that begin them', async () => {
    write('a.ndjson', `\ufeff${line({ id: 1, text: GOOD })}bad\n`)
    write('b.ndjson', `bad\r\n${line({ id: 1, text: `\ufeff${DOUBLED}` })}`)
    const { findings } = await report(['a.ndjson', 'b.ndjson'])
    expect(findings.map(({ recordLine, span }) => [recordLine, span?.start])).toEqual([
      [2, undefined],
      [1, undefined],
      [2, DOUBLED.lastIndexOf('آخر تحديث')],
    ])
  })

  it('of records are warned of as texts are', async () => {
    const bytes = Buffer.from(line({ id: 1, text: GOOD }))
    bytes[bytes.length - 60] = 0xff
    write('a.ndjson', Buffer.concat([bytes, Buffer.from(line({ id: 2, text: fixture('looks-like-html/bad.txt') }))]))
    const { findings } = await report(['a.ndjson'])
    expect(findings.map(({ record, rule }) => [record, rule])).toEqual([
      [1, 'invalid-bytes'],
      [2, 'looks-like-html'],
      [2, 'missing-timestamp'],
    ])
  })

  it('give the same report whatever the number of jobs', async () => {
    for (let i = 0; i < 40; i++) write(`t/${i}.txt`, [GOOD, DOUBLED, WARNED][i % 3])
    write(
      't/records.ndjson',
      Array.from({ length: 400 }, (_, i) =>
        i % 50 === 7 ? 'bad\n' : line({ id: i, text: [GOOD, DOUBLED, WARNED][i % 3] }),
      ).join(''),
    )
    const [one, ...others] = await Promise.all(
      ['1', '2', '3'].map(jobs => check(['t', '--report', 'json', '--jobs', jobs])),
    )
    expect(ReportSchema.parse(JSON.parse(one.stdout)).summary.documents).toBe(432)
    for (const other of others) expect(other).toEqual(one)
  })
})

describe('fingerprints', () => {
  const prints = async (text: string) =>
    (await report([], { stdin: text })).findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)

  it('are of the text found, wherever it stands and however its lines end', async () => {
    const once = await prints(DOUBLED)
    expect(await prints(`سطر فوق الصفحة لا يشبهه فيها شيء.\n${DOUBLED}`)).toEqual(once)
    expect(await prints(DOUBLED.replaceAll('\n', '\r\n'))).toEqual(once)
    const thrice = await prints(DOUBLED + DOUBLED.slice(DOUBLED.lastIndexOf('آخر تحديث')))
    expect(new Set(thrice)).toEqual(new Set(once))
    expect(thrice.length).toBe(2)
  })

  it('do not depend on path, id or place', async () => {
    const stdin = [1, 2].map(id => line({ id, text: DOUBLED })).join('')
    const { findings } = await report(['--input-format', 'ndjson'], { stdin })
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(1)
    expect(findings[0].fingerprint).toBe((await report([], { stdin: DOUBLED })).findings[0].fingerprint)
  })

  it('of what is true of a whole text are of the text as it is when cleaned', async () => {
    const body = GOOD.replace(/^آخر.*\n/m, '')
    const untimed = await prints(body)
    expect(untimed).toHaveLength(1)
    const twice = await prints(`${body}\n${body}`)
    expect(twice.length).toBeGreaterThan(1)
    expect(twice).toContain(untimed[0])
    expect(await prints(`${body}جملة أخرى لم تكن هنا من قبل.\n`)).not.toEqual(untimed)
  })
})

describe('reports', () => {
  it('count what profiles refuse before and after cleaning', async () => {
    write('a.txt', GOOD)
    write('b.txt', DOUBLED)
    const { summary } = await report(['.'])
    expect(summary.profiles['fineweb2-arb-repetition']).toEqual({ failBefore: 1, failAfter: 0, rescued: 1 })
    const { before, after } = { before: await report(['b.txt']), after: await report(['a.txt']) }
    const row = (of: Report) => of.summary.measures['fineweb2-arb'].find(({ measure }) => measure === 'duplicateLines')
    expect(row(before)).toMatchObject({ failBefore: 1, failAfter: 0, meanAfter: 0 })
    expect(row(after)).toMatchObject({ failBefore: 0, failAfter: 0, meanBefore: 0, meanAfter: 0 })
    expect(row(await report(['.']))?.meanBefore).toBeCloseTo(row(before)!.meanBefore / 2, 3)
    write('c.txt', 'نعم نعم\n')
    const still = await report(['c.txt'])
    expect(still.summary.profiles['fineweb2-arb']).toEqual({ failBefore: 1, failAfter: 1, rescued: 0 })
    rmSync(join(cwd, 'c.txt'))
    const { stdout } = await check(['.'])
    expect(stdout).toContain('\nfineweb2-arb-repetition refuses 1 of 2 as scraped, 0 cleaned\n')
  })

  it('go to files and to standard output', async () => {
    write('a.txt', DOUBLED)
    const { stdout } = await check(['a.txt', '--report', 'json=out.json', '--report', 'pretty'])
    expect(stdout).toMatch(/^a\.txt:7:1 {2}error {2}repeated-block/)
    expect(ReportSchema.parse(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).findings).toHaveLength(1)
    expect((await check(['a.txt', '--report', 'json=out.json'])).stdout).toBe('')
  })

  it('go to standard output as -, and never in the place of inputs or of each other', async () => {
    write('a.txt', DOUBLED)
    expect((await check(['a.txt', '--report', 'json=-'])).stdout).toMatch(/^\{"schema"/)
    for (const reports of [['json=a.txt'], ['json=./a.txt'], ['json=out', 'pretty=./out'], ['json', 'pretty=-']]) {
      const { code, stdout, stderr } = await check(['a.txt', ...reports.flatMap(one => ['--report', one])])
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^article-clean: .*; .*\n$/)
    }
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  it('that cannot be written leave nothing behind', async () => {
    write('a.txt', DOUBLED)
    const { code } = await check(['a.txt', '--report', 'json=out.json', '--report', 'pretty=no/such/out.txt'])
    expect(code).toBe(2)
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  it('are JSON where nothing is found, too', async () => {
    expect(await report([], { stdin: GOOD })).toMatchObject({ findings: [], summary: { errors: 0, warnings: 0 } })
  })

  it('for people isolate text from right to left, and obey nothing', async () => {
    const name = '::error::\u001b[31m\u202eخبر.txt'
    write(name, `${DOUBLED}\u001b]0;title\u0007\u202e`)
    const { stdout } = await check(['.'])
    expect(stdout).toMatch(/^\u2068\.\/::error::\\u\{1b\}\[31m\\u\{202e\}خبر\.txt\u2069:7:1 /)
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect((await check([name])).stdout).toMatch(/^\u2068\\u\{3a\}:error::/)
    const json = await check(['.', '--report', 'json'])
    expect(json.stdout).not.toContain('\u202e')
    expect(JSON.parse(json.stdout).findings[0].path).toBe(`./${name}`)
  })

  it('hold nothing that a CI system obeys', async () => {
    const command =
      '::error file=src/app.ts,line=1::owned by a page that says so again and again, word for word, in this line.'
    const old =
      '##[error]owned ##vso[task.complete result=Failed] by a page that says so again and again, word for word.'
    for (const name of ['::warning::a.txt', '  ::warning::b.txt', 'a ##[error]c.txt', '\u2028::error::d.txt'])
      write(name, `${GOOD}${command}\n${old}\n${command}\n${old}\n`)
    for (const argv of [['.'], ['::warning::a.txt', '  ::warning::b.txt'], ['.', '--report', 'json']]) {
      const { code, stdout } = await check(argv)
      expect(code).toBe(1)
      expect(stdout).toContain('repeated-block')
      expect(stdout).not.toMatch(/^\s*::/m)
      expect(stdout).not.toMatch(/##(?:\[|vso\[)/)
      expect(stdout).not.toContain('\u2028')
    }
    const { stdout } = await check(['.', '--report', 'json'])
    expect(JSON.parse(stdout).findings.map(({ path }: { path: string }) => path)).toContain('./a ##[error]c.txt')
    expect((await check(['::error::missing.txt'])).stderr).toMatch(/^article-clean: \\u\{3a\}:error::missing/)
  })

  it('show how a text begins, cut between words', async () => {
    write('a.txt', DOUBLED)
    const [, quoted] = /\u2068(آخر[^\u2069]*)…\u2069/.exec((await check(['a.txt'])).stdout)!
    expect(DOUBLED.replace(/\s+/g, ' ')).toContain(`${quoted} `)
    write('b.txt', `${GOOD}${'x'.repeat(59)}${'😀'.repeat(90)}.\n`.repeat(2))
    expect((await check(['b.txt'])).stdout).not.toContain('\ufffd')
  })

  it('are coloured where standard output is', async () => {
    expect((await check([], { stdin: DOUBLED })).stdout).not.toContain('\u001b[')
    expect((await check([], { stdin: DOUBLED, terminal: ['stdout'] })).stdout).toContain('\u001b[31m')
    expect((await check(['--no-color'], { stdin: DOUBLED, terminal: ['stdout'] })).stdout).not.toContain('\u001b[')
    expect((await check(['--color'], { stdin: DOUBLED })).stdout).toContain('\u001b[31m')
    const both = ['--color', 'check', '--no-color']
    expect((await runCli(both, { cwd, stdin: DOUBLED })).stdout).not.toContain('\u001b[')
  })

  it('are promised as a schema', async () => {
    const { stdout } = await runCli(['schema', 'report'])
    expect(JSON.parse(stdout).properties.schema.const).toBe('article-clean/report/1')
  })
})

it('is a command that options may not stand before, but for those of all commands', async () => {
  expect((await runCli(['--now', '2026-01-01T00:00:00Z', 'check', 'x'], { cwd })).code).toBe(2)
  write('check', DOUBLED)
  expect(JSON.parse((await runCli(['./check'], { cwd })).stdout).removed).toHaveLength(1)
  expect((await runCli(['--no-color', 'check', 'check'], { cwd, terminal: ['stdout'] })).stdout).not.toContain(
    '\u001b[',
  )
})

it('says how it is used', async () => {
  const { code, stdout } = await check(['--help'])
  expect(code).toBe(0)
  for (const flag of ['--report', '--fail-on', '--max-warnings', '--profile', '--exit-zero', '--stdin-filename'])
    expect(stdout).toContain(flag)
  expect((await check([], { terminal: ['stdin'] })).code).toBe(2)
})
