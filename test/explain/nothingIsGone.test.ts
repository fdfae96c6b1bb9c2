import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/article/cleanArticle.ts'
import type { Removal } from '../../src/model/removal.ts'
import { removedLines } from '../../src/render/removedLines.ts'
import { toText } from '../../src/render/toText.ts'
import { normalizeText } from '../../src/text/normalizeText.ts'
import { hostileText } from '../hostileText.ts'

const PARAGRAPHS = [
  'قال رئيس البلدية إن الجسر الخشبي سيفتح للمشاة في الأسبوع المقبل بعد أن استبدلت ألواحه كلها وطليت أعمدته بلون البحر.',
  'The ferry from the island was late on Tuesday, and the whole orchestra waited on the pier with its instruments in the rain.',
  'Nobody complained &amp; nobody left, since the harbour cook had brought soup, and the drummer played on an upturned boat until the evening.',
]

/** Paragraphs that come again and again, with anything between and within them. */
const doubledText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PARAGRAPHS) },
      { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\u2028') },
      { weight: 1, arbitrary: hostileText },
    ),
    { minLength: 3, maxLength: 14 },
  )
  .map(parts => parts.join(''))

const visible = (text: string): string => text.replace(/[\s\p{Cc}\ufeff]/gu, '')

/** Fails unless what was removed and the clean text hold all visible characters of a text, in its order. */
function expectAllThere(text: string): number {
  const article = cleanArticle(text, { removedText: true })
  const lines = removedLines({ path: null, record: null }, article.removed).split('\n').filter(Boolean)
  const removed: Removal[] = lines.map(line => JSON.parse(line))
  const points = [...text.replace(/^\ufeff+/, '')]
  let at = 0
  let kept = ''
  for (const { span, text: gone } of removed) {
    expect(points.slice(span.start, span.end).join('')).toBe(gone)
    kept += `${normalizeText(points.slice(at, span.start).join('')).text}\n`
    at = span.end
  }
  kept += normalizeText(points.slice(at).join('')).text
  expect(visible(toText(article))).toBe(visible(kept))
  return removed.length
}

describe('clean text and what was removed', () => {
  it('give every visible character back, in its place', () => {
    let removed = 0
    const holds = (text: string): void => {
      removed += expectAllThere(text)
    }
    fc.assert(fc.property(hostileText, holds))
    fc.assert(fc.property(doubledText, holds))
    expect(removed).toBeGreaterThan(20)
  })

  it('and in texts that lose much', () => {
    const line =
      'قال رئيس البلدية إن الجسر الخشبي سيفتح للمشاة في الأسبوع المقبل بعد أن استبدلت ألواحه كلها وطليت أعمدته.'
    expectAllThere(`جسر القرية\n${line} ${line}\n\n${line}\r\nآخر تحديث: 12 مارس 2015\n${line}`)
  })
})
