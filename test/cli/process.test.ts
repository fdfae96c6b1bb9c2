import { spawn, spawnSync } from 'node:child_process'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const BIN = resolve('bin/article-clean.js')
const PARAGRAPH =
  'أعاد الحرفيون ترميم سوق النحاس القديم بعد حريق العام الماضي وعادت المطارق إلى العمل في أربعين دكانا صغيرا حول الساحة.\n'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'article-clean-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const sh = (script: string, env: NodeJS.ProcessEnv = process.env) => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8', env, maxBuffer: 1 << 28 })
  return { status, stdout, stderr }
}
const node = `"${process.execPath}" "${BIN}"`

describe('the command', () => {
  it('ends quietly with 0 when its reader goes away', () => {
    for (let i = 0; i < 300; i++) writeFileSync(join(cwd, `${i}.txt`), PARAGRAPH.repeat(20))
    const { stdout, stderr, status } = sh(`(${node} .; echo "code $?" >&2) | head -1 | wc -l`)
    expect([status, stdout.trim(), stderr]).toEqual([0, '1', 'code 0\n'])
  })

  it('writes a report to its file whole, whoever stops reading the other', () => {
    for (let i = 0; i < 300; i++) writeFileSync(join(cwd, `${i}.txt`), `${PARAGRAPH.repeat(2)}نص رقم ${i}\n`)
    sh(`${node} check . --jobs 1 --report json > whole.json`)
    const { stdout, stderr } = sh(
      `(${node} check . --jobs 1 --report pretty --report json=report.json; echo "code $?" >&2) | head -1`,
    )
    expect([stdout.trimEnd().split('\n').length, stderr]).toEqual([1, 'code 0\n'])
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe(readFileSync(join(cwd, 'whole.json'), 'utf8'))
    expect(sh(`${node} check - < /dev/null`).status).toBe(2)
    expect(sh(`: | ${node} check`).status).toBe(2)
  })

  it('gives a slow reader every byte', () => {
    writeFileSync(
      join(cwd, 'a.txt'),
      Array.from({ length: 20_000 }, (_, i) => `سطر رقم ${i} من نص طويل لا يتكرر`).join('\n'),
    )
    const { stdout } = sh(`${node} a.txt -f text | (sleep 0.3; cat) | wc -l`)
    expect(stdout.trim()).toBe('20000')
  })

  it('fails with 2 when the output cannot be written', () => {
    if (!existsSync('/dev/full')) return
    writeFileSync(join(cwd, 'a.txt'), PARAGRAPH.repeat(3))
    for (const script of [`${node} a.txt > /dev/full`, `${node} a.txt -o /dev/full`]) {
      const { status, stderr } = sh(script)
      expect(status).toBe(2)
      expect(stderr).toMatch(/^article-clean: [^\n]*no space left[^\n]*\n$/)
    }
  })

  it('writes straight to what is no regular file', () => {
    writeFileSync(join(cwd, 'a.txt'), PARAGRAPH)
    expect(
      sh(`${node} a.txt -o /dev/null && mkfifo pipe && { ${node} a.txt -f text -o pipe & cat pipe; wait; }`).stdout,
    ).toBe(PARAGRAPH)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'pipe'])
  })

  it('writes into what a link or a shell leads to, and goes on in an open log', () => {
    writeFileSync(join(cwd, 'a.txt'), PARAGRAPH)
    if (!existsSync('/proc/self/fd/1')) return
    expect(sh(`ln -s /proc/self/fd/1 link && ${node} a.txt -f text -o link | cat; test -L link`)).toMatchObject({
      status: 0,
      stdout: PARAGRAPH,
    })
    expect(sh(`echo kept > log; ${node} a.txt -f text -o /dev/stdout >> log; cat log`).stdout).toBe(
      `kept\n${PARAGRAPH}`,
    )
  })

  it('writes nothing where nothing is what there is to say', () => {
    writeFileSync(join(cwd, 'a.txt'), ' \n')
    writeFileSync(join(cwd, 'a.ndjson'), '')
    for (const input of ['a.txt -f text', 'a.ndjson']) {
      writeFileSync(join(cwd, 'out'), 'old')
      expect(sh(`${node} ${input} -o out`)).toMatchObject({ status: 0, stderr: '' })
      expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('')
    }
  })

  it('leaves the old output where no input can be read', () => {
    mkdirSync(join(cwd, 'empty'))
    for (const input of ['none.txt', 'none.ndjson', 'empty', '*.none', '--files-from list']) {
      writeFileSync(join(cwd, 'list'), 'none.txt\n')
      writeFileSync(join(cwd, 'out'), 'old')
      expect(sh(`${node} ${input} -o out`).status).toBe(2)
      expect([input, readFileSync(join(cwd, 'out'), 'utf8')]).toEqual([input, 'old'])
    }
  })

  it('leaves the old output where records break off', () => {
    writeFileSync(join(cwd, 'out'), 'old')
    writeFileSync(
      join(cwd, 'a.ndjson.gz'),
      gzipSync(`${'{"text":"خبر قصير"}\n'.repeat(20_000)}`, { level: 0 }).subarray(0, 300_000),
    )
    expect(sh(`${node} a.ndjson.gz -o out`).status).toBe(2)
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('old')
  })

  it('says what is wrong with a folder as input or output, and with help that nobody can read', () => {
    writeFileSync(join(cwd, 'a.txt'), PARAGRAPH)
    expect(sh(`${node} a.txt --out-dir a.txt`).stderr).toMatch(/^article-clean: [^\n]*no folder[^\n]*\n$/)
    expect(sh(`${node} < .`)).toMatchObject({ status: 2, stderr: expect.stringMatching(/is a folder/) })
    expect(sh(`${node} a.txt --out-dir ""`)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--out-dir is empty/),
    })
    if (existsSync('/dev/full')) expect(sh(`${node} --help > /dev/full`).status).toBe(2)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('stopped by %s while nobody reads what it writes, it ends', async signal => {
    writeFileSync(join(cwd, 'a.ndjson'), `${JSON.stringify({ text: PARAGRAPH })}\n`.repeat(5000))
    const child = spawn(process.execPath, [BIN, 'a.ndjson'], { cwd, stdio: ['ignore', 'pipe', 'ignore'] })
    await new Promise(done => child.stdout.once('readable', done))
    child.kill(signal)
    const how = await new Promise(done => child.on('exit', (code, by) => done(by ?? code)))
    expect([signal, signal === 'SIGINT' ? 130 : 143]).toContain(how)
  })

  it('works without environment, and with a closed or empty standard input', () => {
    writeFileSync(join(cwd, 'a.txt'), PARAGRAPH)
    expect(sh(`env -i ${node} a.txt -f text <&-`)).toEqual({ status: 0, stdout: PARAGRAPH, stderr: '' })
    expect(sh(`${node} - -f text < /dev/null`)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(sh(`${node} - -f text <&-`).status).toBeLessThanOrEqual(2)
  })

  it('says the same whatever the zone, the locale and the folder', () => {
    const text = `عنوان الخبر\nنشر في: 12/3/2015 09:40\n${PARAGRAPH.repeat(2)}`
    const outputs = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].flatMap(TZ =>
      ['C', 'ar_SA.UTF-8'].map(LANG =>
        spawnSync(process.execPath, [BIN, '-'], { input: text, env: { TZ, LANG, LC_ALL: LANG } }).stdout.toString(),
      ),
    )
    expect(new Set(outputs).size).toBe(1)
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stopped by %s while it waits ends with %d, and the old output stays', async (signal, code) => {
    writeFileSync(join(cwd, 'out.json'), 'old')
    const argv = [BIN, '--input-format', 'ndjson', '-o', 'out.json']
    const child = spawn(process.execPath, argv, { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
    child.stdin.write(`${JSON.stringify({ text: PARAGRAPH })}\n`)
    await until(() => readdirSync(cwd).some(name => name.endsWith('.tmp')))
    child.kill(signal)
    const status = await new Promise(done => child.on('exit', done))
    expect(status).toBe(code)
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old')
    expect(readdirSync(cwd)).toEqual(['out.json'])
  })

  it('stopped while it writes a folder says how to go on', async () => {
    writeFileSync(join(cwd, 'a.txt'), PARAGRAPH)
    for (const more of [[], ['--resume']]) {
      rmSync(join(cwd, 'out'), { recursive: true, force: true })
      const child = spawn(process.execPath, [BIN, 'a.txt', '-', '--out-dir', 'out', ...more], { cwd })
      let said = ''
      child.stderr.on('data', chunk => (said += chunk))
      await until(() => existsSync(join(cwd, 'out/a.json')))
      child.kill('SIGINT')
      expect(await new Promise(done => child.on('close', done))).toBe(130)
      expect(said).toMatch(
        more.length === 0
          ? /^article-clean: warning: stopped; with --resume [^\n]+\n$/
          : /^article-clean: warning: stopped; the same command goes on [^\n]+\n$/,
      )
    }
  })

  it('removes what a killed run left behind, but not what a living one is writing', () => {
    const host = readHost()
    const names = {
      dead: `.article-clean-${host}-999999999-0.tmp`,
      living: `.article-clean-${host}-${process.pid}-0.tmp`,
      other: '.article-clean-elsewhere-1-0.tmp',
    }
    for (const name of Object.values(names)) writeFileSync(join(cwd, name), '')
    writeFileSync(join(cwd, 'a.txt'), PARAGRAPH)
    sh(`${node} a.txt -o b.json`)
    expect(readdirSync(cwd).sort()).toEqual([names.living, names.other, 'a.txt', 'b.json'].sort())
  })

  it('takes ten megabytes', async () => {
    const lines = Array.from({ length: 50_000 }, (_, i) => `الفقرة ${i}: ${PARAGRAPH.trim()} ${i * 7919}`)
    writeFileSync(join(cwd, 'big.txt'), lines.join('\n'))
    const child = spawn(process.execPath, [BIN, '-', '-f', 'ndjson'], { cwd })
    createReadStream(join(cwd, 'big.txt')).pipe(child.stdin)
    let bytes = 0
    child.stdout.on('data', chunk => (bytes += chunk.length))
    expect(await new Promise(done => child.on('close', done))).toBe(0)
    expect(bytes).toBeGreaterThan(1_000_000)
  })
})

/** Waits for what another process does, however busy the machine is. */
async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise(done => setTimeout(done, 10))
}

const readHost = (): string =>
  spawnSync(process.execPath, ['-p', "os.hostname().replace(/[^A-Za-z0-9]+/g, '-')"]).stdout.toString().trim()
