// Writes src/dates/anchorTable.ts: what the words of all vocabularies say about time, by their hashes, and src/dates/tellingTable.ts: which languages
// have them. To make both at run time cost 30 ms of each start.
// Needs `npm run build:library`. Run: node bin/anchors.mjs
import { writeFileSync } from 'node:fs'
import { anchorEntries, knownWords } from '../dist/dates/anchorEntries.js'
import { SCRIPTS } from '../dist/dates/scriptOf.js'
import { tellingEntries } from '../dist/dates/tellingWords.js'

writeFileSync(
  'src/dates/anchorTable.ts',
  `// Made by bin/anchors.mjs from the vocabularies; do not edit.

/** Keys of words and their anchors, in turn, as JSON: the engine reads that in less time than an array of its own. */
// biome-ignore format: one line
export const ANCHOR_TABLE =
  '${JSON.stringify(anchorEntries())}'

/** A bit for each known word, four in a letter from a to p. */
// biome-ignore format: one line
export const KNOWN_WORDS =
  '${knownWords()}'
`,
)

const rows = SCRIPTS.map(script => `  '${JSON.stringify(tellingEntries(script))}',`)
writeFileSync(
  'src/dates/tellingTable.ts',
  `// Made by bin/anchors.mjs from the vocabularies; do not edit.

/** For each script as JSON keys of words, the languages whose word about time each is, and those that have it besides, in turn. */
// biome-ignore format: a line a script
export const TELLING_TABLE: readonly string[] = [
${rows.join('\n')}
]
`,
)
