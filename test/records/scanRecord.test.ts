import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanRecord } from '../../src/records/scanRecord.ts'

const bytes = (text: string) => Buffer.from(text)
const KEYS = ['text', 'id', 'x"\n'].map(bytes)
const parse = (json: string): { value: unknown } | null => {
  try {
    return { value: JSON.parse(json) }
  } catch {
    return null
  }
}

/** JSON with blanks between tokens, and some of it broken by one edit. */
const json = fc
  .tuple(
    fc.oneof(
      fc.jsonValue({ noUnicodeString: false }),
      fc.array(fc.tuple(fc.constantFrom('text', 'id', 'x"\n', 'article'), fc.jsonValue())).map(Object.fromEntries),
    ),
    fc.constantFrom('', ' ', '\t'),
  )
  .map(([value, blank]) => JSON.stringify(value, null, blank).replaceAll('\n', ' '))
const broken = fc
  .tuple(json, fc.nat(), fc.constantFrom('', ...'{}[]",:\\u0123eE+-.tfn \u0001\u00e9'))
  .map(([text, at, sign]) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + sign + text.slice(place + 1)
  })

describe('a scanned line', () => {
  it('is valid exactly where JSON.parse takes it', () => {
    fc.assert(
      fc.property(fc.oneof(json, broken, fc.string({ unit: 'binary' })), text => {
        if (text.includes('\n') || /\p{Surrogate}/u.test(text)) return
        const { fault } = scanRecord(bytes(text), KEYS)
        const parsed = parse(text)
        const isObject =
          parsed && typeof parsed.value === 'object' && parsed.value !== null && !Array.isArray(parsed.value)
        expect(fault).toBe(parsed === null ? 'invalid-json' : isObject ? null : 'not-an-object')
      }),
      { numRuns: 3000 },
    )
  })

  it('tells where the last value of each key lies', () => {
    fc.assert(
      fc.property(json, text => {
        const line = bytes(text)
        const { fault, starts, ends, close } = scanRecord(line, KEYS)
        if (fault) return
        const value = JSON.parse(text)
        for (const [i, key] of KEYS.entries()) {
          const has = Object.hasOwn(value, key.toString())
          expect(starts[i] >= 0).toBe(has)
          if (has) expect(JSON.parse(line.subarray(starts[i], ends[i]).toString())).toEqual(value[key.toString()])
        }
        expect(String.fromCharCode(line[close])).toBe('}')
      }),
    )
    const doubled = bytes('{"text":1,"te\\u0078t":[{"text":3}]}')
    const { starts, ends } = scanRecord(doubled, KEYS)
    expect(doubled.subarray(starts[0], ends[0]).toString()).toBe('[{"text":3}]')
  })

  it('may be nested as deep as it likes', () => {
    const depth = 1_000_000
    expect(scanRecord(bytes(`{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`), KEYS).fault).toBe(null)
    expect(scanRecord(bytes('['.repeat(depth)), KEYS).fault).toBe('invalid-json')
  })
})
