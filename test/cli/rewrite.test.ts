import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
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

  it('are shown as a diff that git applies, whatever their bytes and names', async () => {
    const names = ['in/doubled.txt', 'in/lines.txt', 'in/no end.txt', 'in/arabic.txt', 'in/long.txt', 'in/"q".txt']
    write('in/no end.txt', (CLEAN + PARAGRAPH).trimEnd())
    write('in/arabic.txt', Buffer.from('d3e6de0a0ad3e6de20c7e1e4cdc7d30d0a', 'hex'))
    write('in/long.txt', Array.from({ length: 3000 }, (_, i) => `السطر رقم ${i} \r`).join('\n'))
    write('in/"q".txt', '\n\nنص\n')
    write('in/only blank.txt', '\n\n')
    const args = [resolve('bin/article-clean.js'), 'in', '--diff', '--encoding', 'windows-1256']
    const { stdout, status } = spawnSync(process.execPath, args, { cwd })
    expect(status).toBe(0)
    writeFileSync(join(cwd, 'patch'), stdout)
    expect(spawnSync('git', ['apply', '--check', 'patch'], { cwd, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    })
    spawnSync('git', ['apply', 'patch'], { cwd })
    const patched = Object.fromEntries(names.map(name => [name, readFileSync(join(cwd, name))]))
    spawnSync('git', ['apply', '-R', 'patch'], { cwd })
    await cli(['in', '--write', '--encoding', 'windows-1256'])
    for (const name of names) expect([name, readFileSync(join(cwd, name))]).toEqual([name, patched[name]])
    expect((await cli(['in', '--diff', '--encoding', 'utf-8'])).stdout).toBe('')
  })

  it('are kept beside the new on demand, and no backup is ever replaced', async () => {
    const argv = ['in', '--write', '--backup', '.bak']
    const { ino } = statSync(join(cwd, 'in/doubled.txt'))
    expect(await cli(argv)).toMatchObject({ code: 0, stderr: '' })
    expect([read('in/doubled.txt'), read('in/doubled.txt.bak')]).toEqual([CLEAN, CLEAN + PARAGRAPH])
    expect(statSync(join(cwd, 'in/doubled.txt.bak')).ino).toBe(ino)
    expect(readdirSync(join(cwd, 'in')).sort()).toEqual([
      'clean.txt',
      'doubled.txt',
      'doubled.txt.bak',
      'lines.txt',
      'lines.txt.bak',
    ])
    write('in/doubled.txt', `${CLEAN}${PARAGRAPH}آخر\n`)
    const { code, stderr } = await cli(argv)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^article-clean: in\/doubled\.txt\.bak: is there already, [^\n]+\n$/)
    expect(read('in/doubled.txt.bak')).toBe(CLEAN + PARAGRAPH)
    // one that was killed between the two
    write('in/doubled.txt', CLEAN + PARAGRAPH)
    expect((await cli(argv)).code).toBe(0)
    expect(read('in/doubled.txt')).toBe(CLEAN)
    for (const wrong of [
      ['in', '--backup', '.bak'],
      ['in', '--write', '--backup', 'a/b'],
      ['in', '--write', '--backup', ''],
    ])
      expect((await cli(wrong)).code).toBe(2)
  })

  it('are needed, and nothing that goes elsewhere', async () => {
    for (const argv of [
      ['--write'],
      ['-', '--list'],
      ['in', '--write', '-o', 'x'],
      ['in', '--list', '-f', 'json'],
      ['in', '--diff', '-o', 'x'],
    ]) {
      const { code, stderr } = await cli(argv, { stdin: CLEAN })
      expect(code).toBe(2)
      expect(stderr).toMatch(/^article-clean: --(?:write|list|diff) /)
    }
  })
})
