import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { VERSION } from '../../src/cli/version.ts'
import { runCli } from './fakeIo.ts'

const PARAGRAPH =
  'افتتحت البلدية صباح أمس حديقة عامة على ضفة النهر بعد أعمال استمرت سبعة أشهر وشارك فيها متطوعون من أحياء المدينة كلها.'
const SECOND =
  'وتضم الحديقة ملاعب للأطفال ومكتبة صغيرة ومقاعد خشبية صنعها نجارو السوق القديم من أشجار أسقطتها عاصفة الشتاء الماضي.'
const DOUBLED = `حديقة على ضفة النهر\n${PARAGRAPH}\n${SECOND}\n${PARAGRAPH}\n${SECOND}\n`
const CLEAN = `حديقة على ضفة النهر\n${PARAGRAPH}\n${SECOND}\n`

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'article-clean-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))
const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(cwd, name, '..'), { recursive: true })
  writeFileSync(join(cwd, name), content)
}
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
const cli = (argv: readonly string[], world = {}) => runCli(argv, { cwd, ...world })

describe('one input', () => {
  it('is written as JSON', async () => {
    write('a.txt', DOUBLED)
    const { code, stdout, stderr } = await cli(['a.txt'])
    const article = JSON.parse(stdout)
    expect([code, stderr]).toEqual([0, ''])
    expect(article).toMatchObject({
      schema: 'article-clean/1',
      title: 'حديقة على ضفة النهر',
      source: { path: 'a.txt', encoding: 'utf-8' },
    })
    expect(article.removed).toMatchObject([
      { reason: 'repeated-block', similarity: 1, span: { lines: [4, 5] }, duplicateOf: { lines: [2, 3] } },
    ])
    expect(stdout.endsWith('}\n')).toBe(true)
  })

  it.each([[['-']], [[]]])('is read from a pipe: %j', async args => {
    const { code, stdout } = await cli([...args, '-f', 'text'], { stdin: DOUBLED })
    expect([code, stdout]).toEqual([0, CLEAN])
  })

  it('of standard input has the path that is given', async () => {
    expect(JSON.parse((await cli([], { stdin: 'نص' })).stdout).source.path).toBe(null)
    expect(JSON.parse((await cli(['--stdin-filename', 'x/y.txt'], { stdin: 'نص' })).stdout).source.path).toBe('x/y.txt')
  })

  it.each([
    ['markdown', /^---\ntitle: "حديقة على ضفة النهر"\n[\s\S]*\n---\n\n# حديقة على ضفة النهر\n\n/],
    ['text', /^حديقة على ضفة النهر\nافتتحت/],
    ['ndjson', /^\{"schema":"article-clean\/1"[^\n]*\}\n$/],
    ['json', /^\{\n {2}"schema"/],
  ])('is written as %s', async (format, pattern) => {
    const { code, stdout } = await cli(['-f', format], { stdin: DOUBLED })
    expect(code).toBe(0)
    expect(stdout).toMatch(pattern)
  })

  it('is written to a file in one piece', async () => {
    write('a.txt', DOUBLED)
    const { code, stdout } = await cli(['a.txt', '-f', 'text', '-o', 'out.txt'])
    expect([code, stdout, read('out.txt')]).toEqual([0, '', CLEAN])
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out.txt'])
  })

  it.each([
    ['empty', '', ''],
    ['of white space', ' \n\n\t\n', ''],
    ['of one line without end', 'سطر', 'سطر\n'],
    ['with a byte order mark', '\ufeffسطر\r\nآخر', 'سطر\nآخر\n'],
    ['with old line ends', 'أ\rب\u0085ج\u2028د', 'أ\nب\nج\nد\n'],
  ])('%s is cleaned', async (_name, input, expected) => {
    const { code, stdout } = await cli(['-f', 'text'], { stdin: input })
    expect([code, stdout]).toEqual([0, expected])
  })
})

describe('several inputs', () => {
  beforeEach(() => {
    write('in/b.txt', DOUBLED)
    write('in/a.txt', 'نص أول')
    write('in/deep/c.txt', 'نص ثالث')
    write('in/.hidden/d.txt', 'لا يقرأ')
    write('in/e.html', 'لا يقرأ')
  })

  it('of a folder come as a line each, sorted, even if it is one', async () => {
    const { code, stdout } = await cli(['in'])
    expect(code).toBe(0)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).source.path),
    ).toEqual(['in/a.txt', 'in/b.txt', 'in/deep/c.txt'])
    expect((await cli(['in/deep'])).stdout.split('\n')).toHaveLength(2)
  })

  it('are named by a quoted glob', async () => {
    const { stdout } = await cli(['in/**/*.txt'])
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).source.path),
    ).toEqual(['in/a.txt', 'in/b.txt', 'in/deep/c.txt'])
  })

  it('are mirrored into a folder', async () => {
    const { code, stdout } = await cli(['in', '--out-dir', 'out', '-f', 'markdown'])
    expect([code, stdout]).toEqual([0, ''])
    expect(readdirSync(join(cwd, 'out'), { recursive: true }).sort()).toEqual(['a.md', 'b.md', 'deep', 'deep/c.md'])
    await cli(['in', '--out-dir', 'json'])
    expect(JSON.parse(read('json/b.json')).removed).toHaveLength(1)
  })

  it('with one output name are refused before anything is written', async () => {
    write('other/a.txt', 'نص')
    const { code, stderr } = await cli(['in', 'other', '--out-dir', 'out'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^article-clean: .*a\.txt.*\n$/)
    expect(readdirSync(cwd)).not.toContain('out')
  })

  it('go on when one fails, and say so in the end', async () => {
    write('bad.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]))
    const { code, stdout, stderr } = await cli(['missing.txt', 'bad.txt', 'in/a.txt'])
    expect(code).toBe(2)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
    for (const line of stderr.trimEnd().split('\n'))
      expect(line).toMatch(/^article-clean: (missing|bad)\.txt: [^;]+; .+/)
  })

  it('are not followed through links', async () => {
    symlinkSync(join(cwd, 'in'), join(cwd, 'in/loop'))
    expect((await cli(['in'])).stdout.trimEnd().split('\n')).toHaveLength(3)
  })
})

describe('usage', () => {
  it('without input on a terminal is shown, exit 2', async () => {
    const { code, stdout, stderr } = await cli([], { terminal: ['stdin'] })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Examples:')
  })

  it.each([
    [['--no-such-option']],
    [['-f', 'xml', 'a.txt']],
    [['--similarity', '2', 'a.txt']],
    [['--now', 'yesterday', 'a.txt']],
    [['--default-zone', 'Moon/Sea', 'a.txt']],
    [['--protect', '(', 'a.txt']],
    [['--max-bytes', '-1', 'a.txt']],
    [['--encoding', 'klingon', 'a.txt']],
    [['-o', 'x', '--out-dir', 'y', 'a.txt']],
    [['nothing-here/*.txt']],
    [['--format', 'text', 'schema']],
    [['explain', '--html', '', 'a.txt']],
    [['explain', '--removed', 'gone.ndjson', 'a.txt']],
    [['--list', 'explain', 'a.txt']],
    [['schema', 'nonsense']],
  ])('%j is refused in one line, exit 2', async argv => {
    write('a.txt', 'نص')
    const { code, stdout, stderr } = await cli(argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^article-clean: [^\n]+[;:] [^\n]+\n$/)
  })

  it('is printed on demand, exit 0', async () => {
    const help = await cli(['--help'])
    expect(help.code).toBe(0)
    for (const word of ['article-clean input.txt', '| article-clean', '--out-dir', 'Examples:'])
      expect(help.stdout).toContain(word)
    const version = await cli(['--version'])
    expect(version.stdout).toMatch(/^article-clean \d+\.\d+\.\d+ \(Unicode [\d.]+, time zones \w+, Node [\d.]+\)\n$/)
    expect(VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
  })

  it.each([
    [['help'], '--out-dir'],
    [['help', 'check'], '--fail-on'],
    [['help', 'schema'], '--output'],
    [['check', '--help'], '--fail-on'],
  ])('%j is help, in lines that fit the terminal', async (argv, option) => {
    for (const columns of [60, 80, 132, undefined]) {
      const { code, stdout, stderr } = await cli(argv, { columns })
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toContain(option)
      for (const line of stdout.split('\n')) {
        // an example is one command
        if (!/^ {2}\S.*article-clean/.test(line) || columns !== 60)
          expect(line.length).toBeLessThanOrEqual(columns ?? 80)
      }
    }
  })

  it.each([
    [['chek', 'a.txt'], "'chek' is neither a file nor a command; did you mean article-clean check?"],
    [['shema'], "'shema' is neither a file nor a command; did you mean article-clean schema?"],
    [['help', 'chek'], "no command is called 'chek'; take one of check, explain, schema, help"],
    [['-x.txt'], "unknown option '-x.txt'; see article-clean --help; for the file of that name write ./-x.txt"],
    [
      ['-f.txt'],
      '--format: “.txt” is none of the choices; take one of json, markdown, text, ndjson; for the file of that name write ./-f.txt',
    ],
    [['--similarity', '2'], '--similarity: “2” is no share; give a number from 0 to 1, such as 0.8'],
  ])('%j is told what was meant, once', async (argv, message) => {
    for (const name of ['a.txt', '-x.txt', '-f.txt']) write(name, 'نص')
    expect(await cli(argv)).toEqual({ code: 2, stdout: '', stderr: `article-clean: ${message}\n` })
  })

  it('takes a file of any name', async () => {
    for (const name of ['-x.txt', 'chek']) write(name, 'نص')
    for (const argv of [['./-x.txt'], ['--', '-x.txt'], ['chek']])
      expect((await cli(['-f', 'text', ...argv])).stdout).toBe('نص\n')
  })

  it('reaches a file that is named like a command', async () => {
    write('check', 'نص')
    expect((await cli(['./check', '-f', 'text'])).stdout).toBe('نص\n')
  })

  it('prints the schema', async () => {
    const { code, stdout } = await cli(['schema'])
    expect(code).toBe(0)
    expect(stdout).toBe(readFileSync('schema/article.json', 'utf8'))
  })
})

describe('messages', () => {
  it('close with one line on a terminal, which -q silences', async () => {
    write('a.txt', DOUBLED)
    const { stderr } = await cli(['a.txt'], { terminal: ['stderr'], env: { NO_COLOR: '1' } })
    expect(stderr).toBe('removed lines 4–5, a copy of 2–3; no time found\n')
    expect((await cli(['a.txt', '-q'], { terminal: ['stderr'] })).stderr).toBe('')
    expect((await cli(['a.txt'])).stderr).toBe('')
  })

  it('are coloured for a terminal, unless told otherwise', async () => {
    write('a.txt', DOUBLED)
    const colored = async (argv: string[], env: Record<string, string>) =>
      (await cli(['a.txt', ...argv], { terminal: ['stderr'], env })).stderr.includes('\x1b[')
    expect(await colored([], {})).toBe(true)
    expect(await colored([], { NO_COLOR: '1' })).toBe(false)
    expect(await colored([], { NO_COLOR: '' })).toBe(true)
    expect(await colored([], { TERM: 'dumb' })).toBe(false)
    expect(await colored([], { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(true)
    expect(await colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
    expect(await colored(['--color'], { NO_COLOR: '1' })).toBe(true)
  })

  it('and terminals get controls as escapes, pipes the text itself', async () => {
    const hostile = 'عنوان\x1b[31m أحمر \u202eمقلوب\u0085::error::x'
    const piped = await cli(['-f', 'text'], { stdin: hostile })
    expect(piped.stdout).toBe('عنوان\x1b[31m أحمر \u202eمقلوب\n::error::x\n')
    const shown = await cli(['-f', 'text'], { stdin: hostile, terminal: ['stdout'] })
    expect(shown.stdout).toBe('عنوان\\u{1b}[31m أحمر \\u{202e}مقلوب\n::error::x\n')
    const json = await cli([], { stdin: hostile, terminal: ['stdout'] })
    expect(json.stdout).not.toMatch(/[\u001b\u202e\u0085]/)
    expect(JSON.parse(json.stdout)).toEqual(JSON.parse((await cli([], { stdin: hostile })).stdout))
    write('\x1b[31m\n::error::.txt', new Uint8Array([0, 1, 2, 3, 0, 0]))
    const { stderr } = await cli(['\x1b[31m\n::error::.txt'])
    expect(stderr).not.toMatch(/\x1b|^::/m)
  })

  it('warn of what text is not', async () => {
    const html = await cli(['-f', 'text'], {
      stdin: '<!DOCTYPE html>\n<html><head><title>x</title></head>\n<body><p>نص</p></body></html>\n',
    })
    expect(html.code).toBe(0)
    expect(html.stderr).toMatch(/^article-clean: warning: .*HTML.*\n$/)
    const json = await cli([], { stdin: '{"text":"نص"}\n{"text":"نص آخر"}\n' })
    expect(json.stderr).toMatch(
      /^article-clean: warning: standard input: looks like JSON lines .*--input-format ndjson\n$/,
    )
    expect(JSON.parse(json.stdout).warnings).toMatchObject([{ code: 'looks-like-json' }])
  })

  it('count what was done, on demand', async () => {
    write('in/a.txt', DOUBLED)
    write('in/b.txt', 'نص')
    const { stderr } = await cli(['in', 'missing.txt', '--summary', '-'])
    const lines = stderr.trimEnd().split('\n')
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ documents: 2, changed: 1, errors: 1, timestamps: 0 })
    await cli(['in', '--summary', 'counts.json'])
    expect(JSON.parse(read('counts.json'))).toMatchObject({
      documents: 2,
      removedCharacters: { 'repeated-block': expect.any(Number) },
    })
  })
})
