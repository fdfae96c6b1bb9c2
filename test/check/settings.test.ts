import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../cli/fakeIo.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/check')
const DOUBLED = readFileSync(join(FIXTURES, 'repeated-block/bad.txt'), 'utf8')
const GOOD = readFileSync(join(FIXTURES, 'repeated-block/good.txt'), 'utf8')
const UNTIMED = readFileSync(join(FIXTURES, 'missing-timestamp/bad.txt'), 'utf8')

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'article-clean-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))
const write = (name: string, content: string | object): void => {
  mkdirSync(join(cwd, name, '..'), { recursive: true })
  writeFileSync(join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content))
}
const check = (...argv: string[]) => runCli(['check', ...argv], { cwd })
const below = (folder: string, ...argv: string[]) => runCli(['check', ...argv], { cwd: join(cwd, folder) })
const rules = async (...argv: string[]): Promise<string[]> =>
  JSON.parse((await check(...argv, '--report', 'json')).stdout).findings.map(
    ({ rule, severity }: { rule: string; severity: string }) => `${severity} ${rule}`,
  )

describe('--rule', () => {
  it('sets the level of a rule, of records too, and leaves out what is off everywhere', async () => {
    write('a.txt', DOUBLED)
    write('b.txt', UNTIMED)
    write('c.ndjson', 'no json\n')
    expect(await rules('.')).toEqual(['error repeated-block', 'warning missing-timestamp', 'error invalid-json'])
    const levels = ['repeated-block=warning', 'missing-timestamp=error', 'invalid-json=off'].flatMap(one => [
      '--rule',
      one,
    ])
    expect(await rules('.', ...levels)).toEqual(['warning repeated-block', 'error missing-timestamp'])
    const { stdout } = await check('.', ...levels, '--report', 'json')
    const { summary } = JSON.parse(stdout)
    expect(summary).toMatchObject({ documents: 2, badRecords: 1, errors: 1, warnings: 1, off: ['invalid-json'] })
    expect(JSON.stringify(summary.groups)).not.toContain('invalid-json')
    const off = ['repeated-block', 'missing-timestamp', 'invalid-json'].flatMap(one => ['--rule', `${one}=off`])
    expect((await check('.', ...off)).code).toBe(0)
  })

  it.each([
    ['repeated-blok=off', 'no rule is called “repeated-blok” (did you mean “repeated-block”?)'],
    ['repeated-block', 'sets no level'],
    ['repeated-block=on', 'sets no level'],
    ['repeated-block=off=off', 'sets no level'],
  ])('refuses %s', async (typed, message) => {
    const { code, stderr } = await check('.', '--rule', typed)
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
  })
})

describe('--max-share', () => {
  it.each([
    ['10%', 0],
    ['0.1', 0],
    ['9.9%', 1],
    ['0', 1],
  ])('lets a bad page among ten pass, or not: %s', async (share, code) => {
    for (let i = 0; i < 9; i++) write(`${i}.txt`, GOOD)
    write('bad.txt', DOUBLED)
    const run = await check('.', '--max-share', share)
    expect(run.code).toBe(code)
    if (code === 1) expect(run.stderr).toMatch(/1 of 10 documents have findings, more than [\d.]+ % \(--max-share\)/)
    else expect(run.stderr).toBe('')
  })

  it('counts bad records, the level that fails, and what the baseline does not know', async () => {
    write('a.ndjson', `${`${JSON.stringify({ text: UNTIMED })}\n`.repeat(3)}no json\n`)
    expect((await check('a.ndjson', '--max-share', '25%')).code).toBe(0)
    expect((await check('a.ndjson', '--max-share', '24%')).code).toBe(1)
    expect((await check('a.ndjson', '--max-share', '25%', '--fail-on', 'warning')).code).toBe(1)
    await check('a.ndjson', '--baseline', 'known', '--update-baseline')
    expect((await check('a.ndjson', '--max-share', '0', '--baseline', 'known')).code).toBe(0)
    expect((await check('a.ndjson', '--max-share', '101%')).code).toBe(2)
  })

  it('does not lift the limit on warnings', async () => {
    write('b.txt', UNTIMED)
    const run = await check('.', '--max-share', '100%', '--max-warnings', '0')
    expect([run.code, run.stderr]).toEqual([1, 'article-clean: 1 warning, more than 0 (--max-warnings)\n'])
  })
})

describe('--compare', () => {
  const corpus = (name: string, hosts: Record<string, [all: number, doubled: number]>): void =>
    write(
      name,
      Object.entries(hosts)
        .flatMap(([host, [all, doubled]]) =>
          Array.from({ length: all }, (_, i) => ({ url: `https://${host}/${i}`, text: i < doubled ? DOUBLED : GOOD })),
        )
        .map(record => `${JSON.stringify(record)}\n`)
        .join(''),
    )

  it('reddens on a scraper that breaks, not on noise, and says where', async () => {
    corpus('monday.ndjson', { 'a.example': [60, 6], 'b.example': [60, 0] })
    await check('monday.ndjson', '--report', 'json=monday.json')
    corpus('tuesday.ndjson', { 'a.example': [60, 8], 'b.example': [60, 1] })
    const share = ['--max-share', '90%']
    expect((await check('tuesday.ndjson', '--compare', 'monday.json', ...share)).code).toBe(0)
    corpus('wednesday.ndjson', { 'a.example': [60, 7], 'b.example': [60, 25] })
    const { code, stdout, stderr } = await check('wednesday.ndjson', '--compare', 'monday.json', ...share)
    expect(code).toBe(1)
    expect(stdout).toContain('\nb.example: repeated-block 0 → 42 % of documents (0 of 60, now 25 of 60)\n')
    expect(stderr).toBe('article-clean: 1 share rose beyond noise (--compare)\n')
    const off = ['--rule', 'repeated-block=off']
    expect((await check('wednesday.ndjson', '--compare', 'monday.json', ...share, ...off)).code).toBe(0)
    expect((await check('wednesday.ndjson', '--compare', 'monday.json', ...share, '--exit-zero')).code).toBe(0)
    // laid out anew by another tool
    write('monday.json', JSON.stringify(JSON.parse(readFileSync(join(cwd, 'monday.json'), 'utf8')), null, 2))
    expect((await check('wednesday.ndjson', '--compare', 'monday.json', ...share)).code).toBe(1)
  })

  it('groups by folder where there is no address, and by another key', async () => {
    write('in/a/1.txt', GOOD)
    write('in/b/c/2.txt', GOOD)
    write('in/3.txt', GOOD)
    write(
      'in/r.ndjson',
      `${JSON.stringify({ site: 'x', text: GOOD })}\n${JSON.stringify({ url: 7, text: GOOD })}\nbad\n`,
    )
    const groups = async (...argv: string[]): Promise<string[]> =>
      JSON.parse((await check(...argv, '--report', 'json')).stdout).summary.groups.map(
        ({ name, documents }: { name: string; documents: number }) => `${name} ${documents}`,
      )
    expect(await groups('in')).toEqual(['a 1', 'b 1', 'in 4'])
    expect(await groups('in', '--group-key', 'site')).toEqual(['a 1', 'b 1', 'in 3', 'x 1'])
    expect(await groups('in/a/1.txt')).toEqual(['in 1'])
  })

  it.each([
    ['no json', 'is no report to compare with'],
    ['{"schema":"article-clean/1"}', 'is no report to compare with'],
  ])('refuses %s', async (content, message) => {
    write('a.txt', GOOD)
    write('old.json', content)
    const { code, stderr } = await check('a.txt', '--compare', 'old.json')
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
    expect((await check('a.txt', '--compare', 'none.json')).code).toBe(2)
  })
})

describe('a configuration', () => {
  it.each(['.article-cleanrc', '.article-cleanrc.json', 'package.json'])('is found upward as %s', async name => {
    const config = { rules: { 'repeated-block': 'off' } }
    write(name, name === 'package.json' ? { name: 'x', 'article-clean': config } : config)
    write('news/deep/a.txt', DOUBLED)
    write('news/package.json', { name: 'without the key' })
    expect((await below('news/deep', 'a.txt')).code).toBe(0)
    expect((await below('news/deep', 'a.txt', '--no-config')).code).toBe(1)
    expect((await below('news/deep', 'a.txt', '--rule', 'repeated-block=error')).code).toBe(1)
    write('other.json', { keepRepeats: true })
    expect((await below('news/deep', 'a.txt', '--config', '../../other.json')).code).toBe(0)
  })

  it('says of files that match what holds for them', async () => {
    for (const name of ['poems/a.txt', 'news/poems/b.txt', 'news/c.txt']) write(name, DOUBLED)
    write('.article-cleanrc', {
      rules: { 'repeated-block': 'warning' },
      overrides: [
        { files: 'poems', keepRepeats: true },
        { files: ['/news/*.txt', '!x.txt'], rules: { 'repeated-block': 'error' } },
      ],
    })
    const found = async (...argv: string[]) =>
      JSON.parse((await check(...argv, '--report', 'json')).stdout).findings.map(
        ({ path, severity }: { path: string; severity: string }) => `${path} ${severity}`,
      )
    expect(await found('.')).toEqual(['./news/c.txt error'])
    expect(await found('.', '--jobs', '2')).toEqual(['./news/c.txt error'])
    expect(await found('.', '--rule', 'repeated-block=warning')).toEqual(['./news/c.txt warning'])
  })

  it('holds what flags hold: levels, share, baseline, keys, thresholds', async () => {
    write('sub/a.ndjson', `${JSON.stringify({ body: DOUBLED, key: 7 })}\n`)
    write('.article-cleanrc', {
      textKey: 'body',
      idKey: 'key',
      baseline: 'known.txt',
      maxShare: '50%',
      failOn: 'warning',
    })
    expect((await below('sub', 'a.ndjson')).code).toBe(2)
    expect((await below('sub', 'a.ndjson', '--update-baseline')).code).toBe(0)
    expect(readFileSync(join(cwd, 'known.txt'), 'utf8')).toMatch(/^repeated-block [0-9a-f]{16}$/m)
    expect((await below('sub', 'a.ndjson')).code).toBe(0)
    write('.article-cleanrc', { textKey: 'body', maxShare: '50%' })
    expect((await below('sub', 'a.ndjson')).code).toBe(1)
    write('.article-cleanrc', { textKey: 'body', maxShare: 1 })
    expect((await below('sub', 'a.ndjson')).code).toBe(0)
    write('.article-cleanrc', { textKey: 'body', protect: 'المنارة' })
    expect((await below('sub', 'a.ndjson')).code).toBe(0)
  })

  it.each([
    ['{', 'is no JSON'],
    ['[]', 'the configuration: is to be an object'],
    [{ rule: {} }, 'no setting is called “rule” (did you mean “rules”?)'],
    [
      { rules: { 'repeated-blok': 'off' } },
      'rules: no rule is called “repeated-blok” (did you mean “repeated-block”?)',
    ],
    [{ rules: { mojibake: 'on' } }, 'rules.mojibake: takes off, warning, error'],
    ['{"rules":{"__proto__":"off"}}', 'rules: no rule is called “__proto__”'],
    ['{"rules":{"constructor":"off"}}', 'rules: no rule is called “constructor”'],
    ['{"__proto__":{"keepRepeats":true}}', 'no setting is called “__proto__”'],
    [
      '{"overrides":[{"files":"x","__proto__":{"keepRepeats":true}}]}',
      'overrides[0]: no setting is called “__proto__”',
    ],
    ['{"\\u001b[31m\\n::error::x":1}', 'no setting is called “\\u{1b}[31m\\u{a}::error::x”'],
    [{ similarity: 80 }, 'similarity: is larger than 1'],
    [{ minLength: 1.5 }, 'minLength: is to be a whole number'],
    [{ protect: '(' }, 'protect: “(” is no regular expression'],
    [{ maxShare: 'much' }, 'maxShare: “much” is no share'],
    [{ maxShare: [] }, 'maxShare: no share'],
    [{ profile: 'gopher' }, 'profile: takes gopher-repetition'],
    [{ overrides: [{ files: 7 }] }, 'overrides[0].files: no path'],
    [{ overrides: [{ files: 'x', protect: '(' }] }, 'protect: “(” is no regular expression'],
    [{ overrides: [{ files: 'x', baseline: 'y' }] }, 'overrides[0]: no setting is called “baseline”'],
    [{ defaultZone: 'Nowhere' }, 'defaultZone: “Nowhere” is no time zone'],
  ])('is refused with its place: %j', async (config, message) => {
    write('a.txt', GOOD)
    write('.article-cleanrc', config)
    const { code, stdout, stderr } = await check('a.txt')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^article-clean: [^\n]*\.article-cleanrc: [^\n]*; [^\n]*\n$/)
    expect(stderr).toContain(message)
    expect((await check('a.txt', '--no-config')).code).toBe(0)
  })

  it('that is named and missing is a failure', async () => {
    write('a.txt', GOOD)
    expect((await check('a.txt', '--config', 'none.json')).code).toBe(2)
  })

  it('is printed as it holds, in the form that is read', async () => {
    write('.article-cleanrc', {
      rules: { mojibake: 'off' },
      similarity: 0.9,
      overrides: [{ files: 'x', keepRepeats: true }],
    })
    const flags = ['--rule', 'cut-copy=warning', '--similarity', '0.95', '--max-share', '2%', '--protect', 'a/b']
    const { code, stdout } = await check('--print-config', ...flags)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      rules: { mojibake: 'off', 'cut-copy': 'warning' },
      similarity: 0.95,
      maxShare: 0.02,
      protect: 'a\\/b',
      overrides: [{ files: 'x', keepRepeats: true }],
    })
    write('printed.json', stdout)
    expect((await check('--print-config', '--config', 'printed.json')).stdout).toBe(stdout)
  })

  it('has a schema, which takes what is taken and refuses what is not', async () => {
    const { stdout } = await runCli(['schema', 'config'])
    const isConfig = new Ajv2020({ strict: false }).compile(JSON.parse(stdout))
    const config = {
      $schema: 'x',
      rules: { mojibake: 'off' },
      maxShare: '2%',
      overrides: [{ files: ['x'], minLength: 3 }],
    }
    expect(isConfig(config), JSON.stringify(isConfig.errors)).toBe(true)
    for (const wrong of [{ rule: {} }, { rules: { x: 'off' } }, { similarity: 2 }, { overrides: [{}] }])
      expect([wrong, isConfig(wrong)]).toEqual([wrong, false])
  })
})
