import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../src')

/** Which rooms each room may import. A room that is not built yet is no error. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  dates: ['model', 'text'],
  duplicates: ['model', 'text'],
  article: ['model', 'text', 'dates', 'duplicates'],
  render: ['model', 'text'],
  metrics: ['text'],
  check: ['model', 'text', 'metrics'],
  report: ['model', 'text'],
  explain: ['model', 'text'],
  files: ['model', 'text'],
  records: ['model', 'text', 'article', 'metrics', 'render'],
  batch: ['model', 'files'],
  cli: [
    'model',
    'text',
    'dates',
    'duplicates',
    'article',
    'render',
    'metrics',
    'check',
    'report',
    'explain',
    'files',
    'records',
    'batch',
  ],
}
const PURE = ['model', 'text', 'dates', 'duplicates', 'article', 'render', 'metrics', 'check', 'explain', 'report']

interface Import {
  file: string
  room: string
  from: string
  typeOnly: boolean
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
const roomOf = (file: string): string => (file.includes(sep) ? file.split(sep)[0] : 'root')
const sourceOf = (file: string): string => readFileSync(join(SRC, file), 'utf8')
const imports: Import[] = files.flatMap(file =>
  [
    ...sourceOf(file).matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'/g,
    ),
  ].map(match => ({
    file,
    room: roomOf(file),
    from: match[2] ?? match[3],
    typeOnly: match[1] !== undefined,
  })),
)
const target = ({ file, from }: Import): string => normalize(join(dirname(file), from))

describe('rooms', () => {
  it('are those of the table', () => {
    const rooms = new Set(files.map(roomOf))
    rooms.delete('root')
    expect([...rooms].filter(room => !(room in MAY_IMPORT))).toEqual([])
    expect(imports.length).toBeGreaterThan(50)
  })

  it('import only what the table allows', () => {
    const wrong = imports.filter(one => {
      if (!one.from.startsWith('.') || one.room === 'root') return false
      const to = roomOf(target(one))
      return to !== one.room && !MAY_IMPORT[one.room]?.includes(to)
    })
    expect(wrong).toEqual([])
  })

  it('of the core import no Node module and read no globals of the process', () => {
    expect(imports.filter(one => PURE.includes(one.room) && one.from.startsWith('node:'))).toEqual([])
    const wrong = files.filter(
      file => PURE.includes(roomOf(file)) && /\b(?:process|globalThis|Buffer)\s*[.[]/.test(sourceOf(file)),
    )
    expect(wrong).toEqual([])
  })

  it('touch the process in the command line alone, and never exit it', () => {
    const code = (file: string) => sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    expect(files.filter(file => roomOf(file) !== 'cli' && /\bprocess\./.test(code(file)))).toEqual([])
    expect(files.filter(file => /process\.exit\(/.test(code(file)))).toEqual([])
  })

  it('hold zod in schema files, which nothing in the core imports', () => {
    const zod = imports.filter(one => /^zod(\/|$)/.test(one.from) && !/^model[\\/]\w+Schema\.ts$/.test(one.file))
    expect(zod).toEqual([])
    const schemas = imports.filter(
      one => one.from.endsWith('Schema.ts') && !one.typeOnly && !['model', 'cli', 'root'].includes(one.room),
    )
    expect(schemas).toEqual([])
  })

  it('measure edit distance in one place', () => {
    expect(imports.filter(one => one.from === 'fast-levenshtein').map(one => one.file)).toEqual([
      join('text', 'similarity.ts'),
    ])
  })
})
