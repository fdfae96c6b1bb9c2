import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assemble } from '../../src/article/assemble.ts'
import type { Copy } from '../../src/duplicates/findCopies.ts'
import { toText } from '../../src/render/toText.ts'
import { keptParts } from '../../src/text/keptParts.ts'
import { normalizeText } from '../../src/text/normalizeText.ts'
import { remaining } from '../../src/text/remaining.ts'
import { expectAccounted } from '../accounting.ts'
import { hostileText } from '../hostileText.ts'

const NO_TIMES = { readings: [], updated: null, published: null, warnings: [] }

/** Removals as a detector may make them: from token to token, or to the end of a line; what they copy does not matter here. */
const cuts = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 8 })), { maxLength: 5 })

it('accounts for every character whatever is removed, and prints what remains', () => {
  fc.assert(
    fc.property(hostileText, cuts, (raw, chosen) => {
      const source = raw.replace(/^\ufeff+/, '')
      const normal = normalizeText(source)
      const tokens = [...normal.text.matchAll(/\S+/g)].map(({ 0: token, index }) => ({
        start: index,
        end: index + token.length,
      }))
      if (tokens.length < 2) return
      const copies: Copy[] = []
      for (const [first, count] of chosen.sort(([a], [b]) => a - b)) {
        const last = Math.min(first + count, tokens.length) - 1
        if (first > last || first === 0 || (copies.at(-1)?.end ?? 0) > tokens[first].start) continue
        const copy = {
          start: tokens[first].start,
          end: tokens[last].end,
          ofStart: tokens[0].start,
          ofEnd: tokens[0].end,
        }
        copies.push({ ...copy, reason: 'repeated-block', rule: 'long-block', similarity: 1 })
      }
      const parts = keptParts(normal.text, copies)
      const found = { copies, headline: null, settled: true }
      const article = assemble({ source, normal, parts, found, times: NO_TIMES, titlePart: -1 }, {})
      expectAccounted(source, article)
      const left = remaining(normal.text, copies)
      // U+0085 and its like part lines inside one line of the source; a removal across them joins what is left
      if (!/[\u0085\u2028\u2029]/.test(source)) expect(toText(article)).toBe(left)
      expect(normalizeText(left).text).toBe(left)
    }),
    { numRuns: 5000 },
  )
})

it('gives what decodes to white space a place', () => {
  for (const source of ['&nbsp;', 'a\n&nbsp;\nb', '&nbsp;a&nbsp;\n\n&nbsp;\nb', '&nbsp;\n\na']) {
    const normal = normalizeText(source)
    const found = { copies: [], headline: null, settled: true }
    const parts = keptParts(normal.text, [])
    const article = assemble({ source, normal, parts, found, times: NO_TIMES, titlePart: -1 }, {})
    expectAccounted(source, article)
    expect(toText(article)).toBe(normal.text)
  }
})
