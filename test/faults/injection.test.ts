import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ReportSchema } from '../../src/model/reportSchema.ts'
import { runCli } from '../cli/fakeIo.ts'
import { commandsOf } from '../report/commandsOf.ts'
import { isCodeQuality, isSarif } from '../report/schemas.ts'
import { PAYLOADS } from './hostileCorpus.ts'

// Texts, names, keys and options that hold commands: no reader of what is written obeys any of them.

interface Place {
  physicalLocation: { artifactLocation: { uri: string } }
}

const PARAGRAPH =
  'أعاد الحرفيون ترميم سوق النحاس القديم بعد حريق العام الماضي وعادت المطارق إلى العمل في أربعين دكانا صغيرا.'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'article-clean-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))
const write = (name: string, content: string): void => {
  mkdirSync(dirname(join(cwd, name)), { recursive: true })
  writeFileSync(join(cwd, name), content)
}
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')

/** A text that says the payload in headline, time, a paragraph, and in what goes. */
const textOf = (payload: string): string =>
  `${payload} سوق النحاس ${payload}\nآخر تحديث: 31 أبريل 2015 ${payload}\n${`${PARAGRAPH} ${payload} قال الحرفيون.\n`.repeat(2)}${payload}\n`
const fileName = (payload: string): string => `${payload.replaceAll('/', '')}.txt`

/** What no output for people may hold: controls but LF, what turns text around, isolates that are not closed on their line. */
function expectInert(said: string, about: string): void {
  const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066\u2067]/.exec(said)
  const around = obeyed && JSON.stringify(said.slice(Math.max(0, obeyed.index - 60), obeyed.index + 60))
  expect([about, around]).toEqual([about, null])
  const unclosed = said.split('\n').filter(line => !/^(?:[^\u2068\u2069]|\u2068[^\u2068\u2069]*\u2069)*$/.test(line))
  expect([about, unclosed]).toEqual([about, []])
}

/** And no log of a CI system. */
function expectNoCommand(said: string, about: string): void {
  const command = /^\s*::.*|##(?:\[|vso\[).*/im.exec(said)
  expect([about, command?.[0]]).toEqual([about, undefined])
}

describe(`${PAYLOADS.length} payloads`, () => {
  beforeEach(() => {
    expect(PAYLOADS.length).toBeGreaterThan(200)
    const together = Array.from({ length: Math.ceil(PAYLOADS.length / 20) }, (_, i) =>
      PAYLOADS.slice(20 * i, 20 * i + 20),
    )
    for (const [i, payloads] of together.entries()) write(`texts/${i}.txt`, payloads.map(textOf).join(''))
    for (const payload of PAYLOADS) write(`names/${fileName(payload)}`, 'نص')
    const record = (payload: string): object => ({ id: payload, url: `https://${payload}/`, [payload]: payload })
    const lines = [
      ...PAYLOADS.map(payload => ({ ...record(payload), text: 'نص' })),
      ...PAYLOADS.map(record),
      ...together.map(payloads => ({ ...record(payloads[0]), text: payloads.map(textOf).join('') })),
    ]
    write('r.ndjson', lines.map(line => `${JSON.stringify(line)}\n`).join(''))
  })
  const shown = (argv: readonly string[], terminal: readonly 'stdout'[], columns = 80) =>
    runCli([...argv, '--jobs', '1'], { cwd, terminal, columns, env: { NO_COLOR: '1' } })

  it.each([
    ...['json', 'markdown', 'text', 'ndjson'].map(format => ['texts', 'names', '-f', format]),
    ['r.ndjson'],
    ['names', 'texts', '--list'],
    ['names', 'texts', '--diff'],
    ['names', 'texts', '--write', '--list'],
  ])('are shown by a terminal, not obeyed: %s %s %s %s', async (...argv) => {
    const { stdout, stderr } = await shown(argv, ['stdout'])
    expect(stdout.length).toBeGreaterThan(100)
    // isolates of the text are escapes too, and there are none of ours
    expectInert(stdout.replaceAll('\t', ' '), argv.join(' '))
    expect(stdout).not.toMatch(/[\u2068\u2069]/)
    expectInert(stderr, argv.join(' '))
    expectNoCommand(stderr, argv.join(' '))
  })

  it.each([[[]], [['stdout']]] as const)('are obeyed in no report, terminals: %j', async terminal => {
    const files = ['json', 'sarif', 'gitlab', 'markdown', 'github', 'pretty'].map(name => `${name}=${name}.out`)
    const reports = files.flatMap(file => ['--report', file])
    const { stdout, stderr } = await shown(
      ['check', 'texts', 'names', 'r.ndjson', '--all', ...reports, '--report', 'pretty'],
      terminal,
      60,
    )
    const said = { stdout, stderr, ...Object.fromEntries(files.map(file => [file, read(file.split('=')[1])])) }
    for (const [about, text] of Object.entries(said)) {
      if (about !== 'stderr') expect(text.length).toBeGreaterThan(1000)
      expectInert(text, about)
      // annotations are commands, and ours
      const { commands, rest } = commandsOf(text)
      expectNoCommand(rest.join('\n'), about)
      expect([about, commands.length]).toEqual([about, about.startsWith('github') ? 20 : 0])
    }
    // each form read by its own reader gives the names of the files back
    const { findings } = ReportSchema.parse(JSON.parse(read('json.out')))
    const paths = new Set(findings.map(({ path }) => path))
    for (const payload of PAYLOADS.filter(said => !said.startsWith('.')))
      expect(paths).toContain(`names/${fileName(payload)}`)
    const issues = JSON.parse(read('gitlab.out'))
    expect(isCodeQuality(issues), JSON.stringify(isCodeQuality.errors)).toBe(true)
    expect(new Set(issues.map((issue: { location: { path: string } }) => issue.location.path))).toEqual(paths)
    const sarif = JSON.parse(read('sarif.out'))
    expect(isSarif(sarif), JSON.stringify(isSarif.errors)).toBe(true)
    const places: Place[] = sarif.runs[0].results.flatMap(({ locations }: { locations: Place[] }) => locations)
    expect(
      new Set(places.map(({ physicalLocation }) => decodeURIComponent(physicalLocation.artifactLocation.uri))),
    ).toEqual(paths)
  })

  it.each([[[]], [['stdout']]] as const)('are obeyed in no explanation, terminals: %j', async terminal => {
    const { stdout, stderr } = await runCli(['explain', 'texts', 'names', '--kept'], { cwd, terminal, columns: 60 })
    expect(stdout.length).toBeGreaterThan(2000)
    for (const said of [stdout, stderr]) {
      expectInert(stripVTControlCharacters(said), 'explain')
      expectNoCommand(said, 'explain')
    }
    // what is left is colours, which are ours
    expect(stdout.replace(/\x1b\[\d+m/g, '')).toBe(stripVTControlCharacters(stdout))
  })

  it('are obeyed in no message, whatever option or name holds them', async () => {
    write('a.txt', 'نص')
    const forms: readonly ((typed: string) => readonly string[])[] = [
      typed => [`none/${typed}.txt`],
      typed => ['a.txt', `--similarity=${typed}`],
      typed => ['a.txt', `--format=${typed}`],
      typed => ['a.txt', `--without=${typed}`],
      typed => ['a.txt', `--x${typed}`],
      typed => ['check', 'a.txt', `--rule=${typed}`],
      typed => ['check', 'a.txt', `--config=${typed}x`],
      typed => ['schema', `${typed}x`],
    ]
    for (const [i, payload] of PAYLOADS.entries()) {
      const argv = forms[i % forms.length](payload)
      const { code, stdout, stderr } = await runCli(argv, { cwd })
      expect([argv, code, stdout]).toEqual([argv, 2, ''])
      expect(stderr).toMatch(/^article-clean: [^\n]+\n$/)
      expectInert(stderr, argv.join(' '))
      expectNoCommand(stderr, argv.join(' '))
    }
  })

  it('are names of files below --out-dir, of pages, and of nothing else', async () => {
    const before = readdirSync(cwd)
    const names = readdirSync(join(cwd, 'names')).filter(name => !name.startsWith('.'))
    expect((await shown(['names', '--out-dir', 'out', '-q'], [])).code).toBe(0)
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(names.map(name => name.replace(/txt$/, 'json')).sort())
    for (const name of names.slice(0, 40)) write(`names/${name}`, textOf(name))
    expect((await runCli(['explain', 'names', '--html', 'pages', '-q'], { cwd })).code).toBe(0)
    const pages = readdirSync(join(cwd, 'pages'))
    expect(pages.length).toBeGreaterThan(30)
    for (const name of pages) expect(name).toMatch(/^(?:\d{4}(?:-[^\p{Cc}\s<>"'&/\\:|*?]+)?|index)\.html$/u)
    expect(readdirSync(cwd).sort()).toEqual([...before, 'out', 'pages'].sort())
  })
})

describe('names of JavaScript', () => {
  it('are hosts, ids and keys like any other', async () => {
    const names = ['__proto__', 'constructor', 'hasownproperty', 'valueof']
    const text = `${PARAGRAPH}\n${PARAGRAPH}\n`
    write(
      'r.ndjson',
      names
        .map(name => `{"id":"${name}","url":"https://${name}/","${name}":{"text":1},"text":${JSON.stringify(text)}}\n`)
        .join(''),
    )
    const { stdout } = await runCli(['check', 'r.ndjson', '--report', 'json'], { cwd })
    const { summary, findings } = JSON.parse(stdout)
    expect(summary.groups.map(({ name }: { name: string }) => name)).toEqual([...names].sort())
    expect(new Set(findings.map(({ record }: { record: string }) => record))).toEqual(new Set(names))
    write('old.json', stdout)
    expect((await runCli(['check', 'r.ndjson', '--compare', 'old.json', '--max-share', '100%'], { cwd })).code).toBe(0)
    for (const name of names) {
      const { stdout: lines, stderr } = await runCli(['r.ndjson', '--text-key', name, '--id-key', name], { cwd })
      expect(
        lines
          .trimEnd()
          .split('\n')
          .map(line => JSON.parse(line).error.code)
          .sort(),
      ).toEqual(['no-text', 'no-text', 'no-text', 'text-not-a-string'])
      expect(stderr).toContain(`under the key “${name}”`)
    }
    expect(({} as Record<string, unknown>).text).toBeUndefined()
  })
})

describe('links', () => {
  it('out of --out-dir are written through by no command', async () => {
    const text = `${PARAGRAPH}\n${PARAGRAPH}\n`
    write('in/sub/a.txt', text)
    write('in/b.txt', text)
    write('in/r.ndjson', `${JSON.stringify({ text })}\n`)
    write('elsewhere/kept', 'kept')
    const plant = (...names: string[]): void => {
      for (const name of names) {
        mkdirSync(dirname(join(cwd, name)), { recursive: true })
        symlinkSync(join(cwd, name.endsWith('sub') ? 'elsewhere' : 'elsewhere/kept'), join(cwd, name))
      }
    }
    plant(
      'out/sub',
      'out/b.json',
      'out/r.ndjson',
      'resumed/.article-clean-journal',
      'pages/index.html',
      'pages/0001-b.html',
      'in/b.txt.bak',
      'in/l.txt',
    )
    const { code, stderr } = await runCli(['in', '--out-dir', 'out'], { cwd })
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^article-clean: [^\n]*out\/sub: leads out of the output folder; [^\n]+\n$/),
    ])
    expect(read('out/b.json')).toContain('"schema"')
    expect((await runCli(['in', '--out-dir', 'resumed', '--resume'], { cwd })).code).toBe(2)
    expect((await runCli(['explain', 'in', '--html', 'pages'], { cwd })).code).toBe(0)
    expect((await runCli(['in/b.txt', '--write', '--backup', '.bak'], { cwd })).code).toBe(2)
    expect((await runCli(['in', '--write'], { cwd })).code).toBe(0)
    expect([readdirSync(join(cwd, 'elsewhere')), read('elsewhere/kept')]).toEqual([['kept'], 'kept'])
    expect(readlinkSync(join(cwd, 'in/l.txt'))).toBe(join(cwd, 'elsewhere/kept'))
  })
})
