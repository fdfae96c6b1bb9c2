// Builds the command: one bundle, and what V8 compiles it to, with the functions that cleaning an article calls.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { devNull } from 'node:os'
import { resolve } from 'node:path'
import { Script } from 'node:vm'
import { build } from 'esbuild'

const bundle = resolve('dist/cli.cjs')
// V8 knows a source by its length alone, so an old cache must never meet a new bundle
rmSync(`${bundle}.cache`, { force: true })
// fast-levenshtein makes a collator when it is loaded, for an option that is never used: 6 ms
const define = { 'Intl.Collator': 'undefined' }
/** Loaded when first needed. */
const external = ['chalk', 'diff', 'get-east-asian-width', 'ignore', 'jschardet', 'lilconfig', 'tinyglobby', 'tinypool']
// what the worker threads of several jobs load
await build({
  entryPoints: ['checkDocuments', 'checkRecords', 'cleanDocuments', 'cleanRecords', 'rewriteDocuments'].map(
    name => `src/cli/work/${name}.ts`,
  ),
  outdir: 'dist/work',
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  legalComments: 'none',
  logLevel: 'warning',
  external,
  define,
})
await build({
  entryPoints: ['src/cli/main.ts'],
  outfile: bundle,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  legalComments: 'none',
  logLevel: 'warning',
  external,
  // a script that comes from a cache cannot import, but it can require
  supported: { 'dynamic-import': false },
  alias: { 'node:child_process': './src/cli/noChildProcess.ts' },
  define,
})

const wrapped = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(bundle, 'utf8')}\n})`
const script = new Script(wrapped, { filename: bundle })
process.argv = [process.argv[0], bundle, 'fixtures/article/doubled/input.txt', '-o', devNull]
const module = { exports: {} }
script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, resolve('dist'))
process.once('beforeExit', () => writeFileSync(`${bundle}.cache`, script.createCachedData()))
