import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBaseline, writeBaseline } from '../../src/check/baseline.ts'
import { runCli } from '../cli/fakeIo.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'article-clean-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const write = (name: string, content: string): void => {
  mkdirSync(join(cwd, name, '..'), { recursive: true })
  writeFileSync(join(cwd, name), content)
}
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
const check = (...argv: string[]) => runCli(['check', ...argv, '--jobs', '1'], { cwd })
const BASELINE = ['--baseline', 'known.txt'] as const

const WORDS =
  'سوق النحاس القديم حريق المطارق دكان الساحة الحرفيون ترميم البلدية المدينة الساحلية مكتبة الميناء قاعة'.split(' ')
/** A body of two paragraphs that no other number has, twice. */
function doubled(number: number): string {
  const paragraph = (part: number): string =>
    `${Array.from({ length: 14 }, (_, i) => WORDS[(number * (part + 3) + i * (i + part)) % WORDS.length]).join(' ')} ${number * 7 + part}.\n`
  return `الخبر رقم ${number} من أخبار هذا الأرشيف\n${(paragraph(1) + paragraph(2)).repeat(2)}`
}
const errors = async (...argv: string[]): Promise<string[]> => {
  const { findings } = JSON.parse((await check(...argv, '--report', 'json')).stdout)
  return findings
    .filter((one: { severity: string }) => one.severity === 'error')
    .map((one: { path: string }) => one.path)
}

/** A page on which so many paragraphs are printed twice in a row, none of them on a page of another number. */
function stuttered(number: number, paragraphs: number): string {
  const paragraph = (part: number): string =>
    `${Array.from({ length: 12 }, (_, i) => WORDS[(number * (part + 3) + i * (i + part)) % WORDS.length]).join(' ')} ${number * 1000 + part}.\n`
  return Array.from({ length: paragraphs }, (_, part) => paragraph(part).repeat(2)).join('')
}

describe('a corpus with 500 findings', () => {
  it('is green with its baseline, red for what is new alone, and green in another folder', async () => {
    for (let i = 0; i < 20; i++) write(`old/${i % 7}/${i}.txt`, stuttered(i, 25))
    expect((await check('old', ...BASELINE, '--update-baseline')).code).toBe(0)
    const lines = read('known.txt')
      .trimEnd()
      .split('\n')
      .filter(line => !line.startsWith('#'))
    expect(lines.length).toBeGreaterThanOrEqual(500)
    expect(lines).toEqual([...lines].sort())
    expect(lines.join()).not.toMatch(/old|txt/)

    const green = await check('old', ...BASELINE)
    expect([green.code, green.stderr]).toEqual([0, ''])
    expect(green.stdout).toMatch(/^20 documents: 0 errors, 0 warnings; [\d,]+ more in the baseline\n/)

    write('old/3/new.txt', doubled(1001))
    const red = await check('old', ...BASELINE, '--report', 'json')
    expect(red.code).toBe(1)
    const found = JSON.parse(red.stdout).findings.filter(({ severity }: { severity: string }) => severity === 'error')
    expect(found.map(({ path }: { path: string }) => path)).toEqual(['old/3/new.txt'])
    rmSync(join(cwd, 'old/3/new.txt'))

    renameSync(join(cwd, 'old'), join(cwd, 'archive'))
    expect((await check('archive', ...BASELINE)).code).toBe(0)
  })
})

describe('a baseline', () => {
  it('knows a finding as often as it says, wherever it is', async () => {
    write('a.txt', doubled(1))
    await check('a.txt', ...BASELINE, '--update-baseline')
    write('b.txt', doubled(1))
    expect(await errors('.', ...BASELINE)).toEqual(['./b.txt'])
  })

  it('says what of it is dead, unless single files were named, and drops that when it is updated', async () => {
    write('a/1.txt', doubled(1))
    write('a/2.txt', doubled(2))
    await check('a', ...BASELINE, '--update-baseline')
    const before = read('known.txt')
    rmSync(join(cwd, 'a/2.txt'))
    const { code, stderr } = await check('a', ...BASELINE)
    expect(code).toBe(0)
    expect(stderr).toMatch(
      /^article-clean: known\.txt: \d findings? of it did not occur; drop them with --update-baseline\n$/,
    )
    expect((await check('a/1.txt', ...BASELINE)).stderr).toBe('')
    expect((await check('a', ...BASELINE, '-q')).stderr).toBe('')
    await check('a', ...BASELINE, '--update-baseline')
    expect(read('known.txt').split('\n').length).toBeLessThan(before.split('\n').length)
    expect((await check('a', ...BASELINE)).stderr).toBe('')
  })

  it('is refused where it is missing, broken or not named, and never written after a failure', async () => {
    write('a.txt', doubled(1))
    for (const [content, message] of [
      [null, 'known.txt: no such baseline; '],
      ['# fine\nrepeated-block\n', 'known.txt: line 2 is none of a baseline; '],
    ] as const) {
      if (content !== null) write('known.txt', content)
      const { code, stderr } = await check('a.txt', ...BASELINE)
      expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
    }
    expect((await check('a.txt', '--update-baseline')).code).toBe(2)
    expect((await check('a.txt', 'missing.txt', ...BASELINE, '--update-baseline')).code).toBe(2)
    expect(read('known.txt')).toBe('# fine\nrepeated-block\n')
  })

  it('leaves out rules that are off', async () => {
    write('a.txt', doubled(1))
    await check(
      'a.txt',
      ...BASELINE,
      '--update-baseline',
      '--rule',
      'repeated-block=off',
      '--rule',
      'missing-timestamp=off',
    )
    expect(read('known.txt')).not.toMatch(/^(?:repeated-block|missing-timestamp)/m)
  })

  it('reads what it writes, merged in any order and with lines twice', () => {
    const entry = fc.tuple(
      fc.constantFrom('mojibake', 'cut-copy'),
      fc.integer({ min: 0, max: 0xffff }).map(print => print.toString(16).padStart(16, '0')),
      fc.integer({ min: 1, max: 9 }),
    )
    fc.assert(
      fc.property(fc.array(entry), entries => {
        const counts = new Map(entries.map(([rule, print, times]) => [`${rule} ${print}`, times]))
        const written = writeBaseline(counts)
        expect(readBaseline(written)).toEqual(counts)
        const lines = written.split('\n').reverse()
        expect(readBaseline([...lines, ...lines].join('\r\n'))).toEqual(counts)
        expect(writeBaseline(new Map([...counts].reverse()))).toBe(written)
      }),
    )
  })
})
