// A corpus of records in the words of this project's own texts, the same on every machine: node bench/corpus.mjs [MB] > corpus.ndjson
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { seeded } from './seeded.mjs'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const WORDS = readdirSync(new URL('duplicates/negative/', FIXTURES))
  .filter(name => name.startsWith('article-'))
  .flatMap(name => readFileSync(new URL(`duplicates/negative/${name}/input.txt`, FIXTURES), 'utf8').split(/\s+/u))
  .filter(word => /^\p{Script=Arabic}+$/u.test(word))
const DATES = readdirSync(new URL('dates/', FIXTURES))
  .filter(name => name.endsWith('.json'))
  .flatMap(name => JSON.parse(readFileSync(new URL(`dates/${name}`, FIXTURES), 'utf8')))
  .filter(({ reads }) => reads.length === 1)
  .map(({ line }) => line)

const cutOff = words => `${words.slice(0, 9).join(' ')}…`

/** What a scraper does to every fifth article, in turn. */
const COPIES = [
  lines => [...lines, ...lines.slice(1)],
  lines => [lines[0], [...lines.slice(1), ...lines.slice(1)].join(' ')],
  lines => [lines[0], ...lines.slice(1).flatMap(line => [line, line])],
  lines => [lines[0], cutOff(lines.at(-1).split(' ')), ...lines.slice(1)],
  lines => [...lines, ...lines.slice(1).map(line => line.replace(/[أإ]/gu, 'ا').replace(/ة(?= )/gu, 'ه'))],
  lines => [...lines, lines[lines.length >> 1]],
]

/**
 * Articles without end: a title, a date line in every second, and paragraphs of 10 to 60 words; most of 2 to 8 KB of UTF-8, some shorter, one
 * in a hundred up to 100 KB. `lines` is what was written, `scraped` what the scraper made of it.
 */
export function* articles(seed = 2014) {
  const { below } = seeded(seed)
  const sentence = words =>
    `${Array.from({ length: words }, () => WORDS[below(WORDS.length)]).join(' ')}${below(6) === 0 ? ` ${below(90) + 10} ${WORDS[below(WORDS.length)]}` : ''}.`
  const paragraph = () => Array.from({ length: 1 + below(4) }, () => sentence(9 + below(12))).join(' ')
  for (let id = 0; ; id++) {
    const size = below(100)
    const count = size === 0 ? 100 + below(250) : size < 15 ? 1 + below(5) : 8 + below(20)
    const lines = [sentence(6 + below(6)).slice(0, -1)]
    if (id % 2 === 0) lines.push(DATES[below(DATES.length)])
    for (let i = 0; i < count; i++) lines.push(paragraph())
    const copy = id % 5 === 4 ? COPIES[Math.floor(id / 5) % COPIES.length] : null
    yield { id: `doc-${id}`, lines, scraped: copy ? copy(lines) : lines, doubled: copy !== null }
  }
}

/** Records as NDJSON lines, until `bytes` are written. */
export function* records(bytes, seed) {
  let written = 0
  for (const { id, scraped } of articles(seed)) {
    const line = Buffer.from(
      `${JSON.stringify({ id, url: `https://news.example/${id}`, text: scraped.join('\n'), lang: 'ar', score: 0.5 })}\n`,
    )
    yield line
    written += line.length
    if (written >= bytes) return
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { writeSync } = await import('node:fs')
  for (const line of records(Number(process.argv[2] ?? 10) * 1e6)) writeSync(1, line)
}
