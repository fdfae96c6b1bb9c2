// How time and memory grow with one document: node bench/growth.mjs [MiB …], after a build. Every size runs in a process of its own.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findHeadline } from '../dist/article/findHeadline.js'
import { findCopies } from '../dist/duplicates/findCopies.js'
import { seeded } from './seeded.mjs'

const MIB = 1 << 20
const { below } = seeded(12345)
const word = i => {
  let letters = ''
  for (let k = 0, x = i * 7919 + 13; k < 3 + (i % 5); k++, x = (x * 31 + 7) % 1000003)
    letters += String.fromCharCode(0x627 + (x % 28))
  return letters
}
const WORDS = Array.from({ length: 50_000 }, (_, i) => word(i))
const words = (n, of = WORDS.length) => Array.from({ length: n }, () => WORDS[below(of)]).join(' ')
const fill = (units, next, joint = '\n') => {
  const parts = []
  for (let length = 0, i = 0; length < units; i++) {
    parts.push(next(i))
    length += parts[i].length + joint.length
  }
  return parts.join(joint)
}
const template = (units, place, joint) => {
  const row = words(20).split(' ')
  return fill(units, i => row.with(place(i), WORDS[below(WORDS.length)]).join(' '), joint)
}

/** Name, and a text of about so many UTF-16 units. */
const KINDS = {
  'random lines': n => fill(n, () => words(15)),
  'random words, one line': n => words(n / 5.5),
  'an article again and again': n => {
    const article = fill(4000, () => words(25))
    return fill(n, () => article)
  },
  'half of it, then again': n => {
    const half = fill(n / 2, () => `${words(20)}.`)
    return `${half}\n${half}`
  },
  'half of it again, one line': n => {
    const half = fill(n / 2, () => `${words(20)}.`, ' ')
    return `${half} ${half}`
  },
  'short lines': n => fill(n, () => words(2, 500)),
  'equal one-word lines': n => fill(n, () => 'كلمة'),
  'one word, one line': n => fill(n, () => 'كلمة', ' '),
  'template, one word changed': n => template(n, () => 10),
  'template, any word changed': n => template(n, () => below(20)),
  'template, one line': n => template(n, () => 10, ' '),
  'ten words at random': n => words(n / 5.5, 10),
  'ten words, lines': n => fill(n, () => words(6, 10)),
  'one letter, then marks': n => `ب${'\u064e'.repeat(n - 1)}`,
  'Chinese characters': n =>
    fill(n, () => `${String.fromCharCode(...Array.from({ length: 30 }, () => 0x4e00 + below(3000)))}。`),
}

if (process.argv[2] === '--one') {
  const [name, size] = process.argv.slice(3)
  const text = Buffer.from(KINDS[name](Number(size) * MIB)).toString()
  const before = process.memoryUsage().rss
  const start = performance.now()
  const { copies } = findCopies(text, findHeadline, {})
  const ms = performance.now() - start
  const peak = process.resourceUsage().maxRSS * 1024
  console.log(JSON.stringify({ bytes: Buffer.byteLength(text), ms, copies: copies.length, memory: peak - before }))
} else {
  const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 2, 4, 8, 16, 32, 64]
  const run = (name, size) =>
    JSON.parse(
      execFileSync(
        process.execPath,
        ['--max-old-space-size=4096', fileURLToPath(import.meta.url), '--one', name, String(size / 2)],
        { encoding: 'utf8' },
      ),
    )
  console.log(`| ms for MiB of UTF-8 | ${sizes.join(' | ')} | MB/s | copies | memory, × text |`)
  console.log(`|---|${sizes.map(() => '--:').join('|')}|--:|--:|--:|`)
  for (const name of Object.keys(KINDS)) {
    const results = sizes.map(size => run(name, size))
    const last = results.at(-1)
    console.log(
      `| ${name} | ${results.map(({ ms }) => Math.round(ms)).join(' | ')} | ${(last.bytes / 1000 / last.ms).toFixed(0)} | ${last.copies} | ${(last.memory / last.bytes).toFixed(1)} |`,
    )
  }
}
