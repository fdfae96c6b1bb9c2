import type { Removal } from '../model/removal.ts'
import { differencesHtml } from './differencesHtml.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { ExplainedRemoval, Note } from './explained.ts'
import { keptWords, lineWords } from './keptWords.ts'
import { readingWords } from './readingWords.ts'

/** What is said of a row: a card beside what goes, a line below what stays. Links lead to originals where the text is at hand. */
export function noteHtml(note: Note, isAtHand: boolean): string {
  if (note.kind === 'removed') return removalCard(note.removed, isAtHand)
  if (note.kind === 'headline') return `<p class="say head" lang="en">Headline: ${escapeHtml(note.because)}</p>`
  if (note.kind === 'time')
    return `<p class="say" lang="en" id="time${note.n}">◷ ${escapeHtml(readingWords(note.time))}</p>`
  if (note.kind === 'warning')
    return `<div class="card warning" lang="en"><p><code>${note.warning.code}</code> ${escapeHtml(note.warning.message)}</p></div>`
  const { n, kept, differences } = note
  const of = kept.repeats ? ` of ${lineWords(kept.repeats)}` : ''
  return `<div class="card kept" lang="en" id="kept${n}"><h3>Repeat <a href="#k${n}">${n}</a>${of} stays</h3><p>${escapeHtml(capital(keptWords(kept)))}</p>${differences ? differencesHtml(differences, 'here', 'there') : ''}</div>`
}

function removalCard({ n, removal, evidence, because, differences }: ExplainedRemoval, isAtHand: boolean): string {
  return `<div class="card" lang="en" id="why${n}"><h3>Removed <a href="#r${n}">part ${n}</a>, a copy of ${isAtHand ? originalLink(removal) : lineWords(removal.duplicateOf)} <span class="tag">${removal.reason}</span></h3><p>${escapeHtml(evidence)}</p>${differences ? differencesHtml(differences, 'in what goes', 'in what stays') : ''}<p class="why"><code>${escapeHtml(removal.rule)}</code> ${escapeHtml(because)}</p></div>`
}

/** Where the page has the original. */
export const originalLink = ({ duplicateOf }: Removal): string =>
  `<a href="#o${duplicateOf.start}">${lineWords(duplicateOf)}</a>`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
