import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainArticle } from '../../src/article/explainArticle.ts'
import { toExplained } from '../../src/explain/toExplained.ts'
import { toPage } from '../../src/explain/toPage.ts'
import { type ExplainPaint, PLAIN, toTerminal } from '../../src/explain/toTerminal.ts'
import { wordDifferences } from '../../src/explain/wordDifferences.ts'
import { columnsOf } from '../../src/explain/wrapPieces.ts'
import { escapeTerminal } from '../../src/text/escapeTerminal.ts'
import { hostileText } from '../hostileText.ts'

const ROOT = join(import.meta.dirname, '../../fixtures/explain')
const CASES = readdirSync(ROOT).filter(name => name !== 'pictures')
const read = (name: string) => readFileSync(join(ROOT, name, 'input.txt'), 'utf8')
const TOOLS = { sha256: (text: string) => createHash('sha256').update(text).digest('base64'), version: 'article-clean' }

const explained = (text: string) =>
  toExplained(explainArticle(text, {}, true), 'input.txt', rule => `because of ${rule}`)
const terminal = (text: string, paint: ExplainPaint = PLAIN, width = Infinity) =>
  [...toTerminal(explained(text), { paint, width })].join('')
const page = (text: string) => [...toPage(explained(text), TOOLS, null)].join('')

const PARAGRAPH =
  'The ferry from the island was late on Tuesday, and the whole orchestra waited on the pier with its instruments in the rain.'
const MORE =
  'Nobody complained, since the harbour cook had brought soup, and the drummer played on an upturned boat until the evening.'

describe('on a terminal', () => {
  it('each removal points to what it copies, with rule and evidence in a sentence', () => {
    const text = terminal(`A late ferry\n\n${PARAGRAPH}\n${PARAGRAPH}\n${MORE}\n`)
    expect(text).toMatch(/^ *4 -1 +│ The ferry/m)
    expect(text).toMatch(/^ *3 =1 +│ The ferry/m)
    expect(text).toContain('[-1] repeated-line: a copy of line 3')
    expect(text).toContain('A paragraph of 23 words, printed directly after what it copies, word for word.')
    expect(text).toContain('printed-twice: because of printed-twice')
    expect(text).toContain('headline: it is the first line')
    expect(text).toContain('1 part goes: 123 of 384 characters (32 %), 1 of 5 lines.')
  })

  it('a part of a line that goes stands in brackets, which need no colour', () => {
    const text = terminal(`A late ferry\n${PARAGRAPH} ${PARAGRAPH}\n${MORE}\n`)
    expect(text).toContain(`${PARAGRAPH}⟦1:  ${PARAGRAPH}⟧`)
  })

  it('what differs is quoted from both sides', () => {
    const text = terminal(read('english'))
    expect(text).toContain('“harbor” in what goes, “harbour” in what stays')
    expect(text).toContain('“| The Coast Courier” only in what goes')
  })

  it('times have their reading, warnings their place', () => {
    const text = terminal(read('arabic'))
    expect(text).toContain('time: updated 2015-03-12T09:40:00Z · zone GMT (+00:00) · the weekday differs')
    expect(text).toContain('! weekday-differs: ')
  })

  it('what stands twice and stays names what kept it', () => {
    const text = terminal(read('english'))
    expect(text).toMatch(
      /\[~1\] stays, though a repeat of line 16; \d+ rules were asked and none takes it; \S+ asks that it “/,
    )
    expect(text).toContain('~ stands twice and stays')
  })

  it.each([30, 44, 80, 120])('lines are no wider than %i columns', width => {
    for (const name of CASES)
      for (const line of terminal(read(name), PLAIN, width).split('\n').slice(2, -8))
        expect(columnsOf(line)).toBeLessThanOrEqual(Math.max(width, 40))
  })

  it('isolates are closed on each line, and keep the numbers outside', () => {
    for (const width of [40, Infinity])
      for (const line of terminal(read('arabic'), PLAIN, width).split('\n')) {
        expect(line.split('\u2068').length).toBe(line.split('\u2069').length)
        if (line.includes('│')) expect(line.split('│')[0]).toMatch(/^[\s\d=~+-]*$/)
      }
  })

  it('nothing of a text reaches the terminal as a command', () => {
    for (const text of [terminal(read('hostile')), terminal(read('hostile'), PLAIN, 50)]) {
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066\u2067]/u)
      expect(text).toContain('\\u{1b}[31mred')
      expect(text).not.toMatch(/^::/m)
    }
    fc.assert(
      fc.property(hostileText, text => {
        expect(terminal(text).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066\u2067]/u)
      }),
    )
  })
})

/** What a reader sees of the scraped side, line by line. */
function linesOf(html: string): Map<number, string> {
  const lines = new Map<number, string>()
  for (const [, number, inner] of html.matchAll(/<p class="l[^"]*" data-l="(\d+)" dir="auto">([\s\S]*?)<\/p>/g))
    lines.set(Number(number), unescaped(inner.replace(/<(a|bdi) [^>]*>[^<]*<\/\1>/g, '').replace(/<[^>]*>/g, '')))
  return lines
}

const unescaped = (html: string): string =>
  html.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]!,
  )

describe('the page', () => {
  it.each(CASES)('of %s links only to what is there, and each place once', name => {
    const html = page(read(name))
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter(link => !ids.includes(link))).toEqual([])
    for (const link of ['r1', 'why1']) expect(links).toContain(link)
  })

  it('shows each line that is not blank as it stands, whatever it holds', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const lines = linesOf(page(text))
        const source = text.replace(/^\ufeff+/, '').split(/\r\n?|\n/)
        for (const [i, line] of source.entries()) {
          if (!/[^\s\p{Cc}]/u.test(line)) continue
          const shown = escapeTerminal(line).replace(/\p{Surrogate}/gu, '\ufffd')
          expect(lines.get(i + 1)).toBe(shown)
        }
      }),
    )
  })

  it('has nothing of a text but as text', () => {
    const html = page(read('hostile'))
    const body = html.slice(html.indexOf('<body'))
    expect(html.match(/<script/g)).toBeNull()
    expect(html.match(/<(?:img|iframe|link|base|form|object|embed)\b/g)).toBeNull()
    expect(body.match(/<style/g)).toBeNull()
    expect(body).toContain('&lt;/script&gt;&lt;script&gt;alert(2)&lt;/script&gt;')
    expect(body.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    expect(html).not.toMatch(/ (?:on\w+|style)="/)
  })

  it('allows its own style alone', () => {
    const html = page(read('arabic'))
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${TOOLS.sha256(style)}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(html).not.toMatch(/(?:src|href)="(?!#)|url\(|@import/)
  })

  it('shows the clean article as it is', () => {
    const text = read('english')
    const { article } = explainArticle(text, {}, false)
    const shown = [...page(text).matchAll(/<p class="p[^"]*" dir="auto">([\s\S]*?)<\/p>/g)].map(([, inner]) =>
      unescaped(inner),
    )
    for (const block of article.blocks) expect(shown).toContain(block.text)
    expect(shown).toHaveLength(article.blocks.length + article.timestamps.length)
  })
})

describe('differences', () => {
  it('are words, whatever the script', () => {
    const { parts, words } = wordDifferences('قال الوزير انها بدأت', 'قال الوزير إنها بدأت')
    expect(words).toBe(1)
    expect(parts.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text])).toEqual([
      ['original', 'إنها'],
      ['copy', 'انها'],
    ])
    expect(wordDifferences('a b  c', 'a b c')).toEqual({ parts: [], words: 0, tooMany: false })
    expect(wordDifferences('x '.repeat(9000), 'y '.repeat(9000)).tooMany).toBe(true)
  })

  it('give both texts back', () => {
    const side = (text: string) => text.replace(/\s+/g, '')
    fc.assert(
      fc.property(hostileText, hostileText, (copy, original) => {
        const { parts, tooMany } = wordDifferences(copy, original)
        if (tooMany || parts.length === 0) return
        const said = (kind: string) =>
          side(
            parts
              .filter(part => part.kind === 'same' || part.kind === kind)
              .map(({ text }) => text)
              .join(''),
          )
        expect(said('copy')).toBe(side(copy))
        expect(said('original')).toBe(side(original))
      }),
    )
  })
})
