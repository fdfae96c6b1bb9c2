import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { measureText } from '../../src/metrics/measureText.ts'
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
const read = (name: string) => readFileSync(join(cwd, name))
const cli = (argv: string[], world = {}) => runCli(argv, { cwd, ...world })

const PARAGRAPH =
  'أعاد الحرفيون ترميم سوق النحاس القديم بعد حريق العام الماضي وعادت المطارق إلى العمل في أربعين دكانا صغيرا.'
const TEXT = `سوق النحاس يعود\n${PARAGRAPH}\n${PARAGRAPH}`
const records = Array.from({ length: 40 }, (_, i) => JSON.stringify({ id: i, text: `${TEXT}\nالخبر رقم ${i}` }))
const NDJSON = `${records.join('\n')}\n{"id":"broken"}\nno json\n`
const FILTER = ['--input-format', 'ndjson']

describe('records', () => {
  it('come through a pipe, a line for each, and bad ones are no failure', async () => {
    const { code, stdout, stderr } = await cli(FILTER, { stdin: NDJSON })
    const lines = stdout.trimEnd().split('\n')
    expect([code, stderr, lines.length]).toEqual([0, '', records.length + 2])
    expect(JSON.parse(lines[3])).toMatchObject({ id: 3, article: { title: 'سوق النحاس يعود', removed: [{}] } })
    expect(JSON.parse(lines.at(-2) ?? '')).toMatchObject({ id: 'broken', error: { code: 'no-text' } })
    expect((await cli([...FILTER, '--strict'], { stdin: NDJSON })).code).toBe(1)
    expect((await cli([...FILTER, '--strict'], { stdin: records[0] })).code).toBe(0)
    expect(await cli(FILTER, { stdin: '' })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('have their text under the key that is named', async () => {
    const { stdout } = await cli([...FILTER, '--text-key', 'body', '--id-key', 'url'], {
      stdin: '{"body":"خبر"}\n[]\n',
    })
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(first.article.title).toBe('خبر')
    expect(second).toMatchObject({ url: null, error: { code: 'not-an-object' } })
    expect((await cli([...FILTER, '--text-key', 'article'], { stdin: '' })).code).toBe(2)
  })

  it('say what corpus filters measure of their texts, before and after, where that is asked for', async () => {
    const texts = [TEXT, `${TEXT}\nR&amp;D`, PARAGRAPH, '', '…', '\ufeff  سوق \r\n\r\nسوق  ', `${TEXT}\n${TEXT}`]
    const stdin = `${texts.map(text => JSON.stringify({ text, id: 1.5 })).join('\n')}\nno json\n{"id":7}\n`
    const { code, stdout } = await cli([...FILTER, '--measures'], { stdin })
    const lines = stdout.trimEnd().split('\n')
    expect([code, lines.length]).toEqual([0, texts.length + 2])
    for (const [i, text] of texts.entries()) {
      const { article, text: clean, id } = JSON.parse(lines[i])
      expect([i, id, article.measures]).toEqual([
        i,
        1.5,
        { before: { ...measureText(text.replace('\ufeff', '')) }, after: { ...measureText(clean) } },
      ])
      for (const value of [article.measures.before, article.measures.after].flatMap(Object.values))
        expect(value).toEqual(expect.any(Number))
    }
    const { before, after } = JSON.parse(lines[6]).article.measures
    expect(before.duplicateLines).toBeGreaterThan(after.duplicateLines)
    // nothing else is changed by it, and bad records have none
    const without = (line: string): string => line.replace(/,"measures":\{"before":\{[^}]*\},"after":\{[^}]*\}\}/, '')
    expect(lines.map(without).join('\n')).toBe((await cli(FILTER, { stdin })).stdout.trimEnd())
    write('a.ndjson', stdin.repeat(40))
    expect((await cli(['a.ndjson', '--measures', '--jobs', '2'])).stdout).toBe(stdout.repeat(40))
  })

  it('that all fail are told of in one line, quiet or not; one that does not is silence', async () => {
    const stdin = '{"id":1,"body":"خبر"}\n\n{"id":2,"body":"خبر"}\n'
    for (const quiet of [[], ['-q']]) {
      const { code, stdout, stderr } = await cli([...FILTER, ...quiet, '--text-key', 'meta.text'], { stdin })
      expect([code, stdout.split('\n').length]).toEqual([0, 4])
      expect(stderr).toBe(
        'article-clean: every record failed (2 no-text), none has a text under the key “meta.text”; name its key with --text-key; the first record has id, body\n',
      )
    }
    write('a.ndjson', stdin)
    expect((await cli(['a.ndjson', '--jobs', '2', '-o', 'out'])).stderr).toContain('under the key “text”')
    expect((await cli(FILTER, { stdin: `${stdin}{"text":"خبر"}\n` })).stderr).toBe('')
    expect((await cli(FILTER, { stdin: '\n\n' })).stderr).toBe('')
  })

  it.each([
    ['[{"text":"خبر"},\n {"text":"خبر"}]\n', /a JSON array; [^\n]*jq -c '\.\[\]'/],
    ['\n{\n  "id": 1,\n  "text": "خبر"\n}\n', /JSON over several lines; [^\n]*jq -c \. /],
  ])('that are no lines are warned of, with the command that makes lines of them: %j', async (stdin, cure) => {
    const asRecords = await cli([...FILTER, '-q'], { stdin })
    expect(asRecords.stderr).toMatch(/^article-clean: every record failed [^\n]+\n$/)
    expect(asRecords.stderr).toMatch(cure)
    const asText = await cli(['-f', 'text'], { stdin })
    expect(asText.stderr).toMatch(/^article-clean: warning: standard input: [^\n]+\n$/)
    expect(asText.stderr).toMatch(cure)
  })

  it('that another program packed are refused by name, and tables too', async () => {
    const packed = await cli(FILTER, { stdin: Buffer.from('28b52ffd2405', 'hex') })
    expect(packed).toMatchObject({ code: 2, stdout: '' })
    expect(packed.stderr).toMatch(
      /^article-clean: standard input: is Zstandard data \(zst\)[^;]*; [^\n]*zstd -dc[^\n]*\n$/,
    )
    write('in.csv', 'id,text\n1,خبر\n')
    write('a.txt', TEXT)
    for (const argv of [
      ['in.csv', 'a.txt'],
      ['check', 'in.csv', 'a.txt', '--exit-zero'],
    ]) {
      const { code, stdout, stderr } = await cli(argv)
      expect([code, stdout === '']).toEqual([2, false])
      expect(stderr).toMatch(/^article-clean: in\.csv: is a table \(CSV\), no text; [^\n]*--ojsonl[^\n]*\n$/)
    }
    expect((await cli(['in.csv', '--input-format', 'text', '-f', 'text'])).code).toBe(0)
  })

  it('are counted by what is wrong with them', async () => {
    const { stderr } = await cli([...FILTER, '--summary', '-'], { stdin: NDJSON })
    expect(JSON.parse(stderr)).toMatchObject({
      documents: 40,
      errors: 2,
      errorCodes: { 'no-text': 1, 'invalid-json': 1 },
    })
  })

  it('are known by the name of a file, compressed or not, by name or by their first bytes', async () => {
    const { stdout } = await cli(FILTER, { stdin: NDJSON })
    write('a.ndjson', NDJSON)
    write('b.jsonl.gz', gzipSync(NDJSON))
    write('D.JL', NDJSON)
    write('c.jsonl', Buffer.concat([gzipSync(NDJSON.slice(0, 500)), gzipSync(NDJSON.slice(500))]))
    for (const name of ['a.ndjson', 'b.jsonl.gz', 'c.jsonl', 'D.JL']) expect((await cli([name])).stdout).toBe(stdout)
    expect((await cli(FILTER, { stdin: gzipSync(NDJSON) })).stdout).toBe(stdout)
    expect((await cli(['a.ndjson', 'b.jsonl.gz'])).stdout).toBe(stdout + stdout)
    const text = await cli(['a.ndjson', '--input-format', 'text'])
    expect(text.stderr).toContain('looks like JSON lines')
  })

  it('are bounded one by one', async () => {
    const { code, stdout } = await cli([...FILTER, '--max-record-bytes', '40'], {
      stdin: `{"text":"خبر"}\n${records[0]}\n{"text":"خبر"}`,
    })
    const lines = stdout.trimEnd().split('\n')
    expect([code, lines.length, lines[0] === lines[2]]).toEqual([0, 3, true])
    expect(JSON.parse(lines[1])).toMatchObject({ id: null, error: { code: 'too-large' } })
  })

  it('fail as a file when the file is damaged', async () => {
    write('a.ndjson.gz', gzipSync(NDJSON).subarray(0, 300))
    const { code, stderr } = await cli(['a.ndjson.gz', '--out-dir', 'out'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^article-clean: a\.ndjson\.gz: is damaged gzip data; [^\n]+\n$/)
    expect(readdirSync(join(cwd, 'out'))).toEqual([])
    expect((await cli(['missing.ndjson', '-o', 'x'])).code).toBe(2)
  })

  it('are not mixed with articles in one output', async () => {
    write('in/a.txt', TEXT)
    write('in/b.ndjson', NDJSON)
    for (const argv of [['in'], ['in', '-o', 'x']]) {
      const { code, stdout, stderr } = await cli(argv)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/--out-dir/)
    }
    expect((await cli(['in/b.ndjson', '-f', 'text'])).code).toBe(2)
  })

  it('keep name and compression in a folder', async () => {
    write('in/a.txt', TEXT)
    write('in/deep/b.ndjson', NDJSON)
    write('in/c.jsonl.gz', gzipSync(NDJSON))
    const { code } = await cli(['in', '--out-dir', 'out', '-f', 'text', '--summary', 'counts.json'])
    expect(code).toBe(0)
    expect(readdirSync(join(cwd, 'out'), { recursive: true }).sort()).toEqual([
      'a.txt',
      'c.jsonl.gz',
      'deep',
      'deep/b.ndjson',
    ])
    const { stdout } = await cli(FILTER, { stdin: NDJSON })
    expect(read('out/deep/b.ndjson').toString()).toBe(stdout)
    expect(gunzipSync(read('out/c.jsonl.gz')).toString()).toBe(stdout)
    expect(JSON.parse(read('counts.json').toString())).toMatchObject({ documents: 81, changed: 81, errors: 4 })
    expect((await cli(['-', ...FILTER, '--out-dir', 'piped'], { stdin: NDJSON })).code).toBe(0)
    expect(read('piped/stdin.ndjson').toString()).toBe(stdout)
  })

  it('are written to a file in one piece', async () => {
    expect((await cli([...FILTER, '-o', 'out.ndjson'], { stdin: NDJSON })).stdout).toBe('')
    expect(read('out.ndjson').toString()).toBe((await cli(FILTER, { stdin: NDJSON })).stdout)
  })
})

describe('jobs', () => {
  it('change no byte of the output', async () => {
    for (let i = 0; i < 150; i++) write(`in/${i % 3}/${i}.txt`, `${TEXT}\nالخبر رقم ${i}`)
    write('in/1/empty.txt', '')
    write('in/1/binary.txt', new Uint8Array([0, 1, 2, 0, 0]))
    write('in.ndjson', NDJSON.repeat(60))
    const one = await cli(['in', '--jobs', '1', '--summary', '-'])
    expect(one.code).toBe(2)
    const filtered = await cli(['in.ndjson', '--jobs', '1'])
    for (const jobs of ['2', '3']) {
      expect(await cli(['in', '--jobs', jobs, '--summary', '-'])).toEqual(one)
      expect(await cli(['in.ndjson', '--jobs', jobs])).toEqual(filtered)
      expect(await cli(FILTER.concat('--jobs', jobs), { stdin: NDJSON.repeat(60) })).toEqual(filtered)
    }
    for (const wrong of ['0', '1.5', 'x']) expect((await cli(['in', '--jobs', wrong])).code).toBe(2)
  })
})
