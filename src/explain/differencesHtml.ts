import { escapeHtml } from './escapeHtml.ts'
import type { Differences } from './wordDifferences.ts'

/** Words of what is the same that are shown on each side of a difference. */
const AROUND = 6

/** A copy and its original in one: what only one of them says is marked, what both say is shown around it. `here` and `there` name them. */
export function differencesHtml({ parts, tooMany }: Differences, here: string, there: string): string {
  if (tooMany) return '<p class="why">They differ in too many words to be shown one by one.</p>'
  if (parts.length === 0) return ''
  const html = parts.map(({ kind, text }, i) => {
    if (kind === 'copy') return `<del title="only ${here}">${escapeHtml(text)}</del>`
    if (kind === 'original') return `<ins title="only ${there}">${escapeHtml(text)}</ins>`
    return escapeHtml(shortened(text, i > 0, i < parts.length - 1))
  })
  return `<p class="diff" dir="auto">${html.join(' ')}</p>`
}

function shortened(text: string, isAfter: boolean, isBefore: boolean): string {
  const words = text.split(' ')
  const head = isAfter ? AROUND : 0
  const tail = isBefore ? AROUND : 0
  if (words.length <= head + tail + 1) return text
  return [...words.slice(0, head), '…', ...(tail > 0 ? words.slice(-tail) : [])].join(' ')
}
