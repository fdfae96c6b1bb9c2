// A stream of a gigabyte: node bench/soak.mjs [--gigabytes N] [--jobs N], after a build. No record may be lost, none out of order, and memory flat.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { seeded } from './seeded.mjs'

const { values } = parseArgs({
  options: { gigabytes: { type: 'string', default: '1' }, jobs: { type: 'string', default: '1' } },
})
const bytes = Number(values.gigabytes) * 1e9
const { below } = seeded(7)
const texts = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.txt'))
  .sort()
  .map(name => readFileSync(join('fixtures', name), 'utf8'))

const WORDS = [...new Set(texts.join(' ').split(/\s+/))].filter(word => word.length > 1 && word.length < 12)

/** Paragraphs that repeat nothing, as most articles are. */
const news = () =>
  Array.from({ length: 12 }, () => `${Array.from({ length: 60 }, () => WORDS[below(WORDS.length)]).join(' ')}.`).join(
    '\n',
  )

/** One record in twenty is one of our texts, copies and all, one in a hundred is bad, and one in a thousand is large. */
function line(id) {
  if (id % 100 === 99) return `${['no json', '{"id":', `{"id":${id}}`, '[]'][below(4)]}\n`
  const text = id % 20 === 0 ? texts[below(texts.length)] : news()
  return `${JSON.stringify({ id, text: id % 1000 === 500 ? `${text}\n${id}\n`.repeat(60) : `${text}\n${id}` })}\n`
}

const argv = [resolve('bin/article-clean.js'), '--input-format', 'ndjson', '--summary', '-', '--jobs', values.jobs]
const child = spawn(process.execPath, argv)
let stderr = ''
child.stderr.on('data', chunk => {
  stderr += chunk
})
const started = performance.now()
let fed = 0
let got = 0
let wrong = 0
let errors = 0
let rest = ''
let most = 0
/** The peak so far, by quarters of the stream. */
const peaks = [0, 0, 0, 0]

child.stdout.setEncoding('utf8')
child.stdout.on('data', chunk => {
  const lines = (rest + chunk).split('\n')
  rest = lines.pop()
  for (const answer of lines) {
    // an id, or null for what had none to keep
    const id = /^\{"id":(\d+|null)/.exec(answer)?.[1]
    const isBad = got % 100 === 99
    if (isBad) errors++
    if (id !== String(got) && !(isBad && id === 'null')) wrong++
    if (answer.includes('"article":{') === isBad) wrong++
    got++
  }
})
const timer = setInterval(() => {
  const rss = rssOf(child.pid)
  most = Math.max(most, rss)
  peaks[Math.min(3, Math.floor((4 * fed) / bytes))] = most
}, 50)

function rssOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

let count = 0
while (fed < bytes) {
  let piece = ''
  while (piece.length < 1 << 18) piece += line(count++)
  fed += Buffer.byteLength(piece)
  if (!child.stdin.write(piece)) await new Promise(done => child.stdin.once('drain', done))
}
child.stdin.end()
const code = await new Promise(done => child.on('close', done))
clearInterval(timer)
const summary = JSON.parse(stderr.trim().split('\n').at(-1))
const seconds = (performance.now() - started) / 1000
console.log(
  `${(fed / 1e9).toFixed(2)} GB, ${count} records, ${values.jobs} jobs: exit ${code}, ${got} answers, ${wrong} out of place, ${errors} bad; ` +
    `peak ${Math.round(most / 1024)} MB (by quarters ${peaks.map(peak => Math.round(peak / 1024)).join(', ')}); ${seconds.toFixed(0)} s; summary ${JSON.stringify(summary)}`,
)
const isRight =
  code === 0 &&
  got === count &&
  wrong === 0 &&
  summary.documents + summary.errors === count &&
  summary.errors === errors
process.exitCode = isRight ? 0 : 1
