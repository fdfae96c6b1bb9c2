import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from './fakeIo.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'article-clean-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const write = (name: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(cwd, name)), { recursive: true })
  writeFileSync(join(cwd, name), content)
}
const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
const cli = (argv: string[], world = {}) => runCli(argv, { cwd, ...world })

const PARAGRAPH =
  'أعاد الحرفيون ترميم سوق النحاس القديم بعد حريق العام الماضي وعادت المطارق إلى العمل في أربعين دكانا صغيرا.'
const TEXT = `سوق النحاس يعود\n${PARAGRAPH}\n${PARAGRAPH}\n`

describe('explain', () => {
  it('prints one document, changed or not, without colour in a pipe', async () => {
    write('a.txt', TEXT)
    const { code, stdout, stderr } = await cli(['explain', 'a.txt'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^a\.txt\n/)
    expect(stdout).toContain('[-1] repeated-line: a copy of line 2')
    expect(stdout).not.toContain('\x1b')
    write('b.txt', 'نص')
    expect((await cli(['explain', 'b.txt'])).stdout).toContain('Nothing is removed.')
    expect((await cli(['explain'], { stdin: TEXT })).stdout).toContain('[-1]')
  })

  it('is coloured and wrapped on a terminal, and says how it went on stderr', async () => {
    write('a.txt', TEXT)
    const { stdout } = await cli(['explain', 'a.txt'], { terminal: ['stdout', 'stderr'], columns: 40 })
    expect(stdout).toContain('\x1b[31m')
    expect(stdout.split('\n').length).toBeGreaterThan((await cli(['explain', 'a.txt'])).stdout.split('\n').length)
    write('in/b.txt', TEXT)
    write('in/c.txt', 'نص')
    const { stderr } = await cli(['explain', 'in', '--no-color'], { terminal: ['stderr'] })
    expect(stderr).toBe('1 document of 2 holds copies\n')
  })

  it('cleans as clean does with the same options', async () => {
    write('a.txt', TEXT)
    expect((await cli(['explain', 'a.txt', '--protect', 'النحاس'])).stdout).toContain('Nothing is removed.')
    const { stdout } = await cli(['explain', 'a.txt', '--protect', 'النحاس', '--kept'])
    expect(stdout).toContain('printed-twice would take it, but for --similarity, --min-length or --protect')
  })

  it('writes one page, or gives it to standard output', async () => {
    write('a.txt', TEXT)
    expect(await cli(['explain', 'a.txt', '--html', 'page.html'])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(read('page.html')).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/)
    expect((await cli(['explain', 'a.txt', '--html', '-'])).stdout).toBe(read('page.html'))
    const { stderr } = await cli(['explain', 'a.txt', '--html', 'page.html'], { terminal: ['stderr'] })
    expect(stderr).toContain('wrote page.html')
  })

  it('writes a page for each text and record with copies, and an index, the worst first', async () => {
    write('in/news/a.txt', TEXT)
    write('in/plain.txt', 'نص')
    const records = [
      { id: 7, text: `${TEXT}${PARAGRAPH}\n`, url: 'https://press.example/1' },
      { id: 8, text: 'نص' },
      { text: 5 },
    ]
    write('in/b.ndjson', records.map(record => JSON.stringify(record)).join('\n'))
    const { code, stdout, stderr } = await cli(['explain', 'in', '--html', 'pages'])
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toContain('in/b.ndjson:3: what stands under the key of the text is no string')
    expect(readdirSync(join(cwd, 'pages'))).toEqual(['0001-b.html', '0002-a.html', 'index.html'])
    const index = read('pages/index.html')
    expect(index.indexOf('href="0001-b.html"')).toBeGreaterThan(0)
    expect(index.indexOf('href="0001-b.html"')).toBeLessThan(index.indexOf('href="0002-a.html"'))
    for (const said of ['2 of 4 documents hold copies', 'press.example', 'in/b.ndjson:1 (record 7)', 'printed-twice'])
      expect(index).toContain(said)
    expect(read('pages/0001-b.html')).toContain('<a href="index.html">')
    const again = await cli(['explain', 'in', '--html', 'pages'])
    expect([again.code, read('pages/index.html')]).toEqual([0, index])
  })

  it('gives names of files to the index as text', async () => {
    write('in/"><img src=x onerror=alert(1)>.txt', TEXT)
    await cli(['explain', 'in', '--html', 'pages'])
    expect(read('pages/index.html')).not.toContain('<img')
    expect(existsSync(join(cwd, 'pages/0001-img-src-x-onerror-alert-1.html'))).toBe(true)
  })

  it.each([
    [['explain', 'in', '--html', 'page.html']],
    [['explain', 'in', '--html', '-']],
    [['explain', 'in', '--html', 'a.txt']],
    [['explain', 'a.txt', '--html', 'a.txt']],
    [['explain', '--removed', 'a.txt', '--kept']],
    [['explain', 'missing.txt']],
    [['explain', '--removed', 'missing']],
    [['explain', '--removed', 'a.txt']],
  ])('%j fails in one line', async argv => {
    write('a.txt', '{"no": "removal"}\n')
    write('in/b.txt', TEXT)
    const { code, stdout, stderr } = await cli(argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^article-clean: [^\n]+[;:] [^\n]+\n$/)
    expect(read('a.txt')).toBe('{"no": "removal"}\n')
  })

  it('one input that fails stops no other', async () => {
    write('a.txt', TEXT)
    const { code, stdout, stderr } = await cli(['explain', 'missing.txt', 'a.txt'])
    expect(code).toBe(2)
    expect(stdout).toContain('[-1]')
    expect(stderr).toContain('missing.txt')
  })
})

describe('explain --removed', () => {
  it('shows what an earlier run wrote there', async () => {
    write('in/a.txt', TEXT)
    write('in/b.txt', `${TEXT}\x1b[31m\n`)
    write('c.ndjson', `${JSON.stringify({ id: 'x', text: TEXT })}\n`)
    await cli(['in', '--removed', 'gone.ndjson'])
    await cli(['c.ndjson', '--removed', 'records.gz'])
    rmSync(join(cwd, 'in'), { recursive: true })
    const { code, stdout, stderr } = await cli(['explain', '--removed', 'gone.ndjson'])
    expect([code, stderr]).toEqual([0, ''])
    for (const said of [
      'in/a.txt',
      'in/b.txt',
      PARAGRAPH,
      '[-1] repeated-line: a copy of line 2',
      'printed-twice: A paragraph',
    ])
      expect(stdout).toContain(said)
    expect((await cli(['explain', '--removed', 'records.gz'])).stdout).toContain('c.ndjson (record "x")')
    expect((await cli(['explain', '--removed', 'gone.ndjson', '--html', 'pages'])).code).toBe(0)
    expect(readdirSync(join(cwd, 'pages'))).toEqual(['0001-a.html', '0002-b.html', 'index.html'])
    expect(read('pages/0001-a.html')).toContain(PARAGRAPH)
  })

  it('goes on after a line that is none', async () => {
    write('in/a.txt', TEXT)
    await cli(['in', '--removed', 'gone.ndjson'])
    write('bad.ndjson', `nonsense\n${read('gone.ndjson')}`)
    const { code, stdout, stderr } = await cli(['explain', '--removed', 'bad.ndjson'])
    expect(code).toBe(2)
    expect(stderr).toBe('article-clean: bad.ndjson:1: is no line of --removed; give a file that --removed wrote\n')
    expect(stdout).toContain('[-1]')
    write('empty.gz', gzipSync(''))
    expect((await cli(['explain', '--removed', 'empty.gz'])).stderr).toContain('nothing went in that run')
  })
})
