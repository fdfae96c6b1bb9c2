import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { applyPatch, parsePatch } from 'diff'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/article/cleanArticle.ts'
import { joinPieces, pieceLines } from '../../src/cli/work/pieces.ts'
import { repairText } from '../../src/cli/work/repairText.ts'
import { openPatch } from '../../src/files/openPatch.ts'
import { toText } from '../../src/render/toText.ts'
import { runCli } from '../cli/fakeIo.ts'
import { hostileText } from '../hostileText.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/check')
const DOUBLED = readFileSync(join(FIXTURES, 'repeated-block/bad.txt'), 'utf8')
const GOOD = DOUBLED.slice(0, DOUBLED.lastIndexOf('آخر تحديث'))
const IN_LINE = readFileSync(join(FIXTURES, 'repeated-line/bad.txt'), 'utf8')

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'article-clean-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))
const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(cwd, name, '..'), { recursive: true })
  writeFileSync(join(cwd, name), content)
}
const read = (name: string): Buffer => readFileSync(join(cwd, name))
const check = (argv: readonly string[], world = {}) => runCli(['check', ...argv], { cwd, ...world })
const git = (folder: string, ...argv: string[]): string =>
  execFileSync('git', argv, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', HOME: folder },
  })

/** Single-byte Arabic, as far as the fixtures need it. */
function windows1256(text: string): Buffer {
  const decoded = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Buffer.from([...text].map(letter => decoded.indexOf(letter)))
}
const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const big = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
const crlf = (text: string): string => text.replaceAll('\n', '\r\n')

/** JSON as many tools write it: whatever is not ASCII as an escape. */
const ascii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

describe('--fix', () => {
  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with marks', (text: string) => Buffer.from(`\ufeff\ufeff${text}`)],
    ['CRLF', (text: string) => Buffer.from(crlf(text))],
    ['CR', (text: string) => Buffer.from(text.replaceAll('\n', '\r'))],
    ['windows-1256 with CRLF', (text: string) => windows1256(crlf(text))],
    ['UTF-16', utf16],
    ['UTF-16, the upper byte first, without a mark', big],
    ['broken UTF-8', (text: string) => Buffer.concat([Buffer.from([0xc3, 0xff, 0x20]), Buffer.from(text)])],
    ['entities', (text: string) => Buffer.from(`R&amp;D &nbsp; &#x201c;نص&rdquo;\n\n\n\n${text}`)],
  ])('takes nothing but the copy out of %s', async (_, encoded) => {
    write('a.txt', encoded(DOUBLED))
    const { code } = await check(['a.txt', '--fix'])
    expect(read('a.txt')).toEqual(encoded(GOOD))
    expect(code).toBe(0)
  })

  it('keeps one blank where kept parts of a line would touch', async () => {
    const once = IN_LINE.split('\n')[2]
    write('a.txt', IN_LINE)
    await check(['a.txt', '--fix'])
    const [line] = read('a.txt').toString().split('\n').slice(2)
    expect(once.startsWith(line)).toBe(true)
    expect(line.length).toBeLessThan(once.length * 0.6)
    expect(line).toBe(line.trimEnd())
  })

  it('changes of a record the value of its text alone, and keeps the escapes of that', async () => {
    const records = (text: string): string =>
      [
        `\ufeff{"id": 1.0,\t"n":12345678901234567890,"text" : ${JSON.stringify(text)},"ع":"\\u0041"}\r\n`,
        '\n',
        'no json\n',
        `{"text":${ascii(JSON.stringify(text))},"b":[1, 2]}\n`,
        `{"text":1,"text":${JSON.stringify(`${text}😀 خاتمة`)}}`,
      ].join('')
    write('r.ndjson', records(DOUBLED))
    expect((await check(['r.ndjson', '--fix', '--rule', 'invalid-json=off'])).code).toBe(0)
    expect(read('r.ndjson').toString()).toBe(records(GOOD))
  })

  it('writes gzip as gzip, and standard input to standard output', async () => {
    write('a.txt.gz', gzipSync(DOUBLED))
    write('b.jsonl.gz', gzipSync(`${JSON.stringify({ text: DOUBLED })}\n`))
    expect((await check(['.', '--fix'])).code).toBe(0)
    expect(gunzipSync(read('a.txt.gz')).toString()).toBe(GOOD)
    expect(gunzipSync(read('b.jsonl.gz')).toString()).toBe(`${JSON.stringify({ text: GOOD })}\n`)
    const piped = await check(['--fix'], { stdin: windows1256(DOUBLED) })
    expect([piped.code, piped.stderr]).toEqual([0, expect.stringContaining('1 text repaired')])
    expect((await check(['--fix', '-q'], { stdin: DOUBLED })).stdout).toBe(GOOD)
    expect((await check(['--fix', '-q'], { stdin: GOOD })).stdout).toBe(GOOD)
    const records = `${JSON.stringify({ text: DOUBLED })}\nbad\n`
    expect((await check(['--fix', '-q', '--input-format', 'ndjson'], { stdin: records })).stdout).toBe(
      `${JSON.stringify({ text: GOOD })}\nbad\n`,
    )
  })

  it('leaves what is off, and what is sound, untouched', async () => {
    write('a.txt', DOUBLED)
    write('b.txt', GOOD)
    write('c.ndjson', `${JSON.stringify({ text: GOOD })}\n`)
    const before = ['b.txt', 'c.ndjson'].map(name => statSync(join(cwd, name)).ino)
    expect((await check(['.', '--fix', '--rule', 'repeated-block=off'])).code).toBe(0)
    expect(read('a.txt').toString()).toBe(DOUBLED)
    expect(['b.txt', 'c.ndjson'].map(name => statSync(join(cwd, name)).ino)).toEqual(before)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'c.ndjson'])
  })

  it('exits as if the repaired files had been judged, baselined findings repaired too', async () => {
    write('a.txt', `${DOUBLED}\nنشر في: 31 أبريل 2015\n`)
    await check(['a.txt', '--baseline', 'known', '--update-baseline'])
    expect((await check(['a.txt', '--fix', '--baseline', 'known'])).code).toBe(0)
    expect(read('a.txt').toString()).not.toContain(DOUBLED)
    expect((await check(['a.txt', '--fix'])).code).toBe(1)
  })

  it('leaves a file of records as it is where one is too large to be read', async () => {
    const records = `${JSON.stringify({ text: DOUBLED })}\n{"text":"${'x'.repeat(600_000)}"}\n`
    write('r.ndjson', records)
    const { code, stderr } = await check(['r.ndjson', '--fix', '--max-record-bytes', '4000'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('was not repaired; raise --max-record-bytes')])
    expect(read('r.ndjson').toString()).toBe(records)
    expect(readdirSync(cwd)).toEqual(['r.ndjson'])
  })

  it('is what cleaning would leave, and changes nothing the second time', async () => {
    const text = fc
      .tuple(hostileText, hostileText, fc.constantFrom(GOOD, IN_LINE, ''))
      .map(parts => parts.join('\n') + parts[0])
    await fc.assert(
      fc.asyncProperty(text, async said => {
        const bytes = Buffer.from(said)
        const pieces = await repairText(bytes, 'a', 'utf-8', { levels: {} })
        if (pieces === null) return
        const now = joinPieces(bytes, pieces)
        expect(clean(now)).toBe(clean(bytes))
        expect(await repairText(now, 'a', 'utf-8', { levels: {} })).toBeNull()
        const lines = [...pieceLines(bytes, pieces)]
        expect(Buffer.concat(lines.map(([old]) => old))).toEqual(bytes)
        expect(Buffer.compare(Buffer.concat(lines.map(([, line]) => line)), now)).toBe(0)
      }),
    )
  })
})

const clean = (bytes: Uint8Array): string => toText(cleanArticle(Buffer.from(bytes).toString()))
describe('--diff', () => {
  const all = (folder: string): void => {
    for (const rule of readdirSync(FIXTURES)) cpSync(join(FIXTURES, rule), join(folder, rule), { recursive: true })
    const at = (name: string): string => join(folder, name)
    writeFileSync(at('windows.txt'), windows1256(crlf(DOUBLED)))
    writeFileSync(at('wide.txt'), utf16(DOUBLED))
    writeFileSync(at('old mac.txt'), DOUBLED.replaceAll('\n', '\r'))
    writeFileSync(at('a "quoted"\tخبر\\.txt'), DOUBLED.trimEnd())
    writeFileSync(at('broken.txt'), Buffer.concat([Buffer.from(DOUBLED), Buffer.from([0xc3, 0x28, 0xff])]))
    writeFileSync(
      at('many.ndjson'),
      Array.from({ length: 60 }, (_, i) => JSON.stringify({ id: i, text: i % 9 === 4 ? DOUBLED : GOOD })).join('\n'),
    )
  }

  it('changes nothing, exits 1, and is to git apply what --fix is to the files', async () => {
    all(cwd)
    git(cwd, 'init', '-q')
    const before = Object.fromEntries(files(cwd).map(name => [name, read(name)]))
    const { code, stdout } = await check(['.', '--diff'])
    expect(code).toBe(1)
    for (const name of files(cwd)) expect(read(name)).toEqual(before[name])
    // what the runner remembers is text: the bytes of all encodings are needed
    const patch = await diffBytes(cwd)
    expect(patch.toString()).toBe(stdout)
    const applied = mkdtempSync(join(tmpdir(), 'article-clean-'))
    try {
      all(applied)
      git(applied, 'init', '-q')
      execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: applied, input: patch })
      expect((await check(['.', '--fix', '--jobs', '2'])).code).toBe(1)
      for (const name of files(cwd)) expect([name, readFileSync(join(applied, name))]).toEqual([name, read(name)])
      expect(files(cwd).some(name => !read(name).equals(before[name]))).toBe(true)
      const again = await check(['.', '--diff'])
      expect([again.code, again.stdout]).toEqual([0, ''])
    } finally {
      rmSync(applied, { recursive: true, force: true })
    }
  })

  it('says of compressed files that they would change', async () => {
    write('a.txt.gz', gzipSync(DOUBLED))
    const { code, stdout, stderr } = await check(['a.txt.gz', '--diff'])
    expect([code, stdout, stderr]).toEqual([
      1,
      '',
      expect.stringContaining('a.txt.gz: would change, but is compressed'),
    ])
  })

  it('shares standard output with no report', async () => {
    write('a.txt', DOUBLED)
    expect((await check(['a.txt', '--diff', '--report', 'json'])).code).toBe(2)
    expect((await check(['--fix', '--report', 'pretty'], { stdin: DOUBLED })).code).toBe(2)
    expect((await check(['a.txt', '--diff', '--report', 'json=out.json'])).code).toBe(1)
    expect(JSON.parse(read('out.json').toString()).findings).toHaveLength(1)
  })

  it('is a unified diff by another reader, whatever lines change', () => {
    const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', 'd\n', 'e\n', 'f\n'), { maxLength: 40 })
    const edit = fc.constantFrom('keep', 'keep', 'keep', 'keep', 'drop', 'change')
    fc.assert(
      fc.property(lines, fc.array(edit, { minLength: 40, maxLength: 40 }), fc.boolean(), (all, edits, isOpen) => {
        const old = isOpen ? [...all, 'last'] : all
        const patch = openPatch('a.txt')
        const now = old.map((line, i) => (edits[i] === 'drop' ? '' : edits[i] === 'change' ? `x${line}` : line))
        for (const [i, line] of old.entries()) patch.push(Buffer.from(line), Buffer.from(now[i]))
        const text = Buffer.from(patch.end()).toString()
        if (now.join('') === old.join('')) {
          expect(text).toBe('')
          return
        }
        expect(parsePatch(text)).toHaveLength(1)
        expect(applyPatch(old.join(''), text, { autoConvertLineEndings: false })).toBe(now.join(''))
      }),
    )
  })
})

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => !name.startsWith('.git') && statSync(join(folder, name)).isFile())
    .sort()

async function diffBytes(folder: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  await runCli(['check', '.', '--diff'], { cwd: folder, onStdout: chunk => chunks.push(chunk) })
  return Buffer.concat(chunks)
}
