import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/article/cleanArticle.ts'
import { cleanRecords } from '../../src/records/cleanRecords.ts'
import { toBlocks } from '../../src/records/toBlocks.ts'
import { toText } from '../../src/render/toText.ts'

const SETTINGS = { textKey: 'text', idKey: 'id', maxRecordBytes: 2 ** 26 }
const clean = (input: string | Uint8Array, more: Partial<typeof SETTINGS> = {}): string[] => {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input
  const cleaned = cleanRecords({ bytes, tooLarge: false }, { ...SETTINGS, ...more })
  const text = Buffer.from(cleaned.bytes).toString()
  expect(text === '' || text.endsWith('\n')).toBe(true)
  return text.slice(0, -1).split('\n')
}
const TEXT =
  'عنوان عن سوق النحاس القديم\nنشر في: 12 مارس 2015\nأعاد الحرفيون ترميم سوق النحاس بعد حريق العام الماضي وعادت المطارق إلى العمل.'
const DOUBLED = `${TEXT}\n${TEXT.split('\n')[2]}`
const record = (text: unknown, more = {}) => JSON.stringify({ id: 7, text, lang: 'ar', ...more })

describe('a record', () => {
  it('gives its text clean and the article last, all else byte for byte', () => {
    const [line] = clean(
      `{ "id": 12345678901234567890, "n": 1.0 , "text" : ${JSON.stringify(DOUBLED)}, "z":[-0,"\\u00e9\\/"]}`,
    )
    expect(line).toMatch(
      /^\{ "id": 12345678901234567890, "n": 1\.0 , "text" : ".*", "z":\[-0,"\\u00e9\\\/"\],"article":\{/,
    )
    const { text, article } = JSON.parse(line)
    const expected = cleanArticle(DOUBLED)
    expect(text).toBe(toText(expected))
    const { title, updated, published, timestamps, removed, warnings, stats } = expected
    expect(JSON.stringify(article)).toBe(
      JSON.stringify({ title, updated, published, timestamps, removed, warnings, stats }),
    )
    expect(removed).toHaveLength(1)
  })

  it('that is clean keeps the escapes of its text', () => {
    const written = JSON.stringify(TEXT).replaceAll('س', '\\u0633')
    expect(clean(`{"text":${written}}`)[0]).toContain(`{"text":${written},"article":{`)
  })

  it('loses an article that it had', () => {
    const [line] = clean(`{"article":{"text":"old"} , "text":"خبر", "article":1,"b":2}`)
    expect(line).toMatch(/^\{ "text":"خبر","b":2,"article":\{"title"/)
    expect(clean('{"article":1,"text":"خبر"}')[0]).toMatch(/^\{"text":"خبر","article":\{"title"/)
  })

  it('counts the last of a doubled text, and finds escaped keys', () => {
    expect(JSON.parse(clean('{"text":1,"text":"خبر"}')[0]).article.title).toBe('خبر')
    expect(JSON.parse(clean('{"te\\u0078t":"خبر"}')[0]).article.title).toBe('خبر')
    expect(JSON.parse(clean('{"body":"خبر","text":5}', { textKey: 'body' })[0]).article.title).toBe('خبر')
  })

  it('has its text under a nested key, and all around it stays byte for byte', () => {
    const nested = { textKey: 'meta.text', idKey: 'meta.id' }
    const written = `{"n":1.0 ,"meta":{ "text":${JSON.stringify(DOUBLED)} ,"big":12345678901234567890},"z":-0}`
    const [line] = clean(written, nested)
    const text = JSON.stringify(toText(cleanArticle(DOUBLED)))
    expect(
      line.startsWith(`{"n":1.0 ,"meta":{ "text":${text} ,"big":12345678901234567890},"z":-0,"article":{"title"`),
    ).toBe(true)
    // the key of that very name comes first; of a doubled one the last counts; what is no object has no text
    expect(clean('{"meta.text":"خبر","meta":{"text":5}}', nested)[0]).toContain('"article":{"title":"خبر"')
    expect(clean('{"meta":{"text":5},"meta":{"text":"خبر"}}', nested)[0]).toContain('"article":{"title":"خبر"')
    expect(clean('{"a":{"b":{"c":"خبر"}}}', { textKey: 'a.b.c' })[0]).toContain('"article":{"title":"خبر"')
    for (const meta of ['"text"', '["text"]', 'null', '{}', '{"id":{"text":"x"}}'])
      expect(JSON.parse(clean(`{"meta":${meta}}`, nested)[0]).error.code).toBe('no-text')
    expect(JSON.parse(clean('{"meta":{"text":[]}}', nested)[0]).error.code).toBe('text-not-a-string')
    expect(JSON.parse(clean('[]', nested)[0])).toMatchObject({ meta: { id: null }, error: { code: 'not-an-object' } })
  })

  it('passes keys that are names of JavaScript', () => {
    const [line] = clean('{"__proto__":{"text":1},"constructor":"x","text":"خبر"}')
    expect(line).toContain('"__proto__":{"text":1},"constructor":"x"')
    expect(({} as Record<string, unknown>).text).toBeUndefined()
  })

  it('gives no line a character that a reader takes for a line end or a column', () => {
    const [line] = clean('{\t"a":"\u2028\u0085\u007f\u009b»é",\r "text":"سطر\u2029آخر"}')
    expect(line).toMatch(/^\{ "a":"\\u2028\\u0085\\u007f\\u009b»é", {2}"text":"سطر\\nآخر","article":/)
    expect(JSON.parse(line).a).toBe('\u2028\u0085\u007f\u009b»é')
  })

  it('that is no UTF-8 becomes such', () => {
    const line = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc7, 0xe1]), Buffer.from('","text":"خبر"}')])
    expect(JSON.parse(clean(line)[0]).a).toBe('\ufffd\ufffd')
  })

  it('may hold half a character', () => {
    const line = clean('{"text":"خبر \\ud800\\nخبر \\ud800"}')[0]
    expect(line).not.toMatch(/\p{Surrogate}/u)
    expect(JSON.parse(line).text).toMatch(/^خبر \ud800/)
  })
})

describe('what is no record is answered in its place:', () => {
  it.each([
    ['{"a":}', 'invalid-json'],
    ['{"text":"a\u0001"}', 'invalid-json'],
    ['{"text":"x"} {}', 'invalid-json'],
    ['['.repeat(100_000), 'invalid-json'],
    ['[1]', 'not-an-object'],
    ['"text"', 'not-an-object'],
    ['null', 'not-an-object'],
  ])('%.20s', (line, code) => {
    expect(JSON.parse(clean(line)[0])).toEqual({ id: null, error: { code, message: expect.any(String) } })
    expect(Object.keys(JSON.parse(clean(line, { idKey: 'url' })[0]))).toEqual(['url', 'error'])
  })

  it.each([
    ['{}', 'no-text'],
    ['{ "id": 1.0 }', 'no-text'],
    ['{"id":1,"text":null}', 'text-not-a-string'],
    ['{"text":["a"],"error":"old","article":5}', 'text-not-a-string'],
  ])('%s keeps its keys', (line, code) => {
    const [answer] = clean(line)
    const { error, ...rest } = JSON.parse(answer)
    const { error: _old, ...before } = JSON.parse(line)
    expect(error.code).toBe(code)
    expect(rest).toEqual(before)
    expect(answer).not.toContain('old')
  })

  it('a line that is too large', () => {
    const long = record('خبر'.repeat(50))
    expect(JSON.parse(clean(long, { maxRecordBytes: 100 })[0])).toMatchObject({
      id: null,
      error: { code: 'too-large' },
    })
  })
})

describe('a stream', () => {
  const lines = [
    record(DOUBLED),
    '',
    '[1',
    record(TEXT),
    ' \t ',
    '\ufeff{"text":"خبر"}',
    record(5),
    record('x'.repeat(300)),
  ]

  it('has a line for each line, blank ones blank', () => {
    const answers = clean(lines.join('\r\n'))
    expect(answers).toHaveLength(lines.length)
    expect([answers[1], answers[4]]).toEqual(['', ''])
    expect(answers.join('')).not.toMatch(/[\r\ufeff\t]/)
    expect(clean('')).toEqual([''])
  })

  it('answers a line the same way whatever stands around it', () => {
    const together = clean(lines.join('\n'))
    const alone = lines.map(line => (line === '' ? '' : clean(line)[0]))
    expect(together).toEqual(alone)
  })

  it('is the same however it is cut into chunks', async () => {
    const bytes = Buffer.from(lines.join('\n'))
    const settings = { ...SETTINGS, maxRecordBytes: 300 }
    const whole = Buffer.from(cleanRecords({ bytes, tooLarge: false }, settings).bytes)
    expect(whole.toString()).toContain('too-large')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 1, max: 900 }), async (chunk, size) => {
        async function* chunks() {
          for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
        }
        const parts: Uint8Array[] = []
        for await (const block of toBlocks(chunks(), size, settings.maxRecordBytes))
          parts.push(cleanRecords(block, settings).bytes)
        expect(Buffer.concat(parts).equals(whole)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('counts what was done', () => {
    const { summary } = cleanRecords({ bytes: Buffer.from(lines.join('\n')), tooLarge: false }, SETTINGS)
    expect(summary).toMatchObject({ documents: 4, changed: 1, errors: 2, timestamps: 2 })
  })

  it('is well-formed whatever comes in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.string({ unit: 'binary' }), (junk, text) => {
        const input = Buffer.concat([
          Buffer.from(`${JSON.stringify({ text, junk: text })}\n{"j":"`),
          junk,
          Buffer.from('","text":"خبر"}'),
        ])
        const answers = clean(input)
        expect(answers).toHaveLength(input.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1))
        for (const answer of answers) {
          expect(answer).not.toMatch(/\p{Surrogate}/u)
          expect(answer).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/)
          if (answer !== '') JSON.parse(answer)
        }
      }),
      { numRuns: 400 },
    )
  })
})
