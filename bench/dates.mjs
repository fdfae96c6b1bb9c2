// chrono-node beside this project's reader on the cases of fixtures/dates: Arabic by kind, then each language; and what one line costs.
// Needs `npm run build:library`. Run: node bench/dates.mjs
import { readdirSync, readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import { readTimestamps } from '../dist/dates/readTimestamps.js'

/** chrono-node's parsers by language. */
const PARSERS = { ...chrono }
const MOST = 40
const FOLDER = new URL('../fixtures/dates/', import.meta.url)
const load = file => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))
const json = folder => readdirSync(new URL(folder, FOLDER)).filter(file => file.endsWith('.json'))

const ours = line => readTimestamps([line], -1, {}).readings[0]?.value ?? null
// the first result whose day, month and year are all printed; English where it has no such language
const theirs = (line, code = 'ar') => {
  const parser = (PARSERS[code] ?? chrono.en).strict
  const found = parser
    .parse(line, new Date('2024-07-15T12:00:00Z'))
    .find(({ start }) => ['day', 'month', 'year'].every(part => start.isCertain(part)))
  if (!found) return null
  const part = name => String(found.start.get(name)).padStart(2, '0')
  return `${String(found.start.get('year')).padStart(4, '0')}-${part('month')}-${part('day')}${found.start.isCertain('hour') ? `T${part('hour')}:${part('minute')}:${part('second')}` : ''}`
}
const withoutZone = value => value?.replace(/(T.*?)(?:Z|[+-]\d\d:\d\d)$/u, '$1')

// zones are not asked of the other parser, and times relative to now are left out
const casesOf = file =>
  load(file)
    .map(({ line, reads }) => ({ line, value: reads[0]?.split(' ')[1] ?? null }))
    .filter(({ value }) => !/^-?P/u.test(value ?? ''))
const rowOf = (name, cases, code) => {
  const right = read =>
    cases.filter(({ line, value }) => (withoutZone(read(line, code)) ?? null) === (withoutZone(value) ?? null)).length
  return { name, cases: cases.length, 'chrono-node': right(theirs), 'article-clean': right(ours) }
}
const print = rows => {
  const sum = key => rows.reduce((total, row) => total + row[key], 0)
  rows.push({
    name: 'all',
    cases: sum('cases'),
    'chrono-node': sum('chrono-node'),
    'article-clean': sum('article-clean'),
  })
  console.table(rows)
}

const kinds = json('.')
  .map(file => rowOf(file.slice(0, -5), casesOf(file), 'ar'))
  .filter(({ cases }) => cases > 0)
const nothing = json('negative/').flatMap(file => load(`negative/${file}`).map(line => ({ line, value: null })))
print([...kinds, rowOf('nothing to read', nothing, 'ar')])
print(json('languages/').map(file => rowOf(file.slice(0, -5), casesOf(`languages/${file}`), file.slice(0, -5))))

const lines = json('.').flatMap(file => load(file).map(({ line }) => line))
const quoted = lines.map(line => JSON.stringify(line))
/** µs for one line. */
const time = work => {
  const start = performance.now()
  for (let i = 0; i < 20; i++) work()
  return ((performance.now() - start) / 20 / lines.length) * 1000
}
// turn about, and the least of each: what else the machine does only adds, and more to the longer one; the first rounds are the compiler's
const least = values => Math.min(...values)
const rounds = Array.from({ length: 41 }, () => [
  time(() => {
    for (const text of quoted) JSON.parse(text)
  }),
  time(() => {
    for (const line of lines) readTimestamps([line], -1, {})
  }),
]).slice(10)
const parse = least(rounds.map(([parsed]) => parsed))
const read = least(rounds.map(([, read]) => read))
const times = read / parse
console.log(`one line: JSON.parse ${parse.toFixed(2)} µs, read ${read.toFixed(2)} µs: ${times.toFixed(1)} times`)
if (times > MOST) {
  console.log(`more than ${MOST} times`)
  process.exitCode = 1
}
