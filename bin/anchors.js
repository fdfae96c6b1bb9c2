// Writes src/dates/anchorTable.ts: what the words of all vocabularies say about time, by their hashes. To make it at run time cost 20 ms of each start.
// Needs `npm run build:library`. Run: node bin/anchors.js
import { writeFileSync } from 'node:fs'
import { anchorEntries, knownWords } from '../dist/dates/anchorEntries.js'

writeFileSync(
  'src/dates/anchorTable.ts',
  `// Made by bin/anchors.js from the vocabularies; do not edit.

/** Keys of words and their anchors, in turn. */
// biome-ignore format: one line
export const ANCHOR_TABLE: readonly number[] = [${anchorEntries().join(',')}]

/** A bit for each known word, four in a letter from a to p. */
// biome-ignore format: one line
export const KNOWN_WORDS =
  '${knownWords()}'
`,
)
