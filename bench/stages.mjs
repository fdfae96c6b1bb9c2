// Where the time goes: each part alone, in a process that has run for a while, on the texts of records. node bench/stages.mjs records.ndjson
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { cleanArticle } from '../dist/article/cleanArticle.js'
import { decide } from '../dist/article/decide.js'
import { findHeadline } from '../dist/article/findHeadline.js'
import { readTimestamps } from '../dist/dates/readTimestamps.js'
import { findCopies } from '../dist/duplicates/findCopies.js'
import { cleanRecords } from '../dist/records/cleanRecords.js'
import { normalizeText } from '../dist/text/normalizeText.js'
import { median } from './measure.mjs'

const ROUNDS = 5
const RECORDS = { textKey: 'text', idKey: 'id', maxRecordBytes: 2 ** 26 }

/** Name and median milliseconds of each part, and the bytes of all records. */
export function stages(file) {
  const bytes = readFileSync(file)
  const texts = bytes
    .toString()
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).text)
  const normal = texts.map(text => normalizeText(text).text)
  const lines = normal.map(text => text.split('\n').filter(Boolean))
  const parts = {
    'normal form alone': () => texts.forEach(text => void normalizeText(text)),
    'duplicates alone': () => normal.forEach(text => void findCopies(text, findHeadline, {})),
    'timestamps alone': () => lines.forEach(list => void readTimestamps(list, 0, {})),
    'all decisions': () => texts.forEach(text => void decide(text, {})),
    'whole articles': () => texts.forEach(text => void cleanArticle(text)),
    'records, bytes to bytes': () => void cleanRecords({ bytes, tooLarge: false }, RECORDS),
  }
  const medians = Object.entries(parts).map(([name, work]) => {
    const times = Array.from({ length: ROUNDS + 1 }, () => {
      const start = performance.now()
      work()
      return performance.now() - start
    })
    return { name, ms: median(times.slice(1)) }
  })
  return { bytes: bytes.length, medians }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(JSON.stringify(stages(process.argv[2])))
