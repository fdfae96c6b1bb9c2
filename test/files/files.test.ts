import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findInputs } from '../../src/files/findInputs.ts'
import { outputPaths } from '../../src/files/outputPaths.ts'
import { readBytes } from '../../src/files/readBytes.ts'
import { writeAtomic } from '../../src/files/writeAtomic.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'article-clean-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))
const path = (name: string): string => join(cwd, name)
const make = (...names: string[]): void => {
  for (const name of names) {
    mkdirSync(join(path(name), '..'), { recursive: true })
    writeFileSync(path(name), name)
  }
}
const found = async (...args: string[]) => {
  const { inputs, failures, several } = await findInputs(args, { cwd })
  return {
    paths: inputs.map(input => input.path),
    names: inputs.map(input => input.name),
    failures: failures.map(failure => failure.message),
    several,
  }
}

describe('inputs', () => {
  it('of folders come sorted by code points, hidden ones and links left out', async () => {
    make(
      'f/b.txt',
      'f/a/z.txt',
      'f/a.txt',
      'f/.hidden.txt',
      'f/.git/x.txt',
      'f/no.md',
      'f/zip.txt.gz',
      'f/\u{1f600}.txt',
      'f/\uff5e.txt',
      'f/B.TXT.GZ',
      'f/c.text',
      'f/d.jl',
    )
    symlinkSync(path('f/b.txt'), path('f/link.txt'))
    const { paths, names, several } = await found('f/')
    expect(names).toEqual([
      'B.TXT.GZ',
      'a.txt',
      'a/z.txt',
      'b.txt',
      'c.text',
      'd.jl',
      'zip.txt.gz',
      '\uff5e.txt',
      '\u{1f600}.txt',
    ])
    expect(paths[1]).toBe('f/a.txt')
    expect(several).toBe(true)
  })

  it('of globs keep the tree below their fixed part', async () => {
    make('f/a/1.txt', 'f/b/2.txt', 'f/b/3.md')
    expect(await found('f/**/*.txt')).toMatchObject({
      paths: ['f/a/1.txt', 'f/b/2.txt'],
      names: ['a/1.txt', 'b/2.txt'],
      several: true,
    })
    expect((await found('f/*.txt')).failures).toEqual([expect.stringContaining('no file matches')])
  })

  it('named literally win over globs', async () => {
    make('a[1].txt', 'a1.txt')
    expect(await found('a[1].txt')).toMatchObject({ paths: ['a[1].txt'], several: false })
  })

  it('of folders that cannot be read are failures, and hide no others', async () => {
    make('f/a/1.txt', 'f/locked/2.txt', 'f/z.txt')
    chmodSync(path('f/locked'), 0)
    try {
      // root reads everything
      if (process.getuid?.() === 0) return
      for (const arg of ['f', 'f/**/*.txt']) {
        const { paths, failures } = await found(arg)
        expect(paths).toEqual(['f/a/1.txt', 'f/z.txt'])
        expect(failures).toEqual([expect.stringMatching(/^f\/locked: permission denied/)])
      }
    } finally {
      chmodSync(path('f/locked'), 0o755)
    }
  })

  it('that are missing or empty are failures, the others stay', async () => {
    make('a.txt')
    mkdirSync(path('empty'))
    const { paths, failures } = await found('a.txt', 'missing.txt', 'empty', '')
    expect(paths).toEqual(['a.txt'])
    expect(failures).toHaveLength(3)
  })
})

describe('outputs', () => {
  const input = (name: string) => ({ path: name, file: path(name), name, records: false })

  it('keep the tree and change the extension', () => {
    const names = ['a.txt', 'b/c.txt', 'd.txt.gz', 'README', 'x.y.txt']
    expect(outputPaths(names.map(input), path('out'), '.md')).toEqual(
      ['a.md', 'b/c.md', 'd.md', 'README.md', 'x.y.md'].map(name => path(`out/${name}`)),
    )
    const records = { ...input('a/b.jsonl.gz'), records: true }
    expect(outputPaths([records], path('out'), '.md')).toEqual([path('out/a/b.jsonl.gz')])
  })

  it('never are folders of others, and see through links', () => {
    expect(() => outputPaths(['a.txt', 'a.json/b.txt'].map(input), path('out'), '.json')).toThrow(
      /a\.txt: its output would be a folder of other outputs/,
    )
    make('in/a.txt')
    symlinkSync(path('in'), path('link'))
    const linked = { ...input('a.txt'), file: path('link/a.txt') }
    expect(() => outputPaths([linked], path('in'), '.txt')).toThrow(/would replace the input/)
  })

  it('never meet, and never replace an input', () => {
    expect(() => outputPaths([input('a.txt'), input('a.txt.gz')], path('out'), '.json')).toThrow(/same output/)
    expect(() => outputPaths([input('a.txt')], cwd, '.txt')).toThrow(/would replace the input/)
  })
})

describe('reading', () => {
  it('decompresses by what the bytes are, within the bound', async () => {
    writeFileSync(path('a.txt'), gzipSync('نص مضغوط'))
    expect(Buffer.from(await readBytes(path('a.txt'), 'a.txt', 100)).toString()).toBe('نص مضغوط')
    writeFileSync(path('bomb.gz'), gzipSync(Buffer.alloc(10_000_000)))
    await expect(readBytes(path('bomb.gz'), 'bomb.gz', 1_000_000)).rejects.toThrow(
      /larger than 1000000 bytes.*--max-bytes/,
    )
    await expect(readBytes(path('bomb.gz'), 'bomb.gz', 100)).rejects.toThrow(/larger than 100 bytes/)
    writeFileSync(path('torn.gz'), gzipSync('نص').subarray(0, 15))
    await expect(readBytes(path('torn.gz'), 'torn.gz', 100)).rejects.toThrow(/damaged gzip/)
  })

  it('says what the system says in plain words', async () => {
    await expect(readBytes(path('none'), 'none', 100)).rejects.toThrow('none: no such file or folder; check the path')
    await expect(readBytes(cwd, 'dir', 100)).rejects.toThrow(/^dir: is a folder; /)
  })
})

describe('writing', () => {
  it('replaces a file in one piece and keeps its mode', async () => {
    make('a.json')
    const mode = statSync(path('a.json')).mode
    await writeAtomic(path('a.json'), 'new')
    expect([readFileSync(path('a.json'), 'utf8'), statSync(path('a.json')).mode]).toEqual(['new', mode])
    expect(readdirSync(cwd)).toEqual(['a.json'])
  })

  it('goes through a link that names the output, and never through one out of the output folder', async () => {
    make('target.json')
    symlinkSync(path('target.json'), path('link.json'))
    await writeAtomic(path('link.json'), 'new')
    expect(readFileSync(path('target.json'), 'utf8')).toBe('new')

    mkdirSync(path('out'))
    mkdirSync(path('elsewhere'))
    symlinkSync(path('elsewhere'), path('out/sub'))
    await expect(writeAtomic(path('out/sub/a.json'), 'x', { root: path('out') })).rejects.toThrow(
      /leads out of the output folder/,
    )
    expect(readdirSync(path('elsewhere'))).toEqual([])
    symlinkSync(path('target.json'), path('out/a.json'))
    await writeAtomic(path('out/a.json'), 'own', { root: path('out') })
    expect([readFileSync(path('target.json'), 'utf8'), readFileSync(path('out/a.json'), 'utf8')]).toEqual([
      'new',
      'own',
    ])
  })

  it('goes on where a stream that is open already ends', async () => {
    if (!existsSync('/proc/self/fd')) return
    writeFileSync(path('log'), 'kept\n')
    const log = openSync(path('log'), 'a')
    try {
      await writeAtomic(`/proc/self/fd/${log}`, 'more\n')
    } finally {
      closeSync(log)
    }
    expect(readFileSync(path('log'), 'utf8')).toBe('kept\nmore\n')
  })

  it('makes the folders of the output folder, and refuses a folder as file', async () => {
    await writeAtomic(path('out/a/b/c.json'), 'x', { root: path('out') })
    expect(existsSync(path('out/a/b/c.json'))).toBe(true)
    await expect(writeAtomic(path('out'), 'x')).rejects.toThrow(/is a folder/)
    await expect(writeAtomic(path('none/a.json'), 'x')).rejects.toThrow(/no such file or folder/)
  })
})
