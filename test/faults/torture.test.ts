import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { runCli } from '../cli/fakeIo.ts'

// Each call to the file system that a run makes is made to fail once, and the run is looked at: what it left, what it said, how it ended.

const SYNC = [
  'openSync',
  'closeSync',
  'readFileSync',
  'writeFileSync',
  'statSync',
  'lstatSync',
  'fchmodSync',
  'renameSync',
  'linkSync',
] as const
const BY_PROMISE = ['open', 'readdir', 'mkdir', 'realpath', 'lstat', 'rm', 'readFile'] as const
const BY_CALLBACK = ['fsync'] as const
const OF_HANDLES = ['read', 'write', 'writeFile', 'appendFile', 'readFile', 'close'] as const
const CODES = ['EIO', 'ENOSPC', 'EMFILE', 'EACCES'] as const

type Functions = Record<string, (...args: unknown[]) => unknown>
let calls = 0
let failing = -1
let code: (typeof CODES)[number] = 'EIO'
const fault = (name: string): NodeJS.ErrnoException | null =>
  calls++ === failing ? Object.assign(new Error(`${code}: made to fail, ${name}`), { code, syscall: name }) : null

const restore: (() => void)[] = []
const replace = (object: Functions, name: string, by: (original: Functions[string]) => Functions[string]): void => {
  const original = object[name]
  object[name] = by(original)
  restore.push(() => {
    object[name] = original
  })
}

function inject(): void {
  const all = fs as unknown as Functions
  for (const name of SYNC)
    replace(all, name, original => (...args) => {
      const error = fault(name)
      // a descriptor is closed even where closing it says that something was lost
      if (error && name === 'closeSync') original(...args)
      if (error) throw error
      return original(...args)
    })
  for (const name of BY_CALLBACK)
    replace(all, name, original => (...args) => {
      const error = fault(name)
      if (!error) return original(...args)
      return void queueMicrotask(() => (args.at(-1) as (error: Error) => void)(error))
    })
  for (const name of BY_PROMISE)
    replace(promises as unknown as Functions, name, original => async (...args) => {
      const error = fault(name)
      if (error) throw error
      const result = await original(...args)
      if (name === 'open') injectHandle(result as Functions)
      return result
    })
  syncBuiltinESMExports()
}

function injectHandle(handle: Functions): void {
  for (const name of OF_HANDLES) {
    const original = handle[name]
    let closed = false
    handle[name] = async (...args) => {
      if (closed) return original.apply(handle, args)
      closed = name === 'close'
      const error = fault(name)
      if (error && name === 'close') await original.apply(handle, args)
      if (error) throw error
      return original.apply(handle, args)
    }
  }
}

function heal(): void {
  for (const step of restore.splice(0)) step()
  syncBuiltinESMExports()
}

const PARAGRAPH =
  'أعاد الحرفيون ترميم سوق النحاس القديم بعد حريق العام الماضي وعادت المطارق إلى العمل في أربعين دكانا صغيرا.\n'
const DOUBLED = `سوق النحاس يعود\n${PARAGRAPH}${PARAGRAPH}`
const RECORDS = `${JSON.stringify({ id: 1, text: DOUBLED })}\nno json\n${JSON.stringify({ id: 2, text: PARAGRAPH })}\n`

const folders: string[] = []
afterEach(() => {
  heal()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'article-clean-'))
  folders.push(folder)
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  write('in/a.txt', DOUBLED)
  write('in/deep/b.txt', `${DOUBLED}آخر\n`)
  write('r/a.ndjson', RECORDS)
  write('r/b.jsonl.gz', gzipSync(RECORDS))
  write('list', 'in/a.txt\nin/deep\n')
  for (const old of ['old.out', 'old.summary', 'old.removed', 'old.report']) write(old, 'old')
  return folder
}

/** Content of all files, by name; temporary ones and journals, which order and number of tries show, left out. */
function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return new Map(
    names
      .filter(name => !name.includes('.article-clean-') && fs.statSync(join(folder, name)).isFile())
      .map(name => [name, readFileSync(join(folder, name)).toString('latin1')]),
  )
}
/** What all inputs share holds those that did not fail. */
function isWhole(name: string, content: string): boolean {
  if (name === 'old.report') return JSON.parse(content).summary !== undefined
  if (name === 'old.summary') return JSON.parse(content).errors > 0
  return (
    name === 'out.gz' &&
    gunzipSync(Buffer.from(content, 'latin1'))
      .toString()
      .split('\n')
      .filter(Boolean)
      .every(line => JSON.parse(line))
  )
}
const leftovers = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.tmp'))

describe.each([
  [['in'], 0],
  [['in/a.txt', '-o', 'old.out', '--summary', 'old.summary', '--removed', 'old.removed'], 0],
  [['in', '--out-dir', 'out', '-f', 'text'], 0],
  [['in', '--out-dir', 'out', '--resume'], 0],
  [['r', '--out-dir', 'out', '--resume'], 0],
  [['r', '-o', 'out.gz'], 0],
  [['in', '--write', '--backup', '.bak'], 0],
  [['in', '--write', '--diff'], 0],
  [['--files-from', 'list', '-f', 'markdown'], 0],
  [['check', 'in', '--report', 'json=old.report'], 1],
  [['check', 'r'], 1],
] as const)('a run of %j', (argv, status) => {
  it('ends well or says what failed, and leaves what was or what was to be', { timeout: 300_000 }, async () => {
    const undisturbed = newFolder()
    const before = filesOf(undisturbed)
    calls = 0
    failing = -1
    inject()
    const whole = await runCli(argv, { cwd: undisturbed })
    heal()
    const most = calls
    expect([whole.code, most > 3]).toEqual([status, true])
    const after = filesOf(undisturbed)
    for (let at = 0; at < most; at++) {
      const cwd = newFolder()
      calls = 0
      failing = at
      code = CODES[at % CODES.length]
      inject()
      const ran = await runCli(argv, { cwd })
      heal()
      const about = `call ${at} of ${most}, ${code}: ${JSON.stringify(ran.stderr)}`
      expect(ran.stderr, about).not.toContain('this is a bug')
      const files = filesOf(cwd)
      for (const [name, content] of files) {
        const isOldOrNew = content === before.get(name) || content === after.get(name)
        expect(isOldOrNew || (ran.code === 2 && isWhole(name, content)), `${about}, ${name}`).toBe(true)
      }
      for (const name of before.keys()) expect(files.has(name), `${about}, ${name}`).toBe(true)
      if (ran.code === status) {
        // what failed was not needed
        expect(ran.stdout, about).toBe(whole.stdout)
        expect([...files], about).toEqual([...after])
      } else {
        expect(ran.code, about).toBe(2)
        expect(ran.stderr, about).toMatch(/^(?:article-clean: [^\n]+: [^\n]+; [^\n]+\n)+/)
      }
      // a later run takes away what this one could not
      for (const name of leftovers(cwd)) expect(name, about).toMatch(/\.article-clean-[^/]+\.tmp$/)
      rmSync(cwd, { recursive: true })
    }
    expect(existsSync(undisturbed)).toBe(true)
  })
})
