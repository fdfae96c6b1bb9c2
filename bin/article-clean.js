#!/usr/bin/env node
// CommonJS, whose loader starts 10 ms sooner than that of modules.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

// Compiling the bundle is a third of a short run. The build leaves what V8 made of it beside it; another version of Node passes that over and
// compiles anew, and without it the bundle is simply loaded.
const bundle = join(__dirname, '../dist/cli.cjs')
const cachedData = cache(`${bundle}.cache`)
if (cachedData) {
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(bundle, 'latin1')}\n})`
  const script = new Script(wrapped, { filename: bundle, cachedData })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, require, module, bundle, join(__dirname, '../dist'))
} else require(bundle)

function cache(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
