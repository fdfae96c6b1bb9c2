import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from './fakeIo.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'article-clean-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const write = (name: string, content: string) => {
  mkdirSync(dirname(join(cwd, name)), { recursive: true })
  writeFileSync(join(cwd, name), content)
}
const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
const linesOf = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
const cli = (argv: string[], world = {}) => runCli(argv, { cwd, ...world })

const PARAGRAPH =
  'أعاد الحرفيون ترميم سوق النحاس القديم بعد حريق العام الماضي وعادت المطارق إلى العمل في أربعين دكانا صغيرا.'
const TEXT = `سوق النحاس يعود\n${PARAGRAPH}\n${PARAGRAPH}\n`

describe('what is removed', () => {
  beforeEach(() => {
    for (let i = 10; i < 40; i++) write(`in/${i}.txt`, i % 3 === 0 ? `${TEXT}رقم ${i}\n` : `نص رقم ${i}\n`)
  })

  it('goes to a file of its own, with its text, in the order of the output', async () => {
    const plain = await cli(['in'])
    const { code, stdout } = await cli(['in', '--removed', 'gone.ndjson'])
    expect([code, stdout]).toEqual([0, plain.stdout])
    const lines = linesOf(read('gone.ndjson'))
    const expected = linesOf(stdout).flatMap(({ source, removed }) =>
      removed.map((removal: object) => ({ path: source.path, record: null, text: PARAGRAPH, ...removal })),
    )
    expect(expected).toHaveLength(10)
    expect(lines.map(({ text, ...rest }) => ({ ...rest, text: text.trim() }))).toEqual(expected)
    await cli(['in', '--removed', 'jobs.ndjson', '--jobs', '2'])
    expect(read('jobs.ndjson')).toBe(read('gone.ndjson'))
    await cli(['in', '--list', '--removed', 'listed.ndjson'])
    expect(read('listed.ndjson')).toBe(read('gone.ndjson'))
    await cli(['in', '--out-dir', 'out', '--removed', 'gone.gz'])
    expect(gunzipSync(readFileSync(join(cwd, 'gone.gz'))).toString()).toBe(read('gone.ndjson'))
    const texts = await cli(['in', '--removed', 'x', '--removed-text'])
    expect(linesOf(texts.stdout).flatMap(({ removed }) => removed)[0].text).toContain(PARAGRAPH)
  })

  it('of a record says its id', async () => {
    const records = [{ id: 7, text: TEXT }, { id: 'خبر', text: 'نص' }, { text: TEXT }, { id: { a: 1 }, text: TEXT }, 5]
    write('a.ndjson', records.map(record => `${JSON.stringify(record)}\n`).join(''))
    const plain = await cli(['a.ndjson'])
    const { stdout } = await cli(['a.ndjson', '--removed', 'gone.ndjson'])
    expect(stdout).toBe(plain.stdout)
    expect(linesOf(read('gone.ndjson')).map(({ path, record }) => [path, record])).toEqual([
      ['a.ndjson', 7],
      ['a.ndjson', null],
      ['a.ndjson', null],
    ])
    const { stderr } = await cli(['a.ndjson', '--jobs', '2', '--removed', 'jobs.ndjson', '--summary', '-'])
    expect(read('jobs.ndjson')).toBe(read('gone.ndjson'))
    expect(stderr.length).toBeLessThan(1000)
  })

  it('may be nothing', async () => {
    write('a.txt', 'نص')
    await cli(['a.txt', '--removed', 'gone.ndjson'])
    expect(read('gone.ndjson')).toBe('')
  })

  it.each([
    [['in', '--removed', '-']],
    [['in', '--removed', '']],
    [['in', '--removed', 'x', '-o', 'x']],
    [['in', '--removed', 'x', '--out-dir', 'out', '--resume']],
    [['in/10.txt', '--removed', 'in/10.txt']],
  ])('is refused where it would be lost: %j', async argv => {
    const before = read('in/10.txt')
    const { code, stderr } = await cli(argv)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^article-clean: [^\n]+; [^\n]+\n$/)
    expect([existsSync(join(cwd, 'x')), read('in/10.txt')]).toEqual([false, before])
  })
})
