// How much of what was scraped twice goes, and how much content with it: this project's own articles, doubled and nearly doubled by a seeded
// script, cleaned by this tool, by exact-line removal and by the usual near-duplicate rules at every threshold. node bench/compare.mjs, after a build.
import { readdirSync, readFileSync } from 'node:fs'
import { findHeadline } from '../dist/article/findHeadline.js'
import { findCopies } from '../dist/duplicates/findCopies.js'
import { normalizeText } from '../dist/text/normalizeText.js'
import { remaining } from '../dist/text/remaining.js'
import { seeded } from './seeded.mjs'

const FIXTURES = new URL('../fixtures/duplicates/negative/', import.meta.url)
const { below, next } = seeded(2014)
const pages = readdirSync(FIXTURES)
  .sort()
  .map(name => ({
    name,
    lines: normalizeText(readFileSync(new URL(`${name}/input.txt`, FIXTURES), 'utf8'))
      .text.split('\n')
      .filter(Boolean),
  }))
const articles = pages.filter(({ name }) => name.startsWith('article-'))

const words = line => line.split(/\s+/)
const change = (line, edit) => {
  const list = words(line)
  const free = list.map((_, i) => i).filter(i => list[i].length > 4 && !/\p{Nd}/u.test(list[i]))
  if (list.length >= 8 && free.length > 0) edit(list, free[below(free.length)])
  return list.join(' ')
}
const misspell = line => change(line, (list, i) => (list[i] = list[i].slice(0, 2) + list[i].slice(3)))
const drop = line => change(line, (list, i) => list.splice(i, 1))
const respell = line =>
  line
    .replace(/[أإ]/g, letter => (next() < 0.7 ? 'ا' : letter))
    .replace(/ة(?=\s|$)/g, letter => (next() < 0.5 ? 'ه' : letter))
const stops = line => line.replace(/[.،»«"]/g, '')
const shuffled = lines => {
  const list = [...lines]
  for (let i = list.length - 1; i > 0; i--) {
    const j = below(i + 1)
    ;[list[i], list[j]] = [list[j], list[i]]
  }
  return list
}
const body = lines => lines.slice(1)
const long = lines => body(lines).filter(line => words(line).length >= 20)

/** Each gives the page as scraped; what should be left is the article. */
const FORMS = {
  'body again': lines => [...lines, ...body(lines)],
  'three times': lines => [...lines, ...body(lines), ...body(lines)],
  'in another order': lines => [...lines, ...shuffled(body(lines))],
  'each paragraph twice': lines => [lines[0], ...body(lines).flatMap(line => [line, line])],
  'twice in one line': lines => [lines[0], [...body(lines), ...body(lines)].join(' ')],
  'each twice, one line': lines => [
    lines[0],
    body(lines)
      .flatMap(line => [line, line])
      .join(' '),
  ],
  'lines, then one line': lines => [...lines, body(lines).join(' ')],
  'line end lost': lines => [...lines.slice(0, -1), `${lines.at(-1)} ${lines[1]}`, ...lines.slice(2)],
  'second copy cut off': lines => [
    ...lines,
    ...body(lines).slice(0, -1),
    words(lines.at(-1))
      .slice(0, words(lines.at(-1)).length / 2)
      .join(' '),
  ],
  'teaser with dots': lines =>
    long(lines)[0] ? [lines[0], `${words(long(lines)[0]).slice(0, 9).join(' ')}…`, ...body(lines)] : null,
  'paragraph pasted': lines => (long(lines)[0] ? [...lines, long(lines).at(-1)] : null),
  'spelling differs': lines => [...lines, ...body(lines).map(respell)],
  'letters missing': lines => [...lines, ...body(lines).map(misspell)],
  'words missing': lines => [...lines, ...body(lines).map(drop)],
  'marks missing': lines => [...lines, ...body(lines).map(stops)],
}
const cases = articles
  .filter(({ name }) => name !== 'article-chinese') // the other rules know words between blanks alone
  .flatMap(({ lines }) => Object.entries(FORMS).map(([form, make]) => ({ form, article: lines, scraped: make(lines) })))
  .filter(({ scraped }) => scraped !== null)
cases.push(...pages.map(({ lines }) => ({ form: 'nothing twice', article: lines, scraped: lines })))

const fold = line =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
const tokens = line => fold(line).match(/[\p{L}\p{N}]+/gu) ?? []
const shingles = (line, n) => {
  const list = tokens(line)
  return new Set(list.length < n ? [list.join(' ')] : list.slice(n - 1).map((_, i) => list.slice(i, i + n).join(' ')))
}
const sentences = lines => lines.flatMap(line => line.split(/(?<=[.!?؟۔…]["»)]?)\s+/))

const exactLines = lines => {
  const met = new Set()
  return lines.filter(line => !met.has(line) && met.add(line))
}
/** A unit goes when more than a share of its n-grams was met before. */
const overlap = (cut, n, share) => lines => {
  const met = new Set()
  return cut(lines).filter(line => {
    const own = [...shingles(line, n)]
    const known = own.filter(shingle => met.has(shingle)).length
    for (const shingle of own) met.add(shingle)
    return known <= share * own.length
  })
}
const HASHES = 112
const hash = (text, seed) => {
  let h = seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return (h ^ (h >>> 15)) >>> 0
}
const signature = set =>
  Array.from({ length: HASHES }, (_, k) =>
    Math.min(...[...set].map(shingle => hash(shingle, Math.imul(k + 1, 0x9e3779b1)))),
  )
/** A unit goes when its MinHash signature agrees with an earlier one's in more than a share. */
const minHash = (cut, n, share) => lines => {
  const met = []
  return cut(lines).filter(line => {
    const own = signature(shingles(line, n))
    const known = met.some(other => own.filter((value, k) => value === other[k]).length > share * HASHES)
    met.push(own)
    return !known
  })
}
const ours = lines => {
  const { text } = normalizeText(lines.join('\n'))
  return remaining(text, findCopies(text, findHeadline, {}).copies).split('\n')
}

const triples = lines => {
  const list = lines.flatMap(tokens)
  return list.slice(2).map((_, i) => list.slice(i, i + 3).join(' '))
}
const countOf = list => list.reduce((counts, item) => counts.set(item, (counts.get(item) ?? 0) + 1), new Map())
function score(clean) {
  const sum = { copied: 0, left: 0, content: 0, lost: 0, perfect: 0 }
  for (const { article, scraped } of cases) {
    const out = clean(scraped)
    const size = lines => lines.reduce((total, line) => total + tokens(line).join('').length, 0)
    const copied = size(scraped) - size(article)
    const left = Math.min(copied, Math.max(0, size(out) - size(article)))
    const have = countOf(triples(out))
    let lost = 0
    for (const [triple, count] of countOf(article.flatMap(line => triples([line]))))
      lost += Math.max(0, count - (have.get(triple) ?? 0))
    // a misspelt copy that stays for its original misses the words around the letter
    const content = article.flatMap(line => triples([line])).length
    sum.copied += copied
    sum.left += left
    sum.content += content
    sum.lost += lost
    sum.perfect += left <= 0.01 * copied && lost === 0
  }
  return { removed: 1 - sum.left / sum.copied, lost: sum.lost / sum.content, perfect: sum.perfect }
}
const swept = (name, make) => {
  const results = Array.from({ length: 19 }, (_, i) => (i + 1) / 20).map(share => ({ share, ...score(make(share)) }))
  const best = results.toSorted((a, b) => b.perfect - a.perfect || b.removed - b.lost - a.removed + a.lost)[0]
  return [`${name}, best at ${best.share}`, best]
}
const byLine = lines => lines
const rows = [
  ['nothing', score(lines => lines)],
  ['exact lines', score(exactLines)],
  swept('5-gram overlap of lines', share => overlap(byLine, 5, share)),
  swept('5-gram overlap of sentences', share => overlap(sentences, 5, share)),
  swept('MinHash of lines, 3-grams', share => minHash(byLine, 3, share)),
  swept('MinHash of sentences, 3-grams', share => minHash(sentences, 3, share)),
  ['article-clean', score(ours)],
]
console.log(`| ${cases.length} pages | copies removed | content lost | perfect |\n|---|--:|--:|--:|`)
const percent = (share, digits) => `${(100 * share).toFixed(digits)} %`
for (const [name, { removed, lost, perfect }] of rows)
  console.log(`| ${name} | ${percent(removed, 1)} | ${percent(lost, 2)} | ${perfect} |`)
