#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

// Compiling the bundle is a third of a short run. The build leaves what V8 made of it beside it; another version of Node passes that over and
// compiles anew, and without it the bundle is simply loaded.
const bundle = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url))
const require = createRequire(bundle)
const cachedData = cache(`${bundle}.cache`)
if (cachedData) {
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(bundle, 'utf8')}\n})`
  const script = new Script(wrapped, { filename: bundle, cachedData })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, require, module, bundle, fileURLToPath(new URL('../dist', import.meta.url)))
} else require(bundle)

function cache(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
