// Opens the pages of `explain` in a headless Chromium and looks at them as their readers do: `npm run pages`. With `--pictures` it also makes the
// pictures of the README. Where there is no Chromium it says so and ends well.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkPage, VIEWS } from './checkPage.mjs'
import { takePictures } from './takePictures.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const chromium = process.env.CHROMIUM ?? found()

/** The first of `NAMES` on the path. */
function found() {
  const folders = (process.env.PATH ?? '').split(':')
  return NAMES.flatMap(name => folders.map(folder => join(folder, name))).find(existsSync)
}

if (!chromium) {
  console.log('pages: skipped, no Chromium found; install it (apt-get install chromium) or name it with CHROMIUM=/path')
  process.exit(0)
}

const require = createRequire(import.meta.url)
const { chromium: driver } = require('playwright-core')
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'article-clean-pages-'))

/** Runs the built command. */
function explain(...args) {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['bin/article-clean.js', 'explain', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`explain ${args.join(' ')}: exit ${status}: ${stderr}`)
  return stdout
}

/** A text of five million characters: paragraphs of their own words, each fiftieth twice. */
function largeText() {
  const paragraphs = []
  let state = 1
  const word = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state.toString(36).slice(0, 6)
  }
  for (let i = 0; i < 12_000; i++) {
    paragraphs.push(`${Array.from({ length: 60 }, word).join(' ')}.`)
    if (i % 50 === 0) paragraphs.push(paragraphs.at(-1))
  }
  return paragraphs.join('\n')
}

const pages = []
for (const name of ['arabic', 'english', 'hostile']) {
  const page = join(folder, `${name}.html`)
  explain(`fixtures/explain/${name}/input.txt`, '--kept', '--html', page)
  pages.push({ name, page })
}
mkdirSync(join(folder, 'many'))
explain('fixtures/explain', 'fixtures/article', 'fixtures/duplicates/near', '--html', join(folder, 'many'))
pages.push({ name: 'index', page: join(folder, 'many/index.html') })
writeFileSync(join(folder, 'large.txt'), largeText())
explain(join(folder, 'large.txt'), '--html', join(folder, 'large.html'))
pages.push({ name: 'large', page: join(folder, 'large.html') })
const gone = join(folder, 'gone.ndjson')
spawnSync(process.execPath, ['bin/article-clean.js', 'fixtures/explain', '--removed', gone, '-o', '/dev/null'])
explain('--removed', gone, '--html', join(folder, 'gone/'))
pages.push({ name: 'removed', page: join(folder, 'gone/0001-input.html') })

const browser = await driver.launch({ executablePath: resolve(chromium), args: ['--no-sandbox'] })
let faults = 0
try {
  for (const { name, page } of pages) {
    const said = await checkPage(browser, pathToFileURL(page).href, name, axe)
    faults += said.faults.length
    console.log(`${name}: ${said.facts}`)
    for (const fault of said.faults) console.log(`  FAULT ${fault}`)
  }
  if (process.argv.includes('--pictures')) await takePictures(browser, folder, explain)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  `pages: ${pages.length} pages at ${VIEWS.map(({ width }) => width).join(', ')} px, light and dark: ${faults === 0 ? 'no fault' : `${faults} faults`}`,
)
process.exitCode = faults === 0 ? 0 : 1
