import { isUtf8 } from 'node:buffer'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { afterAll, expect, it } from 'vitest'
import { cleanArticle } from '../../src/article/cleanArticle.ts'
import { findTimestamps } from '../../src/article/findTimestamps.ts'
import { decodeText } from '../../src/files/decodeText.ts'
import { ArticleSchema } from '../../src/model/articleSchema.ts'
import { InputError } from '../../src/model/inputError.ts'
import { cleanRecords } from '../../src/records/cleanRecords.ts'
import { type Format, RENDERERS } from '../../src/render/renderers.ts'
import { toText } from '../../src/render/toText.ts'
import { expectAccounted } from '../accounting.ts'
import { runCli } from '../cli/fakeIo.ts'
import { plainText } from '../mdastText.ts'
import { anyBytes, scrapedText } from './arbitraries.ts'

/** `npm run fuzz` looks for so long, from another seed; a test run tries a few inputs, always the same. */
const MINUTES = Number(process.env.FUZZ_MINUTES ?? 0)
const SEED = Number(process.env.FUZZ_SEED ?? 20_140_915)
const RUNS = 60
const PROPERTIES = 7

const tried: Record<string, number> = {}
afterAll(() => {
  if (MINUTES > 0) console.log(`inputs tried, seed ${SEED}: ${JSON.stringify(tried)}`)
})

/** Tries `check` on what `inputs` gives. */
function property<T>(name: string, inputs: fc.Arbitrary<T>, check: (input: T) => void | Promise<void>): void {
  const most = (MINUTES * 60_000) / PROPERTIES
  it(
    name,
    async () => {
      await fc.assert(
        fc.asyncProperty(inputs, async input => {
          tried[name] = (tried[name] ?? 0) + 1
          await check(input)
        }),
        MINUTES > 0
          ? { seed: SEED, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: most }
          : { numRuns: RUNS },
      )
    },
    most * 3 + 60_000,
  )
}

const BROKEN_LINES = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/

property(
  'cleanArticle accounts for all, in the shape that it promises, and stays when cleaned again',
  scrapedText,
  text => {
    const article = cleanArticle(text, { removedText: true })
    expectAccounted(text, article)
    expect(ArticleSchema.safeParse(article).error).toBeUndefined()
    expect(JSON.stringify(article)).not.toMatch(/\p{Surrogate}/u)
    if (article.warnings.some(({ code }) => code === 'unsettled')) return
    const output = toText(article)
    expect(toText(cleanArticle(output))).toBe(output)
  },
)

property('findTimestamps gives times that there are, where they stand', scrapedText, text => {
  const points = [...text.replace(/^\ufeff+/, '')]
  for (const { value, instant, zone, span, text: said, precision } of findTimestamps(text)) {
    expect(span.start).toBeLessThan(span.end)
    expect(span.end).toBeLessThanOrEqual(points.length)
    expect(said).not.toBe('')
    expect(precision).toMatch(/^(?:year|month|day|hour|minute|second)$/)
    if (value !== null)
      expect(value).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/)
    if (instant !== null) expect([zone !== null, Number.isNaN(Date.parse(instant))]).toEqual([true, false])
  }
})

property('bytes are read as well-formed text, or refused in one line', anyBytes, async bytes => {
  try {
    const { text, encoding } = await decodeText(bytes, 'a.txt')
    expect(text).not.toMatch(/\p{Surrogate}/u)
    expect(new TextDecoder(encoding).encoding).toBe(encoding)
  } catch (error) {
    expect(error).toBeInstanceOf(InputError)
    expect((error as Error).message).toMatch(/^a\.txt: [^\n]+; [^\n]+$/)
  }
})

property(
  'records come line for line, each valid, with all their keys',
  fc.array(fc.tuple(scrapedText, anyBytes), { maxLength: 4 }),
  pairs => {
    const lines: Buffer[] = []
    for (const [text, junk] of pairs) {
      const record = { id: junk.length, text, meta: { text, [text]: [1.5, null, { text }] }, last: text }
      lines.push(Buffer.from(JSON.stringify(record)), Buffer.from(junk))
    }
    const input = Buffer.concat(lines.flatMap(line => [line, Buffer.from('\n')]))
    for (const textKey of ['text', 'meta.text']) {
      const settings = { textKey, idKey: 'id', maxRecordBytes: 2 ** 26 }
      const { bytes } = cleanRecords({ bytes: input, tooLarge: false }, settings)
      expect(isUtf8(bytes)).toBe(true)
      const answers = Buffer.from(bytes).toString().split('\n')
      expect(answers.length).toBe(input.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1))
      for (const answer of answers) {
        expect(answer).not.toMatch(BROKEN_LINES)
        if (answer !== '') JSON.parse(answer)
      }
      const [first] = answers
      if (pairs.length > 0) {
        const { text, meta, last, article } = JSON.parse(first)
        const [[given]] = pairs
        expect(last).toBe(given)
        const cleaned = textKey === 'text' ? text : meta.text
        expect(textKey === 'text' ? meta.text : text).toBe(given)
        expect(cleaned).toBe(article.removed.length === 0 && cleaned === given ? given : toText(cleanArticle(given)))
      }
    }
  },
)

property('renderers write one whole of each article, and no text breaks out of it', scrapedText, text => {
  const article = cleanArticle(text, { source: { path: text, encoding: 'utf-8', bytes: 1, sha256: '0'.repeat(64) } })
  for (const format of Object.keys(RENDERERS) as Format[]) {
    const written = RENDERERS[format].render(article)
    if (written !== '') expect(written).toMatch(/[^\n]\n$|^\n$/)
  }
  const line = RENDERERS.ndjson.render(article)
  expect(line.slice(0, -1)).not.toMatch(/[\n\u0085\u2028\u2029]/)
  expect(JSON.parse(line)).toEqual(JSON.parse(RENDERERS.json.render(article)))
  const markdown = RENDERERS.markdown.render(article).split('\n')
  const end = markdown.indexOf('---', 1)
  expect(markdown[0]).toBe('---')
  for (const row of markdown.slice(1, end)) expect(row).toMatch(/^(?:[a-z]+:(?: null| ".*"| \[\])?|\s+- ".*")$/)
  const { children } = fromMarkdown(markdown.slice(end + 1).join('\n'))
  const body = article.blocks.filter(block => block.text !== article.title && block.text !== '')
  const expected = [...(article.title === null ? [] : [article.title]), ...body.map(block => block.text)]
  expect(children.map(child => plainText(child))).toEqual(expected.map(said => said.replaceAll('\0', '\ufffd')))
})

property(
  'what a command says obeys no terminal and no log',
  fc.tuple(scrapedText, scrapedText),
  async ([text, name]) => {
    const stdin = Buffer.from(text)
    for (const argv of [['check'], ['check', '--input-format', 'ndjson'], ['-f', 'text', '-o', '/dev/null']]) {
      const named = name.replaceAll('\0', '').slice(0, 80) || 'x'
      const argument = /(?:^|\/)\.{0,2}\/*$/.test(named) ? 'x' : named
      const { code, stdout, stderr } = await runCli([...argv, `--stdin-filename=${argument}`], { stdin })
      expect(code).toBeLessThanOrEqual(2)
      expect(stderr).not.toContain('this is a bug')
      for (const said of [stdout, stderr]) {
        expect(said).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
        expect(said).not.toMatch(/^\s*::|##\[|##vso\[/m)
      }
    }
  },
)

property('a report is JSON whatever it reports', scrapedText, async text => {
  const { code, stdout, stderr } = await runCli(['check', '--report', 'json', '--stdin-filename', 'a.txt'], {
    stdin: text,
  })
  expect(stderr).not.toContain('this is a bug')
  if (code < 2) expect(JSON.parse(stdout)).toMatchObject({ schema: 'article-clean/report/1' })
})
