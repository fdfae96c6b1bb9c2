// Prints, for each part of a text that stands twice, the copy rules that were asked, the first condition of each that it does not meet, and
// what became of it: `npm run why -- FILE [LINE]`. Rounds after the first judge what is left.
import { readFileSync } from 'node:fs'
import { decide } from '../dist/article/decide.js'

const [file, line] = process.argv.slice(2)
if (!file) {
  console.error('why: which text? npm run why -- FILE [LINE]')
  process.exit(2)
}
const wanted = line === undefined ? null : Number(line)
const printable = text => text.replace(/\p{Cc}/gu, char => (char === '\n' ? ' ⏎ ' : '·'))
const excerpt = (text, start, end) =>
  end - start > 100
    ? `${printable(text.slice(start, start + 60))} … ${printable(text.slice(end - 30, end))}`
    : printable(text.slice(start, end))

let round = 0
const report = ({ tokens, answers, refusals, removals }) => {
  const { text, start, end, lineFirst, lineCount } = tokens
  const lineAt = token => {
    let at = 0
    while (at + 1 < lineCount && lineFirst[at + 1] <= token) at++
    return text.slice(0, start[lineFirst[at]]).split('\n').length
  }
  const candidates = new Map()
  for (const answer of answers) {
    const key = `${answer.first}–${answer.end}`
    candidates.set(key, [...(candidates.get(key) ?? []), answer])
  }
  for (const refusal of refusals) {
    const key = `${refusal.proposal.first}–${refusal.proposal.end}`
    if (!candidates.has(key)) candidates.set(key, [])
  }
  console.log(`round ${++round}: ${candidates.size} candidates, ${removals.length} parts go`)
  for (const [key, asked] of candidates) {
    const [first, last] = key.split('–').map(Number)
    const from = lineAt(first)
    const to = lineAt(last - 1)
    if (wanted !== null && (wanted < from || wanted > to)) continue
    const goes = removals.find(removal => removal.first < last && first < removal.end)
    const refused = refusals.find(({ proposal }) => proposal.first < last && first < proposal.end)
    const verdict = goes
      ? `goes by ${goes.rule}`
      : refused
        ? `stays: ${refused.by} (proposed by ${refused.proposal.rule})`
        : 'stays'
    console.log(`\n${from === to ? `line ${from}` : `lines ${from}–${to}`}: ${verdict}`)
    console.log(`  ${excerpt(text, start[first], end[last - 1])}`)
    for (const { rule, failed } of asked)
      console.log(`  ${failed === null ? '✔' : '✘'} ${rule}${failed === null ? '' : `: not “${failed}”`}`)
  }
}
decide(readFileSync(file, 'utf8'), { trace: report })
