import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Article } from '../../src/model/article.ts'
import { toMarkdown } from '../../src/render/toMarkdown.ts'
import { normalizeText } from '../../src/text/normalizeText.ts'
import { hostileText } from '../hostileText.ts'
import { plainText } from '../mdastText.ts'

const span = { start: 0, end: 1, lines: [1, 1] as [number, number] }

const articleOf = (title: string | null, texts: readonly string[]): Article => ({
  schema: 'article-clean/1',
  source: { path: 'a"\n---\n# b.txt', encoding: 'utf-8', bytes: 1, sha256: '0'.repeat(64) },
  language: 'ar',
  direction: 'rtl',
  title,
  updated: null,
  published: '2014-09-15',
  timestamps: [],
  blocks: texts.map(text => ({ kind: text === title ? 'title' : 'paragraph', text, span })),
  removed: [],
  warnings: [],
  stats: { lines: 1, removedLines: 0, characters: 1, removedCharacters: 0 },
})

/** The front matter's lines, and the texts of all blocks below it as CommonMark reads them. */
function read(markdown: string): { front: string[]; texts: string[]; types: string[] } {
  const lines = markdown.split('\n')
  const end = lines.indexOf('---', 1)
  const { children } = fromMarkdown(lines.slice(end + 1).join('\n'))
  return { front: lines.slice(1, end), texts: children.map(plainText), types: children.map(child => child.type) }
}

const marks = fc
  .array(
    fc.constantFrom(
      ...'\\`*_[]<>&!~|{}#+-=.):"\'^1 aب\n'.split(''),
      '---',
      '+++',
      '===',
      '```',
      '1. ',
      '- ',
      '<!--',
      '&amp;',
      '](x)',
      'http://x.y',
      '\0',
    ),
    { maxLength: 25 },
  )
  .map(parts => parts.join(''))

const asRead = (text: string): string => text.replaceAll('\0', '\ufffd')

it('renders exactly the title and the blocks, whatever they say', () => {
  fc.assert(
    fc.property(
      fc.oneof(marks, hostileText),
      fc.array(fc.oneof(marks, hostileText), { maxLength: 4 }),
      (first, rest) => {
        // texts of blocks are normalised: no line of theirs begins or ends with a space, none is blank
        const block = (raw: string): string => normalizeText(raw).text.replace(/\n\n/g, '\n')
        const title = block(first).split('\n')[0] || null
        const texts = rest.map(block).filter(text => text !== '')
        const { texts: got, types } = read(toMarkdown(articleOf(title, title === null ? texts : [title, ...texts])))
        const want = [...(title === null ? [] : [title]), ...texts.filter(text => text !== title)]
        expect(got).toEqual(want.map(asRead))
        expect(types).toEqual(want.map((_, i) => (i === 0 && title !== null ? 'heading' : 'paragraph')))
      },
    ),
    { numRuns: 5000 },
  )
})

it('keeps every value of the front matter on its line', () => {
  fc.assert(
    fc.property(hostileText, title => {
      const { front } = read(toMarkdown(articleOf(title, [])))
      expect(front.map(line => line.split(':')[0])).toEqual([
        'title',
        'updated',
        'published',
        'language',
        'source',
        'timestamps',
      ])
      expect(JSON.parse(front[0].slice('title: '.length))).toBe(title)
      expect(front.join('\n')).not.toMatch(/[\u007f-\u009f\u2028\u2029]/)
    }),
  )
})

/** What strict readers of YAML refuse in a stream, wherever it stands. */
const NO_YAML = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

it('is front matter that gives every value back to a reader of YAML, and runs nothing', () => {
  const odd = fc.constantFrom(
    ...[
      '---',
      '---js',
      '...',
      '<<: *a',
      '&a',
      '!!js/function',
      '%YAML 1.1',
      ': ',
      '- ',
      '{{',
      '#',
      '"',
      "'",
      '\\',
      '\n',
    ],
    ...[
      '\ufffe',
      '\uffff',
      '\ufdd0',
      '\u{1ffff}',
      '\ufeff',
      '\u0085',
      '\x7f',
      '\0',
      'yes',
      'null',
      '~',
      '0x10',
      '2014-09-15',
    ],
  )
  const said = fc
    .array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 6 })
    .map(parts => parts.join('').replace(/\p{Surrogate}/gu, ''))
  fc.assert(
    fc.property(fc.option(said), said, fc.array(said, { maxLength: 3 }), (title, path, texts) => {
      const source = { path, encoding: 'utf-8', bytes: 1, sha256: '0'.repeat(64) }
      const timestamps = texts.map(text => ({ text })) as Article['timestamps']
      const markdown = toMarkdown({ ...articleOf(title, []), source, timestamps })
      expect(markdown.startsWith('---\n')).toBe(true)
      const front = markdown.slice(4, markdown.indexOf('\n---\n', 4))
      expect(front).not.toMatch(NO_YAML)
      const values = { title, updated: null, published: '2014-09-15', language: 'ar', source: path, timestamps: texts }
      for (const version of ['1.1', '1.2'] as const) expect(parse(front, { version })).toEqual(values)
    }),
  )
})

it('says null where there is nothing', () => {
  expect(toMarkdown({ ...articleOf(null, []), source: null })).toBe(
    '---\ntitle: null\nupdated: null\npublished: "2014-09-15"\nlanguage: "ar"\nsource: null\ntimestamps: []\n---\n',
  )
})
