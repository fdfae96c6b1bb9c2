import { spawn } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
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
const cli = (argv: string[], world = {}) => runCli(argv, { cwd, ...world })
const files = (folder: string) =>
  readdirSync(join(cwd, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
/** Names and contents, the journal among them. */
const state = (folder: string) =>
  files(folder).map(file => [file.slice(join(cwd, folder).length), readFileSync(file, 'utf8')])
/** What a rewritten file changes: its inode, or where it was given that of the one that it replaces, the time of its making. */
const identities = (folder: string) => new Map(files(folder).map(file => [file, identity(file)]))
const identity = (file: string): string => {
  const { ino, ctimeNs } = statSync(file, { bigint: true })
  return `${ino} ${ctimeNs}`
}

const PARAGRAPH =
  'أعاد الحرفيون ترميم سوق النحاس القديم بعد حريق العام الماضي وعادت المطارق إلى العمل في أربعين دكانا صغيرا.'
const RUN = ['in', '--out-dir', 'out', '--resume']
const fill = (count: number) => {
  for (let i = 0; i < count; i++) write(`in/${i % 5}/${i}.txt`, `الخبر رقم ${i}\n${`${PARAGRAPH}\n`.repeat(2)}`)
  write('in/r.ndjson', `${JSON.stringify({ text: PARAGRAPH })}\n`.repeat(20))
}

describe('a run that is resumed', () => {
  it('does again only what is not done, or was done to other bytes or by other options', async () => {
    fill(20)
    const first = await cli([...RUN, '--summary', '-'])
    expect(first.code).toBe(0)
    const before = identities('out')
    const done = state('out')
    write('in/0/0.txt', 'خبر جديد')
    rmSync(join(cwd, 'out/1/1.json'))
    write('out/2/2.json', 'cut')
    const again = await cli([...RUN, '--summary', '-'])
    const redone = files('out').filter(
      file => identities('out').get(file) !== before.get(file) && !file.endsWith('journal'),
    )
    expect(redone.map(file => file.slice(-8))).toEqual(['0/0.json', '1/1.json', '2/2.json'])
    // counts are those of all inputs, done now or before
    expect(JSON.parse(again.stderr).documents).toBe(JSON.parse(first.stderr).documents)
    write('in/0/0.txt', `الخبر رقم 0\n${`${PARAGRAPH}\n`.repeat(2)}`)
    await cli(RUN)
    expect(state('out')).toEqual(done)
    await cli([...RUN, '--keep-repeats'])
    expect(state('out')).not.toEqual(done)
    await cli(RUN)
    expect(state('out')).toEqual(done)
  })

  it('does not trust a journal of a run that kept none, nor a torn line', async () => {
    fill(10)
    await cli(RUN)
    const done = state('out')
    appendFileSync(join(cwd, 'out/.article-clean-journal'), '{"name":"0/0.js')
    await cli(RUN)
    expect(state('out')).toEqual(done)
    await cli(['in', '--out-dir', 'out', '--keep-repeats'])
    expect(files('out').filter(file => file.includes('journal'))).toEqual([])
    await cli(RUN)
    expect(state('out')).toEqual(done)
  })

  it('does again what another path or another input format gave', async () => {
    fill(3)
    await cli(['./in', '--out-dir', 'out', '--resume'])
    await cli(RUN)
    await cli(['in', '--out-dir', 'whole', '--resume'])
    expect(state('out')).toEqual(state('whole'))
    await cli(['in/r.ndjson', '--out-dir', 'one', '--resume', '--input-format', 'text', '-f', 'ndjson'])
    await cli(['in/r.ndjson', '--out-dir', 'one', '--resume'])
    expect(readFileSync(join(cwd, 'one/r.ndjson'), 'utf8').split('\n')).toHaveLength(21)
  })

  it('takes no journal that is none of the folder, and writes through no link', async () => {
    fill(3)
    write('out/victim', 'precious')
    symlinkSync(join(cwd, 'out/victim'), join(cwd, 'out/.article-clean-journal'))
    expect(await cli(RUN)).toMatchObject({ code: 2, stderr: expect.stringMatching(/^article-clean: .*journal: .*\n$/) })
    expect(readFileSync(join(cwd, 'out/victim'), 'utf8')).toBe('precious')
    rmSync(join(cwd, 'out/.article-clean-journal'))
    write('out/.article-clean-journal', '{"name":"0/0.json","summary":null}\n{"name":"d0')
    await cli(RUN)
    await cli(['in', '--out-dir', 'whole', '--resume'])
    rmSync(join(cwd, 'out/victim'))
    expect(state('out')).toEqual(state('whole'))
  })

  it('needs a folder', async () => {
    const { code, stderr } = await cli(['in', '--resume'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/--out-dir/)
  })

  it.each(['1', '2'])('ends as if it had not been killed, with %s jobs', async jobs => {
    fill(400)
    await cli(['in', '--out-dir', 'whole', '--resume'])
    const whole = state('whole')
    const argv = [resolve('bin/article-clean.js'), ...RUN, '--jobs', jobs]
    for (let kills = 0; kills < 4; kills++) {
      const child = spawn(process.execPath, argv, { cwd, stdio: 'ignore' })
      const ended = new Promise(done => child.on('exit', done))
      await new Promise(done => setTimeout(done, 180 + kills * 40))
      child.kill('SIGKILL')
      await ended
    }
    expect((await cli([...RUN, '--jobs', jobs])).code).toBe(0)
    expect(state('out')).toEqual(whole)
  })
})
