import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/article/cleanArticle.ts'
import { toText } from '../../src/render/toText.ts'
import { expectAccounted } from '../accounting.ts'
import { runCli } from '../cli/fakeIo.ts'

const BIN = resolve('bin/article-clean.js')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-clean-'))
  const hook = "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))"
  writeFileSync(join(folder, 'peak.cjs'), hook)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command on one line of so many bytes; the peak is in KiB. */
function feed(argv: string, bytes: number) {
  const script = `yes كلمة | tr '\\n' ' ' | head -c ${bytes} | "${process.execPath}" --require "${join(folder, 'peak.cjs')}" "${BIN}" ${argv}`
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
  return { status, stdout, stderr: stderr.replace(/peak \d+\n/, ''), peak: Number(/peak (\d+)\n/.exec(stderr)?.[1]) }
}

describe('a line of 256 MiB', () => {
  it('is refused as a text in one line, and is not held', () => {
    const { status, stdout, stderr, peak } = feed('-f text', 2 ** 28)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe('article-clean: standard input: is larger than 67108864 bytes; split it or raise --max-bytes\n')
    expect(peak).toBeLessThan(256 * 1024)
  })

  it('is answered as a record, and is not held', () => {
    const { status, stdout, peak } = feed('--input-format ndjson -q', 2 ** 28)
    expect([status, JSON.parse(stdout)]).toMatchObject([0, { id: null, error: { code: 'too-large' } }])
    expect(peak).toBeLessThan(256 * 1024)
  })
})

describe('a million', () => {
  it('empty lines are nothing as a text, and a million blank lines as records', async () => {
    const stdin = '\n'.repeat(1_000_000)
    expect(await runCli(['-f', 'text'], { stdin })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((await runCli(['--input-format', 'ndjson'], { stdin })).stdout === stdin).toBe(true)
  })

  it.each([
    ['marks on one letter', `ب${'\u064e'.repeat(1_000_000)}`],
    ['marks of two kinds in turn', `a${'\u0301\u0316'.repeat(500_000)}`],
    ['zero-width characters', `سوق${'\u200b\u200d\u2060'.repeat(333_000)}`],
    ['brackets', '('.repeat(1_000_000)],
    ['signs of quotation', `${'> '.repeat(500_000)}سوق`],
    ['NULs', '\0'.repeat(1_000_000)],
    ['spaces before a word', `${' '.repeat(1_000_000)}سوق`],
    ['ampersands', '&'.repeat(1_000_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['slashes between digits', '1/'.repeat(500_000)],
    ['marks of direction', '\u202e\u2066'.repeat(500_000)],
    ['times', '12:30 '.repeat(170_000)],
    // all of them the headline again
    ['numbered lines', '1. a\n'.repeat(80_000)],
    ['days, a line each', '12 مارس 2015\n'.repeat(40_000)],
  ])('%s are a text like any other', (_name, text) => {
    const article = cleanArticle(text)
    expect(article.stats.characters).toBe([...text].length)
    if (article.removed.length === 0) expect(toText(article).length).toBeLessThanOrEqual(text.length)
  })

  it('levels of JSON are a bad record, or a key that passes', async () => {
    const deep = '['.repeat(1_000_000)
    const closed = `${deep}${']'.repeat(1_000_000)}`
    const { code, stdout } = await runCli(['--input-format', 'ndjson'], {
      stdin: `${deep}\n{"deep":${closed},"text":"خبر"}\n`,
    })
    const [bad, good] = stdout.split('\n')
    expect([code, JSON.parse(bad).error.code]).toEqual([0, 'invalid-json'])
    expect(good.startsWith(`{"deep":${closed},"text":"خبر","article":{`)).toBe(true)
  })
})

describe('characters that are none', () => {
  const nonCharacters = [
    ...Array.from({ length: 32 }, (_, i) => String.fromCodePoint(0xfdd0 + i)),
    ...Array.from({ length: 34 }, (_, i) => String.fromCodePoint((i >> 1) * 0x10000 + 0xfffe + (i & 1))),
  ]

  it('and marks of byte order in the middle pass through every form', async () => {
    const text = `سوق النحاس\n${nonCharacters.map(char => `قبل ${char} بعد\n`).join('')}وسط \ufeff سطر\n`
    expectAccounted(text, cleanArticle(text))
    expect((await runCli(['-f', 'text'], { stdin: text })).stdout).toBe(text)
    const { stdout } = await runCli(['--input-format', 'ndjson'], { stdin: `${JSON.stringify({ text })}\n` })
    expect(JSON.parse(stdout).text).toBe(text.trimEnd())
    expect(JSON.parse((await runCli([], { stdin: text })).stdout).blocks.length).toBeGreaterThan(60)
  })

  it('and halves of pairs, as bytes, become U+FFFD', async () => {
    const stdin = Buffer.concat([
      Buffer.from('سوق النحاس القديم '),
      Buffer.from('eda080', 'hex'),
      Buffer.from(' يعود إلى العمل\n'),
    ])
    const { code, stdout } = await runCli(['-f', 'text', '-q'], { stdin })
    expect([code, stdout]).toEqual([0, 'سوق النحاس القديم \ufffd\ufffd\ufffd يعود إلى العمل\n'])
  })

  it('and lines of several encodings are read as one, with a warning', async () => {
    const arabic = 'قالت البلدية إن الجسر القديم سيغلق أسبوعا\n'
    const stdin = Buffer.concat([Buffer.from(arabic.repeat(3)), Buffer.from('c7e1d3e6de20c7e1deCFe3ed0a', 'hex')])
    const { code, stdout, stderr } = await runCli(['-f', 'text'], { stdin })
    expect([code, stdout.startsWith(arabic)]).toEqual([0, true])
    expect(stderr).toMatch(/^article-clean: warning: standard input: bytes that are no utf-8 became U\+FFFD/)
  })
})
