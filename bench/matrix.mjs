// Whether the same input gives the same bytes, whatever the machine: node bench/matrix.mjs [--quick] [version …], after a build. Other
// versions of Node come by npx; --quick takes each zone and each locale once, not each with each.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const VERSIONS = positionals.length > 0 ? positionals : ['20', '22', '24']
const ZONES = ['UTC', 'Asia/Riyadh', 'Pacific/Kiritimati', 'America/St_Johns']
const LOCALES = ['C', 'ar_SA.UTF-8', 'en_US.UTF-8', 'tr_TR.UTF-8', 'fa_IR.UTF-8']
const JOBS = ['1', '2', '8']
const BIN = resolve('bin/article-clean.js')

const folder = mkdtempSync(join(tmpdir(), 'article-clean-'))
const texts = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.txt'))
  .sort()
  .map(name => join('fixtures', name))
const write = (name, content) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const record = (path, id) => `${JSON.stringify({ id, text: readFileSync(path, 'utf8') })}\n`
const list = write('list', texts.join('\n'))
const reversed = write('reversed', [...texts].reverse().join('\n'))
const records = write(
  'records.ndjson',
  Array.from({ length: 4 }, (_, i) => texts.map((path, k) => record(path, i * texts.length + k)).join('')).join(''),
)

const sorted = text => text.split('\n').sort().join('\n')
const same = text => text
/** What is run, and what of its output must be the same. */
const RUNS = {
  articles: [['--files-from', list, '-q'], same],
  'articles, the other way about': [['--files-from', reversed, '-q'], sorted],
  'articles, sorted': [['--files-from', list, '-q'], sorted],
  markdown: [['--files-from', list, '-q', '-f', 'markdown'], same],
  'dates of a zone': [
    ['--files-from', list, '-q', '--default-zone', 'Asia/Riyadh', '--now', '2015-03-12T10:00:00Z'],
    same,
  ],
  records: [[records, '-q'], same],
  report: [['check', '--files-from', list, '--report', 'json', '-q'], same],
}
/** Runs that must give the same as another. */
const TWINS = { 'articles, the other way about': 'articles, sorted' }

const nodeOf = version =>
  process.versions.node.startsWith(`${version}.`)
    ? process.execPath
    : execFileSync('npx', ['-y', '-p', `node@${version}`, 'node', '-p', 'process.execPath'], {
        encoding: 'utf8',
      }).trim()

const hashes = new Map()
let count = 0
try {
  for (const version of VERSIONS) {
    const node = nodeOf(version)
    for (const [i, TZ] of ZONES.entries())
      for (const [k, LANG] of LOCALES.entries())
        if (!values.quick || i === k)
          for (const [name, [argv, part]] of Object.entries(RUNS)) {
            // every number of jobs with every zone and every locale, but not all three together
            const jobs = JOBS[(i + k) % JOBS.length]
            const { stdout, status } = spawnSync(node, [BIN, ...argv, '--jobs', jobs], {
              encoding: 'utf8',
              maxBuffer: 1 << 30,
              env: { PATH: process.env.PATH, TZ, LANG, LC_ALL: LANG },
            })
            const hash = createHash('sha256').update(part(stdout)).digest('hex').slice(0, 16)
            const key = TWINS[name] ?? name
            const seen = hashes.get(key) ?? new Map()
            hashes.set(
              key,
              seen.set(hash, [
                ...(seen.get(hash) ?? []),
                `Node ${version}, ${TZ}, ${LANG}, ${jobs} jobs, exit ${status}`,
              ]),
            )
            count++
          }
    console.log(`Node ${version}: ${execFileSync(node, [BIN, '--version'], { encoding: 'utf8' }).trim()}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const [name, seen] of hashes) {
  console.log(`${seen.size === 1 ? 'same' : 'DIFFERS'}  ${name}: ${[...seen.keys()].join(' ')}`)
  if (seen.size > 1) for (const [hash, runs] of seen) console.log(`  ${hash}: ${runs.length} runs, such as ${runs[0]}`)
}
console.log(`${count} runs`)
process.exitCode = [...hashes.values()].every(seen => seen.size === 1) ? 0 : 1
