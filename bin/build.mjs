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
// modules of Node and others that few runs need: what is called in them loads them, which takes a tenth of a run of one text less
const late = {
  'entities/decode': './bin/late/entities.cjs',
  'node:child_process': './bin/late/childProcess.cjs',
  'node:crypto': './bin/late/crypto.cjs',
  'node:fs/promises': './bin/late/fsPromises.cjs',
  'node:stream/promises': './bin/late/streamPromises.cjs',
  'node:v8': './bin/late/v8.cjs',
  'node:worker_threads': './bin/late/workerThreads.cjs',
  'node:zlib': './bin/late/zlib.cjs',
}
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
  alias: late,
  define,
})

// ASCII is read in a third of the time; esbuild leaves patterns as they are. The function that modules of Node are stands around it: put there at
// each start, it would be another copy of the bundle.
const ascii = text => text.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
// Node keeps strings above this size outside of V8's heap, where no collection copies them (src/string_bytes.cc: `EXTERN_APEX`); blanks make it up.
const OUTSIDE = 0xfbee9
const wrapped =
  `(function (exports, require, module, __filename, __dirname) { ${ascii(readFileSync(bundle, 'utf8'))}\n})`.padEnd(
    OUTSIDE + 1,
  )
writeFileSync(bundle, wrapped)

const script = new Script(wrapped, { filename: bundle })
process.argv = [process.argv[0], bundle, 'fixtures/article/doubled/input.txt', '-o', devNull]
const module = { exports: {} }
script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, resolve('dist'))
process.once('beforeExit', () => writeFileSync(`${bundle}.cache`, script.createCachedData()))
