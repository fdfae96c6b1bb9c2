#!/usr/bin/env node
// CommonJS, whose loader starts 10 ms sooner than that of modules.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

// Compiling the bundle is a third of a short run. The build leaves what V8 made of it beside it; another version of Node passes that over and
// compiles anew, and so does one that finds none.
const folder = join(__dirname, '../dist')
const bundle = join(folder, 'cli.cjs')
const script = new Script(readFileSync(bundle, 'latin1'), { filename: bundle, cachedData: cache(`${bundle}.cache`) })
const bundled = { exports: {} }
script.runInThisContext()(bundled.exports, require, bundled, bundle, folder)

function cache(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
