import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import { expect, it } from 'vitest'

const ROOM = join(import.meta.dirname, '../../src/dates')
const LITERAL =
  /(?<=[=(,:!&|?\s])\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])*)\/([dgimsuvy]*)(?=[.,;)\s\]]|$)/g

const patterns = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .flatMap(file =>
    readFileSync(join(ROOM, file), 'utf8')
      .split('\n')
      .filter(line => !/^\s*(?:\*|\/\*|\/\/)/.test(line))
      .flatMap(line => [...line.matchAll(LITERAL)].map(([, source, flags]) => ({ file, source, flags }))),
  )

it('finds the patterns of the room', () => expect(patterns.length).toBeGreaterThan(15))

it.each(patterns)('$file: /$source/$flags is linear', ({ source, flags }) => {
  expect(checkSync(source, flags, { timeout: 10_000 }).status).toBe('safe')
})
