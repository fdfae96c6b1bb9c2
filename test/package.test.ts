import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const { dependencies, devDependencies, engines } = JSON.parse(readFileSync('package.json', 'utf8'))
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { dev?: boolean; hasInstallScript?: boolean; integrity?: string }>
}
const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev)

it('ships the command, the library, the schemas and their pages, and nothing else', () => {
  const argv = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const [{ files }] = JSON.parse(execFileSync('npm', argv, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  const paths: string[] = files.map(({ path }: { path: string }) => path)
  const folders = ['bin/', 'dist/', 'schema/']
  expect(paths.filter(path => !folders.some(folder => path.startsWith(folder))).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'package.json',
  ])
  expect(paths.filter(path => path.startsWith('bin/'))).toEqual(['bin/article-clean.js', 'bin/package.json'])
  for (const path of paths)
    expect(path).toMatch(
      /^(?:[A-Z]+(?:\.md)?|package\.json|bin\/[a-z-]+\.js(?:on)?|schema\/.*\.(?:json|md)|dist\/.*(?:\.js|\.d\.ts|\.cjs|\.cjs\.cache))$/,
    )
  for (const path of [
    'dist/cli.cjs',
    'dist/work/cleanRecords.js',
    'dist/index.js',
    'dist/index.d.ts',
    'schema/article.json',
  ])
    expect(paths).toContain(path)
})

it('needs few packages, each locked by a hash, none of which runs a script when it is installed', () => {
  expect(shipped.length).toBeLessThanOrEqual(16)
  for (const [path, { hasInstallScript, integrity }] of shipped)
    expect([path, hasInstallScript ?? false, typeof integrity]).toEqual([path, false, 'string'])
  for (const name of Object.keys(dependencies)) expect(packages[`node_modules/${name}`]).toBeDefined()
  expect(Object.keys({ ...dependencies, ...devDependencies })).not.toContain('node')
  expect(engines.node).toBe('^20.19.0 || >=22.12.0')
})

it('tells how to report a hole', () => {
  expect(existsSync('SECURITY.md')).toBe(true)
  expect(readFileSync('SECURITY.md', 'utf8')).toMatch(/report a vulnerability/i)
})
