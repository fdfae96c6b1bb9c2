import { describe, expect, it } from 'vitest'
import { cleanArticle, findDuplicates, findTimestamps } from '../../src/index.ts'

const FUNCTIONS = { cleanArticle, findDuplicates, findTimestamps } as unknown as Record<
  string,
  (text: unknown, options?: unknown) => unknown
>

describe.each(Object.keys(FUNCTIONS))('options of %s', name => {
  const call = FUNCTIONS[name]

  it.each([
    ['similarity', 80, RangeError],
    ['similarity', -0.1, RangeError],
    ['similarity', Number.NaN, RangeError],
    ['similarity', '0.8', TypeError],
    ['similarity', null, TypeError],
    ['minLength', -1, RangeError],
    ['minLength', 1.5, RangeError],
    ['minLength', Number.POSITIVE_INFINITY, RangeError],
    ['protect', 'x', TypeError],
    ['keepRepeats', 'yes', TypeError],
    ['removedText', 1, TypeError],
    ['defaultZone', 'Moon/Sea', RangeError],
    ['defaultZone', 3, TypeError],
    ['now', 'yesterday', RangeError],
    ['now', '2026-02-30T12:00:00Z', RangeError],
    ['now', new Date(0), TypeError],
    ['warnings', {}, TypeError],
    ['similarty', 0.9, TypeError],
    ['__proto__x', 1, TypeError],
  ])('%s: %j is refused by its name', (option, value, kind) => {
    const attempt = () => call('نص', { [option]: value })
    expect(attempt).toThrow(kind)
    expect(attempt).toThrow(option)
  })

  it('are as if not given where undefined, and shared between the functions', () => {
    const all = { similarity: 0.9, minLength: 0, protect: /x/u, keepRepeats: false, removedText: true }
    expect(() => call('نص', { ...all, defaultZone: 'Asia/Riyadh', now: '2026-01-31T12:00:00Z' })).not.toThrow()
    expect(call('نص', { similarity: undefined, now: undefined })).toEqual(call('نص'))
  })

  it('are an object, and the text a string', () => {
    for (const wrong of [null, 5, 'x']) expect(() => call('نص', wrong)).toThrow(/^options /)
    for (const wrong of [undefined, null, 5, new Uint8Array(2)]) expect(() => call(wrong)).toThrow(/^text /)
  })
})
