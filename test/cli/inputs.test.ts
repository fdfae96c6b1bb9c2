import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
const pathsOf = (stdout: string): string[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).source.path)

describe('names that are listed', () => {
  beforeEach(() => {
    write('in/a.txt', 'نص أول')
    write('in/b c.txt', 'نص ثان')
    write('in/[d].txt', 'نص ثالث')
    write('in/deep/e.txt', 'نص رابع')
    write('in/line\nend.txt', 'نص خامس')
  })

  it('come from a file or from standard input, in their order, and none is a pattern', async () => {
    const list = 'in/b c.txt\r\n\nin/[d].txt\nin/a.txt\n'
    write('list', list)
    const expected = ['in/b c.txt', 'in/[d].txt', 'in/a.txt']
    expect(pathsOf((await cli(['--files-from', 'list'])).stdout)).toEqual(expected)
    expect(pathsOf((await cli(['--files-from', '-'], { stdin: list })).stdout)).toEqual(expected)
    expect(pathsOf((await cli(['in/a.txt', '--files-from', 'list'])).stdout)).toEqual(['in/a.txt', ...expected])
  })

  it('end with NUL on demand, and folders are walked', async () => {
    const { code, stdout } = await cli(['--files-from', '-', '-0'], { stdin: 'in/line\nend.txt\0in/deep\0' })
    expect([code, pathsOf(stdout)]).toEqual([0, ['in/line\nend.txt', 'in/deep/e.txt']])
    expect((await cli(['in/a.txt', '-0'])).code).toBe(2)
  })

  it('that are missing are failures, the others are done', async () => {
    const { code, stdout, stderr } = await cli(['--files-from', '-'], { stdin: 'in/none.txt\nin/a.txt\n' })
    expect([code, pathsOf(stdout)]).toEqual([2, ['in/a.txt']])
    expect(stderr).toBe('article-clean: in/none.txt: no such file or folder; check the path\n')
    expect((await cli(['--files-from', 'no-list'])).code).toBe(2)
    expect((await cli(['-', '--files-from', '-'])).code).toBe(2)
    expect((await cli(['--files-from', ''])).code).toBe(2)
  })

  it.each([[['--files-from', '-']], [['check', '--files-from', '-']], [['--files-from', '-', '-o', 'x']]])(
    'may be none: %j',
    async argv => {
      for (const stdin of ['', '\n\n']) {
        const { code, stderr } = await cli(argv, { stdin, terminal: ['stdin'] })
        expect([code, stderr]).toEqual([0, 'article-clean: warning: --files-from names no file; nothing was done\n'])
      }
    },
  )

  it('are judged as well', async () => {
    const { code, stdout } = await cli(['check', '--files-from', '-', '--report', 'json'], {
      stdin: 'in/a.txt\nin/deep',
    })
    expect([code, JSON.parse(stdout).summary.documents]).toEqual([0, 2])
  })

  it('and are taken for a text are warned of', async () => {
    const cure = /^article-clean: warning: standard input: was read as a text, [^\n]*--files-from -\n$/
    for (const argv of [['-'], [], ['check']]) {
      expect((await cli(argv, { stdin: 'in/a.txt\nin/deep/e.txt\n' })).stderr).toMatch(cure)
      expect((await cli(argv, { stdin: 'in/a.txt\0in/deep/e.txt\0' })).stderr).toMatch(cure)
      expect((await cli(argv, { stdin: 'in/a.txt\nis a file\n' })).stderr).toBe('')
    }
  })

  it('of which bytes are no UTF-8 are opened, and shown with these as escapes', async () => {
    const name = Buffer.concat([Buffer.from(`${cwd}/odd/`), Buffer.from('d3e6de', 'hex'), Buffer.from('.txt')])
    const other = Buffer.concat([Buffer.from(`${cwd}/odd/`), Buffer.from('d3e6dd', 'hex'), Buffer.from('.txt')])
    mkdirSync(join(cwd, 'odd'))
    try {
      writeFileSync(name, 'نص أول')
      writeFileSync(other, 'نص ثان')
    } catch {
      // a file system that knows UTF-8 alone
      return
    }
    const shown = ['odd/\\xd3\\xe6\\xdd.txt', 'odd/\\xd3\\xe6\\xde.txt']
    expect(pathsOf((await cli(['odd'])).stdout)).toEqual(shown)
    const list = Buffer.concat([Buffer.from('odd/'), Buffer.from('d3e6de', 'hex'), Buffer.from('.txt\0')])
    expect(pathsOf((await cli(['--files-from', '-', '-0'], { stdin: list })).stdout)).toEqual([shown[1]])
    expect((await cli(['odd', '--out-dir', 'out', '--jobs', '2'])).code).toBe(0)
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['\\xd3\\xe6\\xdd.json', '\\xd3\\xe6\\xde.json'])
    // what a shell gives of one reaches a program with U+FFFD
    const typed = 'odd/\ufffd\ufffd\ufffd.txt'
    expect((await cli([typed])).stderr).toMatch(/several names that are no UTF-8 look like this; [^\n]*--files-from/)
    rmSync(other)
    expect(JSON.parse((await cli([typed])).stdout).source.path).toBe(shown[1])
    expect((await cli(['odd', '--write'])).stderr).toMatch(/has a name that is no UTF-8; /)
  })
})

describe('what a run writes', () => {
  const names = (folder = '.'): string[] =>
    readdirSync(join(cwd, folder), { recursive: true })
      .map(String)
      .filter(name => statSync(join(cwd, folder, name)).isFile())
      .sort()
  beforeEach(() => {
    write('a.txt', 'نص أول')
    write('sub/b.txt', 'نص ثان')
  })

  it('into a folder below its input is not cleaned again, resumed or not', async () => {
    for (const more of [[], ['--resume'], ['--resume']])
      for (const input of ['.', '**/*.txt'])
        expect(await cli([input, '--out-dir', 'clean', '-f', 'text', ...more])).toMatchObject({ code: 0, stderr: '' })
    expect(names().filter(name => !name.includes('journal'))).toEqual([
      'a.txt',
      'clean/a.txt',
      'clean/sub/b.txt',
      'sub/b.txt',
    ])
    // a folder that is named is cleaned, whatever it holds
    expect(pathsOf((await cli(['clean'])).stdout)).toEqual(['clean/a.txt', 'clean/sub/b.txt'])
  })

  it('into a file below its input is not cleaned again', async () => {
    for (let i = 0; i < 2; i++) {
      expect(await cli(['.', '-o', 'sub/out.ndjson', '--summary', 'counts.txt'])).toMatchObject({ code: 0, stderr: '' })
      expect(pathsOf(read('sub/out.ndjson'))).toEqual(['./a.txt', './sub/b.txt'])
    }
    rmSync(join(cwd, 'sub/out.ndjson'))
    rmSync(join(cwd, 'counts.txt'))
    write('all.ndjson', '')
    const { dev, ino } = statSync(join(cwd, 'all.ndjson'))
    for (const input of ['.', '*'])
      expect(await cli([input], { stdoutFile: { dev, ino } })).toMatchObject({ code: 0, stderr: '' })
    for (let i = 0; i < 2; i++) {
      expect((await cli(['check', 'sub', '.', '--report', 'json=sub/report.ndjson'])).code).toBe(0)
      expect(JSON.parse(read('sub/report.ndjson')).summary.documents).toBe(2)
    }
  })

  it('is no input that is named', async () => {
    const before = read('a.txt')
    const { dev, ino } = statSync(join(cwd, 'a.txt'))
    for (const [argv, stdoutFile] of [
      [['sub/b.txt', 'a.txt', '-o', 'a.txt'], null],
      [['sub/b.txt', './a.txt'], { dev, ino }],
    ] as const) {
      const { code, stdout, stderr } = await cli([...argv], { stdoutFile })
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/a\.txt is both input and output; [^\n]+\n$/)
    }
    expect(read('a.txt')).toBe(before)
  })

  it('to a file that is named .gz is gzip', async () => {
    for (const name of ['out.gz', 'OUT.TXT.GZ']) {
      expect((await cli(['a.txt', '-f', 'text', '-o', name])).code).toBe(0)
      expect(gunzipSync(readFileSync(join(cwd, name))).toString()).toBe('نص أول\n')
    }
    write('a.ndjson', '{"text":"خبر"}\n')
    await cli(['a.ndjson', '-o', 'b.ndjson.gz'])
    expect(gunzipSync(readFileSync(join(cwd, 'b.ndjson.gz'))).toString()).toContain('"article":')
  })

  it('as text or Markdown is parted by a blank line', async () => {
    write('empty.txt', '')
    expect((await cli(['a.txt', 'empty.txt', 'sub/b.txt', '-f', 'text'])).stdout).toBe('نص أول\n\nنص ثان\n')
    expect((await cli(['a.txt', 'sub/b.txt', '-f', 'markdown'])).stdout).toMatch(
      /^---\n[\s\S]*[^\n]\n\n---\n[\s\S]*[^\n]\n$/,
    )
    expect((await cli(['a.txt', '-f', 'text'])).stdout).toBe('نص أول\n')
  })
})

describe('a terminal', () => {
  it('shows how far a run is, unless results go there', async () => {
    for (let i = 0; i < 5; i++) write(`in/${i}.txt`, 'نص أول')
    const clock = vi.spyOn(performance, 'now')
    try {
      let now = 0
      clock.mockImplementation(() => (now += 1000))
      const lines = async (argv: string[]) =>
        (await cli(argv, { terminal: ['stdout', 'stderr'] })).stderr.includes('documents, ')
      for (const argv of [
        ['in', '-o', 'out'],
        ['in', '--out-dir', 'folder'],
        ['in', '--list'],
        ['in', '--write'],
      ])
        expect([argv, await lines(argv)]).toEqual([argv, true])
      for (const argv of [['in'], ['in', '-o', 'out', '-q']]) expect([argv, await lines(argv)]).toEqual([argv, false])
    } finally {
      clock.mockRestore()
    }
  })

  const shown = { terminal: ['stdout', 'stderr'], env: { NO_COLOR: '1' } }

  it('is told how many files of other kinds were passed over', async () => {
    for (const name of ['in/a.html', 'in/b.md', 'in/.hidden.md', 'in/deep/c.pdf']) write(name, 'x')
    write('in/a.txt', 'نص أول')
    const { stderr } = await cli(['in', '-f', 'text'], shown)
    expect(stderr).toBe('nothing removed; no time found; 3 files of other kinds passed over\n')
    write('in/b.txt', 'نص ثان')
    rmSync(join(cwd, 'in/deep'), { recursive: true })
    renameSync(join(cwd, 'in/b.md'), join(cwd, 'in/.b.md'))
    expect((await cli(['in', '--out-dir', 'out'], shown)).stderr).toBe(
      '2 cleaned, 0 of them held copies; 1 file of another kind passed over\n',
    )
    expect((await cli(['check', 'in'], shown)).stderr).toBe('1 file of another kind passed over\n')
    expect((await cli(['in'])).stderr).toBe('')
  })

  it('and a log get three of many equal warnings, and the number of the others', async () => {
    for (let i = 10; i < 30; i++) write(`in/${i}.txt`, '<!DOCTYPE html>\n<html><p>نص</p></html>\n')
    const said = (await cli(['in', '--out-dir', 'out'])).stderr.trimEnd().split('\n')
    expect(said).toHaveLength(4)
    expect(said.map(line => /warning: ([^:]+):/.exec(line)?.[1])).toEqual([
      'in/10.txt',
      'in/11.txt',
      'in/12.txt',
      '17 more inputs',
    ])
    expect((await cli(['in', '--out-dir', 'out', '-q'])).stderr).toBe('')
  })
})
