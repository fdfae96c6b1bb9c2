// Kills runs at random moments and looks at what is left: node bench/kills.mjs [--count N] [--seed N], after a build. No file may be half written, and the
// run that ends at last must leave what an undisturbed one leaves, and no temporary file.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { seeded } from './seeded.mjs'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
})
const { below } = seeded(Number(values.seed))
const BIN = resolve('bin/article-clean.js')
const folder = mkdtempSync(join(tmpdir(), 'article-clean-'))
const texts = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  // one that says of itself that it moves when it is cleaned again has more than one whole content
  .filter(name => name.endsWith('.txt') && !name.includes('unsettled'))
  .sort()
  .map(name => readFileSync(join('fixtures', name), 'utf8'))
mkdirSync(join(folder, 'in'))
for (let i = 0; i < 300; i++) writeFileSync(join(folder, 'in', `${i}.txt`), `${texts[i % texts.length]}\n${i}\n`)
writeFileSync(
  join(folder, 'a.ndjson'),
  Array.from({ length: 600 }, (_, id) => `${JSON.stringify({ id, text: texts[id % texts.length] })}\n`).join(''),
)

/** Each run, and where its outputs are. */
const RUNS = [
  { argv: ['in', '--out-dir', 'out', '--jobs', '2', '-q'], outputs: 'out' },
  { argv: ['in', '--out-dir', 'out', '--jobs', '1', '--resume', '-q'], outputs: 'out' },
  { argv: ['a.ndjson', '-o', 'out/a.ndjson.gz', '--removed', 'out/removed.ndjson', '-q'], outputs: 'out' },
  { argv: ['in', '--write', '-q', '--encoding', 'utf-8'], outputs: 'in' },
]
const filesIn = path =>
  existsSync(path)
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(name => statSync(join(path, name)).isFile())
    : []
const hash = path => createHash('sha256').update(readFileSync(path)).digest('hex')
const snapshot = path =>
  new Map(
    filesIn(path)
      .filter(name => !name.includes('.article-clean-'))
      .map(name => [name, hash(join(path, name))]),
  )
const freshRun = () => {
  const cwd = mkdtempSync(join(folder, 'run-'))
  cpSync(join(folder, 'in'), join(cwd, 'in'), { recursive: true })
  cpSync(join(folder, 'a.ndjson'), join(cwd, 'a.ndjson'))
  mkdirSync(join(cwd, 'out'))
  return cwd
}

const tally = { kills: 0, tooLate: 0, torn: 0, leftovers: 0, otherwise: 0 }
for (const [which, { argv, outputs }] of RUNS.entries()) {
  const undisturbed = freshRun()
  const before = snapshot(join(undisturbed, outputs))
  const started = performance.now()
  spawnSync(process.execPath, [BIN, ...argv], { cwd: undisturbed })
  const milliseconds = performance.now() - started
  const after = snapshot(join(undisturbed, outputs))
  const share = Math.ceil(Number(values.count) / RUNS.length)
  let cwd = freshRun()
  for (let i = 0; i < share; i++) {
    const child = spawn(process.execPath, [BIN, ...argv], { cwd, stdio: 'ignore' })
    const ended = new Promise(done => child.on('exit', (_code, signal) => done(signal)))
    const moment = new Promise(done => setTimeout(done, below(milliseconds)).unref())
    await Promise.race([moment, ended])
    child.kill(['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT'][below(4)])
    if ((await ended) === 'SIGKILL') tally.kills++
    else tally.tooLate++
    for (const [name, content] of snapshot(join(cwd, outputs)))
      if (content !== before.get(name) && content !== after.get(name)) tally.torn++
    // a resumed run goes on; the others begin anew every few kills, so that all moments are met
    if (i % 5 === 4 || which === 1) {
      if (which === 1 && i % 10 !== 9) continue
      spawnSync(process.execPath, [BIN, ...argv], { cwd })
      const end = snapshot(join(cwd, outputs))
      if (end.size !== after.size || [...after].some(([name, content]) => end.get(name) !== content)) tally.otherwise++
      tally.leftovers += filesIn(join(cwd, outputs)).filter(name => name.endsWith('.tmp')).length
      rmSync(cwd, { recursive: true })
      cwd = freshRun()
    }
  }
}
rmSync(folder, { recursive: true, force: true })
console.log(
  `${tally.kills} runs killed, ${tally.tooLate} stopped by a signal or over before it: ${tally.torn} files torn, ${tally.otherwise} last runs that left something else, ${tally.leftovers} temporary files left`,
)
process.exitCode = tally.torn + tally.otherwise + tally.leftovers > 0 ? 1 : 0
