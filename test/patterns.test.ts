import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import { expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../src')
const LITERAL =
  /(?<=[=(,:!&|?\s])\/(?! )((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])*)\/([dgimsuvy]*)(?=[.,;)\s\]]|$)/g

const patterns = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .flatMap(file =>
    readFileSync(join(SRC, file), 'utf8')
      .split('\n')
      .filter(line => !/^\s*(?:\*|\/\*|\/\/)/.test(line))
      .flatMap(line => [...line.matchAll(LITERAL)].map(([, source, flags]) => ({ file, source, flags }))),
  )

it('finds the patterns of all rooms', () => expect(patterns.length).toBeGreaterThan(100))

/** Patterns that take more than linear time, and why no text makes them do so: by file, and how they begin. */
const BOUNDED: readonly (readonly [file: string, begins: string, why: string])[] = [
  ['text/htmlTag.ts', '<\\/?(?:html', 'a try ends at the next `<`, where the next begins'],
  ['cli/work/judgeText.ts', '\\s+\\S*$', 'is asked of an excerpt of 60 units'],
  ['report/prettyReporter.ts', '“([^”]*)”', 'is asked of a message'],
  ['article/pageTitle.ts', '<title', 'a try ends at the next `<`, and what it passes over is bounded'],
  [
    'article/coverStrays.ts',
    '(?:\\r\\n|',
    'takes time in proportion in every attack that `npm run bench:attacks` tries',
  ],
  [
    'article/findHeadline.ts',
    '[\\p{Ps}',
    'takes time in proportion in every attack that `npm run bench:attacks` tries',
  ],
  [
    'duplicates/evidence/isQuotation.ts',
    '[«“„',
    'takes time in proportion in every attack that `npm run bench:attacks` tries',
  ],
  [
    'duplicates/rules/pastedParagraph.ts',
    '[?؟？]',
    'takes time in proportion in every attack that `npm run bench:attacks` tries',
  ],
  ['duplicates/evidence/isReadAlso.ts', '^\\P{L}', 'is tried once a line'],
  ['text/escapeTerminal.ts', '^\\s*:', 'is tried at the beginning alone'],
  ['text/findListings.ts', '!?\\[', 'what a try passes over is bounded'],
  ['text/findListings.ts', '[\\w.+-]{1,64}@', 'what a try passes over is bounded'],
  ['text/findListings.ts', '^<\\/?[a-z]', 'is tried once a line, and what it passes over is bounded'],
]
const isBounded = (file: string, source: string): boolean =>
  BOUNDED.some(([name, begins]) => file === name && source.startsWith(begins))

it.each(patterns.filter(({ file, source }) => !isBounded(file, source)))(
  '$file: /$source/$flags is linear',
  ({ source, flags }) => {
    // one that is not decided in time is `unknown`: a busy machine is no fault of the pattern
    expect(checkSync(source, flags, { timeout: 10_000 }).status).not.toBe('vulnerable')
  },
)
