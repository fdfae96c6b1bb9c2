import { expect } from 'vitest'
import type { Article } from '../src/model/article.ts'
import type { Span } from '../src/model/span.ts'

/** Fails unless each visible character lies in exactly one block, removal or timestamp line, and all spans are valid and in order. */
export function expectAccounted(text: string, article: Article): void {
  const points = [...text.replace(/^\ufeff+/, '')]
  const lines = lineNumbers(points)
  const expectValid = ({ start, end, lines: [first, last] }: Span): void => {
    expect(start).toBeLessThan(end)
    expect(end).toBeLessThanOrEqual(points.length)
    expect([first, last]).toEqual([lines[start], lines[end - 1]])
  }
  const inBlock = (span: Span): boolean =>
    article.blocks.some(block => block.span.start <= span.start && span.end <= block.span.end)
  const stamps = new Map(article.timestamps.filter(({ span }) => !inBlock(span)).map(({ span }) => [span.start, span]))
  const owned = [
    ...article.blocks.map(block => block.span),
    ...article.removed.map(removal => removal.span),
    ...stamps.values(),
  ]
  owned.sort((a, b) => a.start - b.start)
  const owners = new Uint8Array(points.length)
  for (const span of owned) {
    expectValid(span)
    for (let i = span.start; i < span.end; i++) owners[i]++
  }
  for (let i = 0; i < points.length; i++) {
    if (owners[i] > 1) expect.fail(`${describe(points, i)} has ${owners[i]} owners`)
    if (owners[i] === 0 && /[^\s\p{Cc}]/u.test(points[i])) expect.fail(`${describe(points, i)} has no owner`)
  }
  for (const list of [article.blocks, article.removed]) {
    for (let i = 1; i < list.length; i++) expect(list[i].span.start).toBeGreaterThanOrEqual(list[i - 1].span.end)
  }
  const gone = new Uint8Array(points.length)
  for (const { span } of article.removed) gone.fill(1, span.start, span.end)
  for (const { duplicateOf } of article.removed) {
    expectValid(duplicateOf)
    for (let i = duplicateOf.start; i < duplicateOf.end; i++) {
      if (gone[i] && !/\s/.test(points[i])) expect.fail(`${describe(points, i)} is named as kept and is removed`)
    }
  }
  const titles = article.blocks.filter(block => block.kind === 'title')
  expect(titles.length).toBe(article.title === null ? 0 : 1)
  if (article.title !== null) expect(titles[0].text).toContain(article.title)
}

const describe = (points: readonly string[], i: number): string =>
  `${JSON.stringify(points[i])} at ${i} of ${JSON.stringify(points.join(''))}`

function lineNumbers(points: readonly string[]): number[] {
  let line = 1
  return points.map((point, i) => {
    const own = line
    if (point === '\n' || (point === '\r' && points[i + 1] !== '\n')) line++
    return own
  })
}
