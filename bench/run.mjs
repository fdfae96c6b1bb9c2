// How fast the command is, beside the floor and beside other tools, and what each leaves and loses: npm run bench -- [--mb 100] [--large]
// What real texts cost, files of NDJSON, plain or gzip: npm run bench -- --corpus FILE… [--mb 40]
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { corporaRows } from './corpora.mjs'
import { articles, records } from './corpus.mjs'
import { run, turnAbout } from './measure.mjs'
import { qualityMeter } from './quality.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mb: { type: 'string' },
    large: { type: 'boolean', default: false },
    corpus: { type: 'string', multiple: true },
  },
})
const MB = Number(options.mb ?? (options.corpus ? 40 : 100))
const ROUNDS = 5
const KIB = [1, 4, 16, 64, 256, 1024, 4096, 16384, 65000]
const path = name => fileURLToPath(new URL(name, import.meta.url))
const NODE = process.execPath
const BIN = path('../bin/article-clean.js')
const filter = (jobs = 1) => [BIN, '--input-format', 'ndjson', '--jobs', String(jobs)]
const folder = mkdtempSync(join(tmpdir(), 'article-clean-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

let rows = [['what', 'median', 'ratio to the floor', 'copies left', 'content lost']]
const row = (...cells) => rows.push([...cells, '', '', '', ''].slice(0, 5))
const percent = (share, digits) => `${(share * 100).toFixed(digits)} %`

/** A file made of `lines`, until it has `bytes`. */
function write(name, lines, bytes = Number.POSITIVE_INFINITY) {
  const file = join(folder, name)
  const out = openSync(file, 'w')
  let written = 0
  for (const line of lines) {
    if (written >= bytes) break
    written += writeSync(out, line)
  }
  closeSync(out)
  return file
}

if (options.corpus) {
  const commands = { floor: [path('floor.mjs')], filter: filter(1) }
  rows = corporaRows([...options.corpus, ...positionals], { mb: MB, folder, commands, usage: path('usage.cjs') })
} else {
  startUp()
  rivals()
  slopes()
  memory()
  parts()
  documents()
}
const widths = rows[0].map((_, i) => Math.max(...rows.map(cells => cells[i].length)))
for (const [i, cells] of rows.entries()) {
  console.log(
    `| ${cells.map((cell, k) => (k === 0 ? cell.padEnd(widths[k]) : cell.padStart(widths[k]))).join(' | ')} |`,
  )
  if (i === 0)
    console.log(
      `| ${widths.map((width, k) => (k === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`,
    )
}

function startUp() {
  const one = path('../fixtures/article/doubled/input.txt')
  const [bare, started] = turnAbout([() => run(NODE, ['-e', '0']), () => run(NODE, [BIN, one])], 15)
  row('start-up: `node -e 0`', `${bare.toFixed(0)} ms`, '1 (of this)')
  row('start-up: `article-clean one.txt`', `${started.toFixed(0)} ms`, (started / bare).toFixed(2))
}

function rivals() {
  const corpus = write('corpus.ndjson', records(MB * 1e6))
  const { size } = statSync(corpus)
  const MARK = '\u001e'
  const blocks = function* () {
    for (const { id, scraped } of articles()) yield `${MARK}${id}\n${scraped.join('\n')}\n`
  }
  const texts = write('corpus.txt', blocks(), size * 0.95)
  const dedupe =
    '.text |= (split("\\n") | reduce .[] as $x ({s:{},o:[]}; if .s[$x] then . else .s[$x]=true|.o+=[$x] end) | .o | join("\\n"))'
  const python =
    'import sys,json\nfor line in sys.stdin:\n r=json.loads(line)\n r["text"]="\\n".join(dict.fromkeys(r["text"].split("\\n")))\n print(json.dumps(r,ensure_ascii=False))'
  const all = [
    ['filter: the floor (read, JSON.parse, a Set of lines, JSON.stringify, write)', NODE, [path('floor.mjs')], corpus],
    ['filter: article-clean, one job', NODE, filter(1), corpus],
    ['filter: article-clean, two jobs', NODE, filter(2), corpus],
    ['filter: jq, first of equal lines', 'jq', ['-c', dedupe], corpus],
    ['filter: Python, `dict.fromkeys` of lines', 'python3', ['-c', python], corpus],
    ["plain texts: `awk '!seen[$0]++'`, over all of them", 'awk', ['!seen[$0]++'], texts],
  ]
  const env = { ...process.env, PYTHONUTF8: '1' }
  const medians = turnAbout(
    all.map(
      ([, command, argv, input]) =>
        () =>
          run(command, argv, { input, env }),
    ),
    ROUNDS,
  )
  for (const [i, [name, command, argv, input]] of all.entries()) {
    if (medians[i] === null) {
      row(name, 'not installed')
      continue
    }
    const output = join(folder, 'output')
    run(command, argv, { input, output, env })
    const text = readFileSync(output, 'utf8')
    const outputs =
      input === texts
        ? text
            .split(MARK)
            .slice(1)
            .map(part => part.slice(part.indexOf('\n') + 1))
        : text
            .trimEnd()
            .split('\n')
            .map(line => JSON.parse(line).text)
    const { left, lost } = quality(outputs)
    const speed = statSync(input).size / 1e3 / medians[i]
    row(name, `${speed.toFixed(1)} MB/s`, (medians[0] / medians[i]).toFixed(2), percent(left, 1), percent(lost, 2))
  }
}

function quality(outputs) {
  const meter = qualityMeter()
  let i = 0
  for (const article of articles()) {
    if (i === outputs.length) break
    meter.add(article, outputs[i++])
  }
  return meter.shares()
}

/** The slope between two sizes, so that start-up does not count. Two processes that know nothing of each other are what two jobs can reach. */
function slopes() {
  const [quarter, half, whole] = [MB / 4, MB / 2, MB].map(mb => write(`${mb}.ndjson`, records(mb * 1e6)))
  const apart = input => ['-c', `"$@" < '${input}' & "$@" < '${input}' & wait`, 'sh', NODE, ...filter(1)]
  const all = [
    ['the floor', ...[half, whole].map(input => () => run(NODE, [path('floor.mjs')], { input }))],
    ['article-clean, one job', ...[half, whole].map(input => () => run(NODE, filter(1), { input }))],
    ['article-clean, two jobs', ...[half, whole].map(input => () => run(NODE, filter(2), { input }))],
    ['article-clean, two processes', ...[quarter, half].map(input => () => run('sh', apart(input)))],
  ]
  const medians = turnAbout(
    all.flatMap(([, small, large]) => [small, large]),
    ROUNDS,
  )
  const speeds = all.map((_, i) => (MB * 500) / (medians[2 * i + 1] - medians[2 * i]))
  for (const [i, [name]] of all.entries()) {
    const times = i > 1 ? `; ${(speeds[i] / speeds[1]).toFixed(2)} × one job` : ''
    row(`start-up taken out: ${name}`, `${speeds[i].toFixed(1)} MB/s`, `${(speeds[i] / speeds[0]).toFixed(2)}${times}`)
  }
}

function memory() {
  for (const mb of options.large ? [100, 1000] : [100]) {
    const input = write('memory.ndjson', records(mb * 1e6))
    const usage = join(folder, 'usage')
    const env = { ...process.env, USAGE_FILE: usage }
    const ms = run(NODE, ['--require', path('usage.cjs'), ...filter(1)], { input, env })
    const mib = JSON.parse(readFileSync(usage, 'utf8')).kib / 1024
    const floor = run(NODE, [path('floor.mjs')], { input })
    row(
      `peak memory: ${mb} MB of records in ${(ms / 1000).toFixed(1)} s`,
      `${mib.toFixed(0)} MiB`,
      `${(floor / ms).toFixed(2)} (of its speed)`,
    )
    rmSync(input)
  }
}

function parts() {
  const file = write('parts.ndjson', records(20e6))
  const { bytes, medians } = JSON.parse(execFileSync(NODE, [path('stages.mjs'), file], { encoding: 'utf8' }))
  for (const { name, ms } of medians) row(`part: ${name}`, `${((ms * 1e6) / bytes).toFixed(1)} ms per MB`)
}

/** One text file of each size, its body twice, by a process of its own. */
function documents() {
  for (const kib of KIB) {
    const half = []
    let bytes = 0
    for (const { lines } of articles(7)) {
      for (const line of lines) {
        if (bytes > kib * 512) break
        half.push(line)
        bytes += Buffer.byteLength(line) + 1
      }
      if (bytes > kib * 512) break
    }
    const file = join(folder, 'document.txt')
    writeFileSync(file, `${[...half, ...half].join('\n')}\n`)
    const [ms] = turnAbout([() => run(NODE, [BIN, file, '-f', 'text', '--max-bytes', '100M'])], 3)
    row(
      `one text of ${kib < 1024 ? `${kib} KiB` : `${Math.round(kib / 1024)} MiB`}, its body twice`,
      `${ms.toFixed(0)} ms`,
    )
  }
}
