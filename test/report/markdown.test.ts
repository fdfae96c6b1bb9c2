import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { markdownReporter } from '../../src/report/markdownReporter.ts'
import { hostileDocuments, summaryOf, write } from './hostileFindings.ts'

const typesOf = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap(typesOf) : [])]
const tables = (page: string): string[][] =>
  page
    .split('\n\n')
    .filter(part => part.startsWith('|'))
    .map(part => part.trimEnd().split('\n'))

describe('the page', () => {
  it('holds nothing of what texts would make of it', () => {
    fc.assert(
      fc.property(
        hostileDocuments,
        fc.constantFrom('a|b', '<b>', '[x](y)', '![x](y)', '# a', '::error::'),
        (documents, group) => {
          const page = write(markdownReporter(), documents, summaryOf(documents, group))
          const tree: Root = fromMarkdown(page)
          const types = new Set(typesOf(tree))
          for (const type of [
            'link',
            'image',
            'html',
            'code',
            'inlineCode',
            'thematicBreak',
            'definition',
            'blockquote',
          ])
            expect(types).not.toContain(type)
          expect(page).not.toMatch(/^\s*::|##\[|##vso\[/m)
          // every row of a table has as many cells as its head
          for (const [head, , ...rows] of tables(page)) for (const row of rows) expect(cells(row)).toBe(cells(head))
        },
      ),
    )
  })

  it('shows ten removals beside their originals, and no more', () => {
    const documents = Array.from({ length: 30 }, (_, i) => [
      {
        rule: 'repeated-block',
        severity: 'error' as const,
        path: `${i}.txt`,
        record: null,
        recordLine: null,
        span: null,
        message: 'twice',
        fingerprint: '0123456789abcdef',
        duplicateOf: { start: 0, end: 4, lines: [1, 1] as [number, number] },
        similarity: 1,
        copyRule: 'whole-article',
        excerpt: 'the copy',
        original: 'the original',
      },
    ])
    const page = write(markdownReporter(), documents)
    expect(page.match(/the copy \| the original \|/g)).toHaveLength(10)
    expect(page).toContain('| repeated-block | error | 30 |')
    expect(page).toContain('- a: mojibake 0 → 41 % of documents')
  })
})

const cells = (row: string): number => row.match(/(?<!\\)(?:\\\\)*\|/g)?.length ?? 0
