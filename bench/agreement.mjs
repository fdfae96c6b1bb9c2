// Measures and verdicts of this project as JSON lines, one for each JSON string on stdin. Needs `npm run build:library`; bench/agreement.py starts it.
import { createInterface } from 'node:readline'
import { failedMeasures } from '../dist/check/failedMeasures.js'
import { PROFILES } from '../dist/check/profiles.js'
import { measureText } from '../dist/metrics/measureText.js'

for await (const line of createInterface({ input: process.stdin })) {
  const measures = measureText(JSON.parse(line))
  const failed = Object.entries(PROFILES).map(([name, profile]) => [
    name,
    failedMeasures(measures, profile).map(({ reason }) => reason),
  ])
  console.log(JSON.stringify({ measures, failed: Object.fromEntries(failed) }))
}
