import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const FOLDER = 'fixtures/explain/pictures'
/** Columns of the terminal in the pictures. */
const COLUMNS = 96

/** The pictures of the README: the page and the terminal, of one Arabic and one English text of this project. */
export async function takePictures(browser, folder) {
  const taken = []
  for (const [name, colorScheme] of [
    ['arabic', 'light'],
    ['english', 'dark'],
  ]) {
    const file = `${FOLDER}/page-${name}.png`
    await takePage(browser, join(folder, `${name}.html`), colorScheme, file)
    const shown = `${FOLDER}/terminal-${name}.png`
    await takeTerminal(browser, terminalOutput(name), shown)
    taken.push(file, shown)
  }
  console.log(`pictures: ${taken.join(', ')}`)
}

async function takePage(browser, path, colorScheme, file) {
  const page = await browser.newPage({ viewport: { width: 1120, height: 900 }, colorScheme })
  await page.goto(pathToFileURL(path).href)
  await page.evaluate(() => document.querySelector('.bar').scrollIntoView({ behavior: 'instant' }))
  await page.screenshot({ path: file })
  await page.close()
}

/** What a terminal is given: colours, and lines of its width. */
function terminalOutput(name) {
  const command = `stty cols ${COLUMNS} rows 60; FORCE_COLOR=1 node bin/article-clean.js explain --kept fixtures/explain/${name}/input.txt`
  return spawnSync('script', ['-qec', command, '/dev/null'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '' },
  }).stdout
}

/** Lines of the terminal that are shown. */
const ROWS = 34

const COLOURS = { 31: '#ff8a7a', 32: '#8fd6a4', 33: '#f0c56e', 36: '#8cc8ff' }

async function takeTerminal(browser, output, file) {
  const lines = output.replaceAll('\r', '').split('\n').slice(0, ROWS).map(lineHtml)
  const page = await browser.newPage({ viewport: { width: 960, height: 400 } })
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#16181d;color:#e8e6e0}
pre{margin:0;padding:18px 22px;font:14px/1.5 "DejaVu Sans Mono","Noto Sans Mono",monospace;width:max-content;min-width:900px}
div{min-height:1.5em;direction:ltr}</style><pre>${lines.join('')}</pre>`)
  await page.locator('pre').screenshot({ path: file })
  await page.close()
}

/** A line with its colours: only what `explain` prints is known. */
function lineHtml(line) {
  const state = { colour: '', bold: false, dim: false, underline: false }
  let html = ''
  for (const [, code, text] of `\x1b[0m${line}`.matchAll(/\x1b\[(\d+)m([^\x1b]*)/g)) {
    if (COLOURS[code]) state.colour = COLOURS[code]
    else if (code === '39') state.colour = ''
    else if (code === '1') state.bold = true
    else if (code === '2') state.dim = true
    else if (code === '22') state.bold = state.dim = false
    else if (code === '4' || code === '24') state.underline = code === '4'
    const style = [
      state.colour && `color:${state.colour}`,
      state.bold && 'font-weight:700',
      state.dim && 'opacity:.65',
      state.underline && 'text-decoration:underline',
    ].filter(Boolean)
    const escaped = text.replace(/[&<>]/g, sign => `&#${sign.charCodeAt(0)};`)
    html += style.length > 0 ? `<span style="${style.join(';')}">${escaped}</span>` : escaped
  }
  return `<div>${html}</div>`
}
