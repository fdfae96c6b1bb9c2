import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../cli/fakeIo.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'article-clean-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))
const cli = (argv: string[], stdin: Uint8Array | string = '') => runCli(argv, { cwd, stdin })

const TEXT = 'نص أول\nنص ثان\nنص ثالث\n'
const RECORDS = ['أول', 'ثان', 'ثالث'].map(text => `${JSON.stringify({ text: `نص ${text}` })}\n`)
const DAMAGED = /^article-clean: standard input: is damaged gzip data; [^\n]+\n/

describe('gzip', () => {
  it('of several members is one text, or one file of records', async () => {
    const members = TEXT.split(/(?<=\n)/).map(line => gzipSync(line))
    for (const zeros of [0, 512]) {
      const bytes = Buffer.concat([...members, Buffer.alloc(zeros)])
      expect(await cli(['-f', 'text'], bytes)).toEqual({ code: 0, stdout: TEXT, stderr: '' })
    }
    const whole = await cli(['--input-format', 'ndjson'], RECORDS.join(''))
    const packed = Buffer.concat([gzipSync(''), ...RECORDS.map(line => gzipSync(line)), gzipSync('')])
    expect(await cli(['--input-format', 'ndjson'], packed)).toEqual(whole)
  })

  it('that is cut anywhere is told of, and leaves no half a file', async () => {
    const packed = Buffer.concat(RECORDS.map(line => gzipSync(line)))
    const ends = new Set<number>()
    for (let end = 0, i = 0; i < RECORDS.length; i++) ends.add((end += gzipSync(RECORDS[i]).length))
    for (let end = 3; end < packed.length; end++) {
      if (ends.has(end)) continue
      for (const argv of [
        ['-f', 'text', '-o', 'out'],
        ['--input-format', 'ndjson', '-o', 'out'],
        ['check', '--report', 'json=out'],
      ]) {
        writeFileSync(join(cwd, 'out'), 'old')
        const { code, stderr } = await cli(argv, packed.subarray(0, end))
        expect([end, code]).toEqual([end, 2])
        expect(stderr).toMatch(DAMAGED)
        if (argv[0] !== 'check') expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('old')
      }
    }
  })

  it('that is corrupt is told of, or is what it was', async () => {
    const packed = gzipSync(TEXT.repeat(20))
    const plain = await cli(['-f', 'text'], TEXT.repeat(20))
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const bytes = Buffer.from(packed)
        bytes[at] ^= flip
        // another first two bytes are no gzip, and binary data at most
        fc.pre(at > 1)
        const { code, stdout, stderr } = await cli(['-f', 'text'], bytes)
        if (code === 0) expect(stdout).toBe(plain.stdout)
        else expect([code, DAMAGED.test(stderr)]).toEqual([2, true])
      }),
      { numRuns: 200 },
    )
  })

  it('of a thousand times its size stops at the bound', async () => {
    const bomb = gzipSync(Buffer.alloc(64 << 20, 'ab '))
    expect(bomb.length).toBeLessThan(1 << 17)
    const text = await cli(['--max-bytes', '1M'], bomb)
    expect(text).toMatchObject({ code: 2, stdout: '' })
    expect(text.stderr).toMatch(/is larger than 1048576 bytes; [^\n]*--max-bytes/)
    const records = await cli(['--input-format', 'ndjson', '--max-record-bytes', '1M', '-q'], bomb)
    expect(records.code).toBe(0)
    expect(JSON.parse(records.stdout)).toMatchObject({ id: null, error: { code: 'too-large' } })
    const file = join(cwd, 'bomb.ndjson.gz')
    writeFileSync(file, bomb)
    expect((await cli(['bomb.ndjson.gz', '--max-record-bytes', '1M', '--out-dir', 'out', '-q'])).code).toBe(0)
    expect(gunzipSync(readFileSync(join(cwd, 'out/bomb.ndjson.gz'))).toString()).toContain('too-large')
  })
})
