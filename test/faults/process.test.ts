import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
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

// What the system does to a process that runs: nobody reads, the disk is full, threads die, signals come.

const BIN = resolve('bin/article-clean.js')
const node = `"${process.execPath}" "${BIN}"`
const PARAGRAPH =
  'أعاد الحرفيون ترميم سوق النحاس القديم بعد حريق العام الماضي وعادت المطارق إلى العمل في أربعين دكانا صغيرا حول الساحة.\n'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'article-clean-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))
const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(cwd, name)), { recursive: true })
  writeFileSync(join(cwd, name), content)
}
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
const sh = (script: string, env: NodeJS.ProcessEnv = {}) => {
  const options = { cwd, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 28 } as const
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], options)
  return { status, stdout, stderr }
}
const namesIn = (folder: string): string[] => readdirSync(join(cwd, folder)).sort()
const record = (i: number): string => `${JSON.stringify({ id: i, text: `${PARAGRAPH}${PARAGRAPH}رقم ${i}` })}\n`
const records = (count: number): string => Array.from({ length: count }, (_, i) => record(i)).join('')

describe('a reader that goes away', () => {
  it('after any number of bytes ends a run quietly with 0', () => {
    write('a.ndjson', records(600))
    write('a.txt', Array.from({ length: 4000 }, (_, i) => `سطر رقم ${i} من نص طويل`).join('\n'))
    for (const argv of ['a.ndjson', 'a.txt -f text']) {
      sh(`${node} ${argv} > whole`)
      const whole = readFileSync(join(cwd, 'whole'))
      for (const bytes of [0, 1, 4095, 65_536, 65_537, 131_071]) {
        const { stderr } = sh(`(${node} ${argv}; echo "code $?" >&2) | head -c ${bytes} > part`)
        expect([argv, bytes, stderr]).toEqual([argv, bytes, 'code 0\n'])
        expect(readFileSync(join(cwd, 'part')).equals(whole.subarray(0, bytes))).toBe(true)
      }
    }
    const { stderr } = sh(`(${node} check a.ndjson; echo "code $?" >&2) | head -c 100`)
    expect(stderr).toBe('code 0\n')
  })

  it('of messages leaves the results whole', () => {
    write('a.ndjson', records(50))
    const whole = sh(`${node} a.ndjson none.ndjson 2> /dev/null`)
    expect(whole.status).toBe(2)
    const run = sh(
      `{ ${node} a.ndjson none.ndjson 2>&3; echo "code $?"; } 3>&1 1> out | true; cat out | grep -vc '^code'`,
    )
    expect(run.stdout.trim()).toBe('50')
  })
})

describe('a full disk', () => {
  /** Files of more than 8 KiB cannot be written. */
  const small = (script: string) => sh(`trap '' XFSZ; ulimit -f 16; ${script}`)
  const MESSAGE = /(?:^|\n)article-clean: [^\n]+: (?:the file is too large|no space left)[^\n]+\n/

  it('fails what it holds not, and no other; nothing is left half', () => {
    for (let i = 0; i < 30; i++)
      write(
        `in/${i}.txt`,
        i === 7 ? `${i}\n${Array.from({ length: 900 }, (_, k) => `سطر ${k} من ${i}`).join('\n')}` : `نص رقم ${i}`,
      )
    for (const jobs of [1, 2]) {
      const { status, stderr } = small(`${node} in --out-dir out -f text --jobs ${jobs}`)
      expect([status, stderr.match(/^article-clean: /gm)?.length]).toEqual([2, 1])
      expect(stderr).toMatch(MESSAGE)
      expect(namesIn('out')).toEqual(namesIn('in').filter(name => name !== '7.txt'))
      rmSync(join(cwd, 'out'), { recursive: true })
    }
  })

  it.each([
    ['a.ndjson -o old', 'old'],
    ['a.ndjson -o old.gz', 'old.gz'],
    ['a.ndjson --out-dir out --resume', 'out/a.ndjson'],
    ['b.txt --write', 'b.txt'],
    ['c.txt -o /dev/null --removed old', 'old'],
    ['check a.ndjson --report json=old', 'old'],
  ])('leaves the old file: %s', (argv, name) => {
    const random = (i: number): string => ((i * 2654435761) % 2 ** 32).toString(36)
    write(
      'a.ndjson',
      Array.from(
        { length: 900 },
        (_, i) => `${JSON.stringify({ id: i, text: `${random(i)} ${random(i + 7)}` })}\n`,
      ).join(''),
    )
    write(
      'b.txt',
      `\n\n${PARAGRAPH.repeat(1)}${Array.from({ length: 900 }, (_, i) => `سطر ${random(i)}`).join('\r\n')}`,
    )
    write(
      'c.txt',
      Array.from({ length: 60 }, (_, i) => `${random(i).repeat(30)}\n`)
        .join('')
        .repeat(2),
    )
    for (const old of ['old', 'old.gz', 'out/a.ndjson']) write(old, 'old')
    const before = read(name)
    const { status, stderr } = small(`${node} ${argv}`)
    expect([status, stderr.match(/^article-clean: /gm)?.length]).toEqual([2, 1])
    expect(stderr).toMatch(MESSAGE)
    expect(read(name)).toBe(before)
    expect(readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter(left => left.endsWith('.tmp'))).toEqual([])
  })

  it('of standard output or of a summary is told of', () => {
    if (!existsSync('/dev/full')) return
    write('a.ndjson', records(20))
    for (const argv of [
      'a.ndjson > /dev/full',
      'a.ndjson -o /dev/full',
      'a.ndjson -o x --summary /dev/full',
      'a.ndjson -o x --removed /dev/full',
      'check a.ndjson > /dev/full',
      'check a.ndjson --report json=/dev/full',
      'schema > /dev/full',
    ]) {
      const { status, stderr } = sh(`${node} ${argv}`)
      expect([argv, status]).toEqual([argv, 2])
      expect(stderr).toMatch(MESSAGE)
    }
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
  })
})

describe('what the system refuses', () => {
  it('is said of each file, and stops no other', () => {
    for (const name of ['in/a.txt', 'in/b.txt', 'in/c.txt', 'locked/d.txt', 'shut/old.json']) write(name, `نص ${name}`)
    chmodSync(join(cwd, 'in/b.txt'), 0)
    chmodSync(join(cwd, 'locked'), 0)
    chmodSync(join(cwd, 'shut'), 0o555)
    for (const path of [cwd, join(cwd, 'in')]) chmodSync(path, 0o777)
    // root reads and writes everything
    const who = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
    const run = (...argv: string[]) => spawnSync(process.execPath, [BIN, ...argv], { cwd, encoding: 'utf8', ...who })
    try {
      const probe = run('--version')
      if (probe.status !== 0) return
      const { status, stdout, stderr } = run('in', 'locked', '--jobs', '1')
      expect([status, stdout.split('\n').filter(Boolean).length]).toEqual([2, 2])
      expect(stderr.trimEnd().split('\n').sort()).toEqual([
        'article-clean: in/b.txt: permission denied; check who may read and write it',
        'article-clean: locked: permission denied; check who may read and write it',
      ])
      expect(run('in/a.txt', '-o', 'shut/old.json')).toMatchObject({ status: 2, stdout: '' })
      expect(read('shut/old.json')).toBe('نص shut/old.json')
      expect(run('in/a.txt', '--out-dir', 'shut/new')).toMatchObject({ status: 2, stdout: '' })
    } finally {
      chmodSync(join(cwd, 'locked'), 0o755)
      chmodSync(join(cwd, 'shut'), 0o755)
    }
  })

  it('does not come of too many files: few are open at once', () => {
    for (let i = 0; i < 300; i++) write(`in/${i}.txt`, `نص رقم ${i}\n`)
    for (const argv of ['in --out-dir out --jobs 1', 'in --out-dir out --jobs 2 --resume', 'in --write', 'check in']) {
      const { status, stderr } = sh(`ulimit -n 48; ${node} ${argv} > /dev/null`)
      expect([argv, status, stderr]).toEqual([argv, 0, ''])
    }
    expect(namesIn('out').filter(name => name.endsWith('.json'))).toHaveLength(300)
  })

  it('of file names gives them back, or refuses them, and writes nowhere else', () => {
    const names = [
      'a\nb.txt',
      '-rf.txt',
      '%0A::error::x.txt',
      '\u202egpj.txt',
      '\x1b[31m.txt',
      '"; rm -rf .txt',
      '$(id).txt',
      '...txt',
      ' .txt',
      '__proto__.txt',
      'constructor.txt',
      'con.txt',
      `${'م'.repeat(120)}.txt`,
      '../up.txt',
    ]
    for (const name of names.slice(0, -1)) write(`in/${name}`, `نص ${name}`)
    write('up.txt', 'نص فوق')
    mkdirSync(join(cwd, 'elsewhere'))
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'in/linked'))
    const before = namesIn('.')
    const { status, stderr } = sh(`${node} in in/../up.txt --out-dir out`)
    expect([status, stderr]).toEqual([0, ''])
    // all but the one that is hidden, and the one that is no part of the folder
    expect(namesIn('out').length).toBe(names.length - 1)
    expect(namesIn('.')).toEqual([...before, 'out'].sort())
    expect(namesIn('elsewhere')).toEqual([])
    const piped = (name: string) =>
      spawnSync(process.execPath, [BIN, '--out-dir', 'deep/out', `--stdin-filename=${name}`], {
        cwd,
        input: 'نص',
        encoding: 'utf8',
      })
    for (const name of ['../../up.txt', '/etc/up.txt', 'a/../../up.txt']) expect(piped(name).status).toBe(0)
    expect(namesIn('deep')).toEqual(['out'])
    expect(namesIn('deep/out')).toEqual(['up.json'])
    for (const name of ['..', '.', 'a/..', '/']) expect(piped(name)).toMatchObject({ status: 2, stdout: '' })
  })
})

describe('a file that another program changes', () => {
  /** Run before anything else: does something when a path is read. */
  const hooked = (code: string): NodeJS.ProcessEnv => {
    write(
      'hook.cjs',
      `const fs = require('node:fs'); const { syncBuiltinESMExports } = require('node:module'); const own = { ...fs }
       fs.readFileSync = (path, ...rest) => { const result = () => own.readFileSync(path, ...rest); const name = String(path); ${code}; return result() }
       syncBuiltinESMExports()`,
    )
    return { NODE_OPTIONS: `--require ${join(cwd, 'hook.cjs')}` }
  }

  it('vanishes: it is a failure, the others are done', () => {
    for (const name of ['in/a.txt', 'in/b.txt', 'in/c.txt']) write(name, `نص ${name}`)
    const env = hooked("if (name.endsWith('in/a.txt')) own.rmSync(name.replace('a.txt', 'b.txt'), { force: true })")
    for (const jobs of [1, 2]) {
      write('in/b.txt', 'نص')
      const { status, stdout, stderr } = sh(`${node} in --jobs ${jobs}`, env)
      if (jobs === 1) {
        expect(stderr).toBe('article-clean: in/b.txt: no such file or folder; check the path\n')
        expect([status, stdout.split('\n').filter(Boolean).length]).toEqual([2, 2])
      }
      expect(stderr).not.toContain('bug')
    }
  })

  it('grows: what was added is not lost by --write', () => {
    write('a.txt', `${PARAGRAPH}${PARAGRAPH}`)
    const env = hooked(
      "if (name.endsWith('/a.txt')) { const read = result(); own.appendFileSync(name, 'added\\n'); return read }",
    )
    const { status, stderr } = sh(`${node} a.txt --write`, env)
    expect([status, stderr]).toEqual([
      2,
      'article-clean: a.txt: changed while it was cleaned; run again when nothing writes to it\n',
    ])
    expect(read('a.txt')).toMatch(/added\n$/)
    expect(sh(`${node} a.txt -f text`, env).status).toBe(0)
  })

  it('grows while its records are read: every line that comes out is whole', async () => {
    write('a.ndjson', records(3000))
    const child = spawn(process.execPath, [BIN, 'a.ndjson', '-o', 'out.ndjson'], { cwd })
    const ended = new Promise(done => child.on('exit', done))
    for (let i = 0; i < 200 && child.exitCode === null; i++) {
      appendFileSync(join(cwd, 'a.ndjson'), record(3000 + i))
      await new Promise(done => setTimeout(done, 5))
    }
    expect(await ended).toBe(0)
    const lines = read('out.ndjson').trimEnd().split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(3000)
    for (const line of lines) expect(JSON.parse(line).article).toBeDefined()
  })
})

describe('a worker thread that dies', () => {
  const HOWS = {
    exit: 'process.exit(0)',
    // at the next await: an error thrown here would be the file's, a later one may come when all is done
    throw: "queueMicrotask(() => { throw new Error('boom') })",
    memory: 'const held = []; for (;;) held.push(new Array(1e6).fill(1))',
  }

  it.each(Object.entries(HOWS))('ends the run with 2 and a line, and nothing is half (%s)', (how, code) => {
    write(
      'die.cjs',
      `const { isMainThread } = require('node:worker_threads'); const fs = require('node:fs'); const own = fs.readFileSync; let count = 0
       if (!isMainThread) fs.readFileSync = (path, ...rest) => { if (String(path).includes('/in/') && ++count === 30) { ${code} } return own(path, ...rest) }
       require('node:module').syncBuiltinESMExports()`,
    )
    for (let i = 0; i < 200; i++) write(`in/${i}.txt`, `نص رقم ${i}\n`)
    const env = { NODE_OPTIONS: `--require ${join(cwd, 'die.cjs')} --max-old-space-size=150` }
    const { status, stderr } = sh(`${node} in --out-dir out --jobs 2 -f text`, env)
    expect([how, status]).toEqual([how, 2])
    expect(stderr).toMatch(
      how === 'throw' ? /^article-clean: [^\n]+boom/ : /^article-clean: --jobs 2: a worker thread [^\n]+; [^\n]+\n$/,
    )
    for (const name of namesIn('out').filter(name => !name.startsWith('.')))
      expect(read(`out/${name}`)).toBe(`نص رقم ${name.slice(0, -4)}\n`)
    // the next run is not disturbed, and clears up
    expect(sh(`${node} in --out-dir out --jobs 2 -f text`).status).toBe(0)
    expect(namesIn('out')).toEqual(namesIn('in'))
  })
})

describe('an end at any moment', () => {
  /** What must hold after each: outputs are old or new, and whole. */
  const expectWhole = (count: number): number => {
    let written = 0
    if (!existsSync(join(cwd, 'out'))) return 0
    for (const name of namesIn('out').filter(name => !name.startsWith('.'))) {
      expect(read(`out/${name}`)).toBe(`نص رقم ${name.slice(0, -4)}\n`)
      written++
    }
    for (let i = 0; i < count; i++) expect([`نص رقم ${i}\n`, `\nنص رقم ${i}  \n`]).toContain(read(`in/${i}.txt`))
    return written
  }
  const stopped = async (argv: readonly string[], signal: NodeJS.Signals, after: number) => {
    const child = spawn(process.execPath, [BIN, ...argv], { cwd, stdio: 'ignore' })
    const ended = new Promise<[number | null, string | null]>(done => child.on('exit', (...how) => done(how)))
    await new Promise(done => setTimeout(done, after))
    child.kill(signal)
    return ended
  }

  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('by %s leaves whole files alone', async signal => {
    const COUNT = 300
    for (let i = 0; i < COUNT; i++) write(`in/${i}.txt`, `\nنص رقم ${i}  \n`)
    const codes = { SIGKILL: null, SIGTERM: 143, SIGINT: 130 }
    for (let tries = 0; tries < 5; tries++) {
      const argv =
        tries % 2 === 0 ? ['in', '--out-dir', 'out', '-f', 'text', '--jobs', '2'] : ['in', '--write', '--jobs', '1']
      const [code, by] = await stopped(argv, signal, 100 + tries * 90)
      expect([0, codes[signal], null]).toContain(code)
      if (code === null) expect(by).toBe(signal)
      expectWhole(COUNT)
    }
    expect(sh(`${node} in --out-dir out -f text`)).toMatchObject({ status: 0, stderr: '' })
    expect(expectWhole(COUNT)).toBe(COUNT)
    expect(namesIn('out')).toHaveLength(COUNT)
  })
})
