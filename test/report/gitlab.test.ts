import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gitlabReporter } from '../../src/report/gitlabReporter.ts'
import { context, hostileDocuments, write } from './hostileFindings.ts'
import { isCodeQuality } from './schemas.ts'

const hash = (text: string): string => Buffer.from(text).toString('hex')

it('is Code Quality, each issue with a fingerprint of its own, whatever texts say', () => {
  const sorted = hostileDocuments.map(documents => {
    // a file is one document, or one after the other
    const paths = new Set<string | null>()
    return documents.filter(([{ path }]) => !paths.has(path) && paths.add(path))
  })
  fc.assert(
    fc.property(sorted, documents => {
      const issues = JSON.parse(write(gitlabReporter(context({ hash })), documents))
      expect(isCodeQuality(issues), JSON.stringify(isCodeQuality.errors)).toBe(true)
      expect(issues).toHaveLength(documents.flat().length)
      const files = new Set(documents.map(([{ path }]) => path))
      // two names may mean one file: `a` and `./a`
      if (new Set(issues.map(({ location }: { location: { path: string } }) => location.path)).size === files.size)
        expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length)
    }),
  )
})

it('is an array where nothing is found, too', () => {
  expect(JSON.parse(write(gitlabReporter(context()), []))).toEqual([])
})
