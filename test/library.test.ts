import { execFileSync, execSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import * as library from '../src/index.ts'

it('exports these names and no more', () => {
  expect(Object.keys(library).sort()).toEqual([
    'ArticleSchema',
    'cleanArticle',
    'findDuplicates',
    'findTimestamps',
    'toMarkdown',
    'toText',
  ])
})

it('runs where there is no Node: nothing it reaches imports a Node module', async () => {
  const bundle = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    metafile: true,
    logLevel: 'silent',
  })
  expect(bundle.errors).toEqual([])
  expect(Object.keys(bundle.metafile.inputs).filter(input => input.startsWith('node:'))).toEqual([])
})

it('is imported by Node as it is published', () => {
  const script = "import { cleanArticle, toText } from 'article-clean'; console.log(toText(cleanArticle(' a \\n b ')))"
  execSync('npm run --silent build:library')
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })).toBe('a\nb\n')
})

it('sheds what is not imported', async () => {
  const bundle = await build({
    stdin: {
      contents: "import { toText } from './src/index.ts'; globalThis.x = toText",
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    minify: true,
    logLevel: 'silent',
  })
  expect(bundle.outputFiles[0].contents.length).toBeLessThan(4_000)
})

it('is described by its package file', () => {
  const { exports, files, scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(Object.keys(exports)).toEqual(['.', './schema/article.json', './schema/report.json', './package.json'])
  expect(files).toContain('dist')
  expect(scripts).not.toHaveProperty('install')
  expect(scripts).not.toHaveProperty('postinstall')
})
