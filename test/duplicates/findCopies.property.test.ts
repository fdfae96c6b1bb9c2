import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findHeadline } from '../../src/article/findHeadline.ts'
import { findCopies } from '../../src/duplicates/findCopies.ts'
import { keptParts } from '../../src/text/keptParts.ts'
import { leftTokens } from '../../src/text/leftTokens.ts'
import { normalizeText } from '../../src/text/normalizeText.ts'
import { remaining } from '../../src/text/remaining.ts'
import { type Tokens, toTokens } from '../../src/text/tokens.ts'

/** Pieces that meet each other often enough to repeat: words, marks, separators, halves of characters. */
const WORDS = 'زيارة الوزير مدينة جديدة اليوم قال إن المشروع على لا لم 12 2014 نحو بعد قبل شركة الأولى الاولى'.split(
  ' ',
)
const ODD = [
  '…',
  '...',
  '؟',
  '.',
  ' | ',
  ' - ',
  '«',
  '»',
  '(',
  ')',
  '\n',
  '\n\n',
  'ab',
  '中',
  '国',
  '。',
  '\u064e',
  'ـ',
  '\u200f',
]
const HOSTILE = [
  '\ufeff',
  '\ud800',
  '\udc00',
  '😀',
  '\u0600',
  '\u00a0',
  '\u2028',
  'e\u0301',
  'ﷺ',
  'กำ',
  '***',
  '<title>',
  '</title>',
  '\0',
]
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .chain(words => fc.constantFrom('', '.', '…', '؟').map(end => words.join(' ') + end))
const noise = fc.array(fc.constantFrom(...WORDS, ...ODD, ...HOSTILE), { maxLength: 12 }).map(parts => parts.join(' '))
const aligned = fc
  .array(fc.oneof({ weight: 3, arbitrary: sentence }, noise), { minLength: 1, maxLength: 8 })
  .chain(parts =>
    fc.array(
      fc.tuple(
        fc.constantFrom(...parts),
        fc.constantFrom('\n', '\n', '\n\n', ' ', '. ', ' | '),
        fc.nat({ max: 9 }),
        fc.nat({ max: 60 }),
      ),
      { minLength: 1, maxLength: 20 },
    ),
  )
  .map(pieces => pieces.map(([part, joint, cut, at]) => (cut === 0 ? part.slice(0, at) : part) + joint).join(''))
const text = fc.oneof(aligned, fc.string({ unit: 'binary', maxLength: 300 })).map(raw => normalizeText(raw).text)

const RUNS = { numRuns: 3000 }

describe('copies', () => {
  it('gives sorted, disjoint copies of kept text', () => {
    fc.assert(
      fc.property(text, aligned => {
        const { copies, headline } = findCopies(aligned, findHeadline, {})
        const gone = new Uint8Array(aligned.length)
        let last = 0
        for (const { start, end, similarity } of copies) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(similarity).toBeGreaterThanOrEqual(0.8)
          expect(similarity).toBeLessThanOrEqual(1)
          expect(aligned[start]).not.toBe('\n')
          expect(aligned[end - 1]).not.toBe('\n')
          gone.fill(1, start, end)
          last = end
        }
        expect(last).toBeLessThanOrEqual(aligned.length)
        for (const { ofStart, ofEnd } of copies) {
          expect(ofEnd).toBeGreaterThan(ofStart)
          expect(gone.subarray(ofStart, ofEnd).includes(1)).toBe(false)
        }
        if (headline) {
          expect(gone.subarray(headline.start, headline.end).includes(1)).toBe(false)
          expect(aligned.slice(headline.start, headline.end)).not.toContain('\n')
        }
      }),
      RUNS,
    )
  })

  it('finds nothing in what it left', () => {
    fc.assert(
      fc.property(text, aligned => {
        const { copies, settled } = findCopies(aligned, findHeadline, {})
        if (settled) expect(findCopies(remaining(aligned, copies), findHeadline, {}).copies).toEqual([])
      }),
      RUNS,
    )
  })

  it('cuts between words: what is left has the words that were kept', () => {
    fc.assert(
      fc.property(text, aligned => {
        const { copies } = findCopies(aligned, findHeadline, {})
        const words = (of: string): string[] => {
          const { count, start, end } = toTokens(of)
          return Array.from({ length: count }, (_, t) => of.slice(start[t], end[t]).replace(/\ufeff+$/, ''))
        }
        const { count, start } = toTokens(aligned)
        const kept = words(aligned).filter(
          (_, t) => t < count && !copies.some(copy => copy.start <= start[t] && start[t] < copy.end),
        )
        expect(words(remaining(aligned, copies))).toEqual(kept)
      }),
      RUNS,
    )
  })

  it('knows the tokens of what is left as if it had read them', () => {
    const used = ({ text, count, lineCount, ...arrays }: Tokens) => ({
      text,
      ...Object.fromEntries(
        Object.entries(arrays).map(([name, array]) => [
          name,
          [...array.subarray(0, name === 'lineFirst' ? lineCount + 1 : name.startsWith('line') ? lineCount : count)],
        ]),
      ),
    })
    fc.assert(
      fc.property(text, aligned => {
        const { copies } = findCopies(aligned, findHeadline, {})
        const left = leftTokens(toTokens(aligned), keptParts(aligned, copies))
        expect(used(left.tokens)).toEqual(used(toTokens(remaining(aligned, copies))))
        for (let t = 0; t < left.tokens.count; t++) {
          const [start, end] = [left.startIn(left.tokens.start[t]), left.endIn(left.tokens.end[t])]
          expect(aligned.slice(start, end)).toBe(left.tokens.text.slice(left.tokens.start[t], left.tokens.end[t]))
        }
      }),
      RUNS,
    )
  })

  it('is the same every time', () => {
    fc.assert(
      fc.property(text, aligned => {
        expect(findCopies(aligned, findHeadline, {})).toEqual(findCopies(aligned, findHeadline, {}))
      }),
    )
  })
})
