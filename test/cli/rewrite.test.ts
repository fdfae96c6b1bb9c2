import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
  'أعاد الحرفيون ترميم سوق النحاس القديم بعد حريق العام الماضي وعادت المطارق إلى العمل في أربعين دكانا صغيرا.\n'
const CLEAN = `سوق النحاس يعود\n${PARAGRAPH}`

describe('files', () => {
  beforeEach(() => {
    write('in/clean.txt', CLEAN)
    write('in/doubled.txt', CLEAN + PARAGRAPH)
    write('in/lines.txt', CLEAN.replaceAll('\n', '\r\n'))
  })

  it('that would change are named, exit 0, and stay as they are', async () => {
    expect(await cli(['in', '--list'])).toEqual({ code: 0, stdout: 'in/doubled.txt\nin/lines.txt\n', stderr: '' })
    expect(read('in/doubled.txt')).toBe(CLEAN + PARAGRAPH)
  })

  it('are put in order where they stand, and only those that change', async () => {
    chmodSync(join(cwd, 'in/doubled.txt'), 0o640)
    const { ino } = statSync(join(cwd, 'in/clean.txt'))
    expect(await cli(['in', '--write', '--list'])).toEqual({
      code: 0,
      stdout: 'in/doubled.txt\nin/lines.txt\n',
      stderr: '',
    })
    for (const name of ['clean', 'doubled', 'lines']) expect(read(`in/${name}.txt`)).toBe(CLEAN)
    expect(statSync(join(cwd, 'in/clean.txt')).ino).toBe(ino)
    expect(statSync(join(cwd, 'in/doubled.txt')).mode & 0o777).toBe(0o640)
    expect((await cli(['in', '--list'])).stdout).toBe('')
  })

  it('that could not be had back, or hold no plain text, are refused; the others are done', async () => {
    write('in/broken.txt', Buffer.concat([Buffer.from(CLEAN.repeat(3)), Buffer.from([0xc7, 0x20])]))
    write('in/packed.txt.gz', gzipSync(CLEAN + PARAGRAPH))
    write('in/records.ndjson', `${JSON.stringify({ text: CLEAN })}\n`)
    const { code, stderr } = await cli(['in', 'in/packed.txt.gz', 'in/records.ndjson', '--write'])
    expect(code).toBe(2)
    expect(stderr.match(/^article-clean: in\/(?:broken|packed|records)\.[^:]+: [^;]+; [^\n]+$/gm)).toHaveLength(3)
    rmSync(join(cwd, 'in/broken.txt'))
    // what a folder holds beside texts is passed over
    expect(await cli(['in', '--list'])).toMatchObject({ code: 0, stderr: '' })
    expect(read('in/doubled.txt')).toBe(CLEAN)
    expect(JSON.parse(read('in/records.ndjson')).text).toBe(CLEAN)
  })

  it('of a guessed encoding are never rewritten, unless it is named', async () => {
    const latin = Buffer.from('Le marché a rouvert.\r\nLe café aussi, et les artisans étaient là.\r\n', 'latin1')
    const wide = Buffer.from([...'سوق\n'].flatMap(char => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8, 0, 0]))
    write('latin/a.txt', latin)
    write('wide/a.txt', wide)
    write('wide/b.txt', CLEAN + PARAGRAPH)
    for (const flag of ['--write', '--list']) {
      expect(await cli(['latin', flag])).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'article-clean: latin/a.txt: is read as windows-1252, which is a guess; say --encoding windows-1252 if it is right, or use --out-dir\n',
      })
      expect((await cli(['wide', flag])).stderr).toMatch(/^article-clean: wide\/a\.txt: is UTF-32[^\n]*\n$/)
    }
    expect([readFileSync(join(cwd, 'latin/a.txt')), readFileSync(join(cwd, 'wide/a.txt'))]).toEqual([latin, wide])
    expect(read('wide/b.txt')).toBe(CLEAN)
    expect(await cli(['latin', '--write', '--encoding', 'windows-1252'])).toMatchObject({ code: 0, stderr: '' })
    expect(read('latin/a.txt')).toBe('Le marché a rouvert.\nLe café aussi, et les artisans étaient là.\n')
  })

  it('are needed, and nothing that goes elsewhere', async () => {
    for (const argv of [['--write'], ['-', '--list'], ['in', '--write', '-o', 'x'], ['in', '--list', '-f', 'json']]) {
      const { code, stderr } = await cli(argv, { stdin: CLEAN })
      expect(code).toBe(2)
      expect(stderr).toMatch(/^article-clean: --(?:write|list) /)
    }
  })
})
