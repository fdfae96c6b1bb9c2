import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { runCli } from './cli/fakeIo.ts'

const FIXTURES = resolve('fixtures/check/repeated-block')
const DOUBLED = readFileSync(join(FIXTURES, 'bad.txt'), 'utf8')
const GOOD = readFileSync(join(FIXTURES, 'good.txt'), 'utf8')

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'article-clean-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))
const write = (name: string, content: string): void => {
  mkdirSync(join(cwd, name, '..'), { recursive: true })
  writeFileSync(join(cwd, name), content)
}

interface Hook {
  id: string
  entry: string
  files: string
}

describe('hooks', () => {
  const hooks: Hook[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))

  it.each(hooks)('$id calls a command that there is, with files that it reads', async ({ entry, files }) => {
    const [command, ...argv] = entry.split(' ')
    expect(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).bin)).toContain(command)
    for (const name of ['a.txt', 'b/c.ndjson', 'd.jsonl.gz']) expect(name).toMatch(new RegExp(files))
    for (const name of ['a.md', 'txt', 'a.txt.bak']) expect(name).not.toMatch(new RegExp(files))
    write('good.txt', GOOD)
    expect((await runCli([...argv, 'good.txt'], { cwd })).code).toBe(0)
    write('bad.txt', DOUBLED)
    const { code } = await runCli([...argv, 'good.txt', 'bad.txt'], { cwd })
    // what was repaired is told to git by the file
    expect(code === 1 || readFileSync(join(cwd, 'bad.txt'), 'utf8') !== DOUBLED).toBe(true)
  })
})

describe('the action', () => {
  const { runs, inputs } = parse(readFileSync('action.yml', 'utf8'))
  const steps: { run?: string; env?: Record<string, string> }[] = runs.steps
  const script = steps.find(({ env }) => env?.PATHS)!.run!
  const run = (given: Record<string, string>) =>
    spawnSync('bash', ['-c', script], {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        ACTION_PATH: resolve('.'),
        PATHS: inputs.paths.default,
        ARGS: '',
        SARIF: '',
        ...given,
      },
    })

  it('annotates, writes what is asked for, and fails', () => {
    write('news/a b.txt', DOUBLED)
    write('news/c.txt', GOOD)
    const { status, stdout } = run({ SARIF: 'out.sarif' })
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^::error file=news\/a b\.txt,line=7,/)])
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
    expect(run({ PATHS: 'news/c.txt\n' }).status).toBe(0)
    expect(run({ ARGS: '--rule=repeated-block=off\n--max-warnings=0' }).status).toBe(0)
  })

  it('takes what is typed for arguments and paths alone', () => {
    write('a.txt', GOOD)
    const { stdout } = run({ PATHS: 'a.txt; echo owned\n$(echo owned >&2)\n-q', ARGS: '"; touch owned; "' })
    expect(stdout).not.toMatch(/^owned/m)
    expect(() => readFileSync(join(cwd, 'owned'))).toThrow()
  })

  it('passes no input into a script', () => {
    for (const { run: said } of steps) expect(said ?? '').not.toContain('${{')
  })
})
