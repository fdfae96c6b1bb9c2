// What real texts cost: NDJSON files, plain or gzip, beside the floor in processor time. Started by run.mjs with --corpus.
import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { run } from './measure.mjs'

const ROUNDS = 3
const LETTERS = 'ابتثجحخدذر'

/**
 * Rows of a table: for each file the milliseconds of processor time that a megabyte costs, start-up and warm-up taken out (the slope from `mb` megabytes
 * to twice as many), as a share of what the floor costs, median and range of three; whole runs beside that; and the peak memory.
 * @param commands `floor` and `filter`, as arguments of node; `usage` is the module that is loaded before them
 */
export function corporaRows(files, { mb, folder, commands, usage }) {
  const rows = [
    ['corpus', 'texts', 'floor, ms per MB', 'filter', 'of the floor', `whole run of ${mb} MB`, 'peak memory'],
  ]
  const shares = []
  for (const file of files) {
    const bytes = readFileSync(file)
    const records = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes)
      .toString()
      .trimEnd()
      .split('\n')
    const [once, twice] = [mb, 2 * mb].map(size => repeated(join(folder, `${size}.ndjson`), records, size * 1e6))
    const grown = (statSync(twice).size - statSync(once).size) / 1e6
    const times = { floor: [], filter: [] }
    const ratios = []
    const whole = []
    let kib = 0
    for (let round = 0; round < ROUNDS; round++) {
      const [floor, filter] = ['floor', 'filter'].map(name => {
        const [small, large] = [once, twice].map(input => measured(commands[name], input, folder, usage))
        if (name === 'filter') kib = Math.max(kib, large.kib)
        times[name].push((large.ms - small.ms) / grown)
        return { slope: large.ms - small.ms, whole: small.ms }
      })
      ratios.push(floor.slope / filter.slope)
      whole.push(floor.whole / filter.whole)
    }
    const sorted = [...ratios].sort((a, b) => a - b)
    shares.push(sorted[1])
    const middle = list => [...list].sort((a, b) => a - b)[1]
    rows.push([
      basename(file),
      String(records.length),
      middle(times.floor).toFixed(1),
      middle(times.filter).toFixed(1),
      `${sorted[1].toFixed(2)} (${sorted[0].toFixed(2)} to ${sorted[2].toFixed(2)})`,
      middle(whole).toFixed(2),
      `${(kib / 1024).toFixed(0)} MiB`,
    ])
  }
  const mean = Math.exp(shares.reduce((sum, share) => sum + Math.log(share), 0) / shares.length)
  rows.push(['geometric mean', '', '', '', mean.toFixed(2), '', ''])
  return rows
}

/** No two repetitions are equal, so that nothing is gained by remembering: each line ends in a word of its own repetition. */
function repeated(file, records, bytes) {
  const out = openSync(file, 'w')
  for (let i = 0, written = 0; written < bytes; i++) {
    const word = ` ${[...String(i)].map(digit => LETTERS[digit]).join('')}`
    for (const line of records) {
      if (written >= bytes) break
      const record = JSON.parse(line)
      record.text = record.text?.replace(/(?<=\S)[^\S\n]*(?=\n|$)/gu, word)
      written += writeSync(out, `${JSON.stringify(record)}\n`)
    }
  }
  closeSync(out)
  return file
}

function measured(command, input, folder, usage) {
  const env = { ...process.env, USAGE_FILE: join(folder, 'usage') }
  if (run(process.execPath, ['--require', usage, ...command], { input, output: join(folder, 'output'), env }) === null)
    throw new Error(`${command[0]} failed`)
  return JSON.parse(readFileSync(env.USAGE_FILE, 'utf8'))
}
