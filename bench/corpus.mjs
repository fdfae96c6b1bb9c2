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

/** What a scraper does to every twentieth article, in turn. */
const COPIES = [
  lines => [...lines, ...lines.slice(1)],
  lines => [lines[0], [...lines.slice(1), ...lines.slice(1)].join(' ')],
  lines => [lines[0], ...lines.slice(1).flatMap(line => [line, line])],
  lines => [lines[0], cutOff(lines.at(-1).split(' ')), ...lines.slice(1)],
  lines => [...lines, ...lines.slice(1).map(line => line.replace(/[أإ]/gu, 'ا').replace(/ة(?= )/gu, 'ه'))],
  lines => [...lines, lines[lines.length >> 1]],
]
/** How a scraper writes some of the lines that it found: signs as entities, shadda before the vowel, blanks at the end. */
const WRITTEN = [
  line => line.replaceAll('"', '&quot;'),
  line => line.replace(/([\u064e\u0650])\u0651/gu, '\u0651$1'),
  line => `${line}  `,
]
const FATHA = '\u064e'
const SHADDA = '\u0651'

/**
 * Articles without end: a title, a date line in every second, and paragraphs, 1 to 6 KB of UTF-8, one in a hundred up to 100 KB. As in real texts some
 * words are common and most are rare, names of two to four words return within an article and set phrases in all of them, one article in three has
 * vowel signs, and numbers stand in its lines. `lines` is what was written, `scraped` what the scraper made of it, `raw` how it wrote that.
 */
export function* articles(seed = 2014) {
  const { below } = seeded(seed)
  const pick = list => list[below(list.length)]
  const word = () => WORDS[Math.min(below(WORDS.length), below(WORDS.length), below(WORDS.length))]
  const words = count => Array.from({ length: count }, word)
  const phrases = Array.from({ length: 60 }, () => words(5 + below(7)).join(' '))
  const voweled = text =>
    text.replace(/\p{L}(?=\p{L})/gu, letter => letter + (below(6) === 0 ? FATHA + (below(4) === 0 ? SHADDA : '') : ''))
  for (let id = 0; ; id++) {
    const names = Array.from({ length: 4 }, () => words(2 + below(3)).join(' '))
    const sentence = count => {
      const parts = words(count)
      if (below(3) === 0) parts.splice(below(parts.length), 0, pick(names))
      if (below(8) === 0) parts.push(pick(phrases))
      if (below(5) === 0) parts.splice(below(parts.length), 0, String(below(2100) + 1))
      if (below(12) === 0) parts.push(`"${words(4).join(' ')}"`)
      return `${parts.join(' ')}.`
    }
    const size = below(100) === 0 ? 6_000 + below(50_000) : 550 + below(2_800)
    const marked = id % 3 === 0
    const lines = [`${pick(names)} ${words(4 + below(4)).join(' ')}`]
    if (id % 2 === 0) lines.push(pick(DATES))
    for (let units = 0; units < size; units += lines.at(-1).length) {
      const paragraph = Array.from({ length: 1 + below(4) }, () => sentence(9 + below(12))).join(' ')
      lines.push(marked ? voweled(paragraph).normalize('NFC') : paragraph)
    }
    const copy = id % 20 === 19 ? COPIES[Math.floor(id / 20) % COPIES.length] : null
    const scraped = copy ? copy(lines) : lines
    const write = id % 4 === 1 ? pick(WRITTEN) : null
    yield { id: `doc-${id}`, lines, scraped, raw: write ? scraped.map(write) : scraped }
  }
}

/** Records as NDJSON lines, until `bytes` are written. */
export function* records(bytes, seed) {
  let written = 0
  for (const { id, raw } of articles(seed)) {
    const line = Buffer.from(
      `${JSON.stringify({ id, url: `https://news.example/${id}`, text: raw.join('\n'), lang: 'ar', score: 0.5 })}\n`,
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
