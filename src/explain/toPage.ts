import { counted } from '../text/counted.ts'
import { grouped } from '../text/grouped.ts'
import { documentMap } from './documentMap.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { CleanPart, Explained, ExplainedRemoval, Row } from './explained.ts'
import { lineWords } from './keptWords.ts'
import { lineHtml } from './lineHtml.ts'
import { noteHtml, originalLink } from './noteHtml.ts'
import { type PageTools, pageHead } from './pageHead.ts'
import { PAGE_STYLE } from './pageStyle.ts'
import { byRule, removedWords } from './totals.ts'

/** With more rows than these, those out of sight are not laid out. */
const FAR = 600
/** Removals that the list above the text shows unfolded. */
const LISTED = 12

/**
 * One document as a page of its own, in pieces: the text on one side, the clean article on the other, each removal beside it with its rule and
 * evidence, linked with its original both ways. Nothing is fetched and nothing runs; all text is escaped.
 * @param index address of the page that lists all documents; null where there is none
 */
export function* toPage(explained: Explained, tools: PageTools, index: string | null): Generator<string> {
  const { name, title, rows, language } = explained
  yield pageHead(`${title ?? name} – article-clean explain`, PAGE_STYLE, '', tools)
  yield `<body>
<a class="skip" href="#document">To the document</a>
${header(explained, index)}
<main>
${whatGoes(explained)}
<section id="document" aria-labelledby="document-head">
<h2 id="document-head">${explained.stats ? 'The text and the clean article' : 'What went'}</h2>
${explained.stats ? VIEWS : ''}
<div class="rows${rows.length > FAR ? ' far' : ''}"${language === null ? '' : ` lang="${escapeHtml(language)}"`}>
`
  for (const row of rows) yield rowHtml(row, explained)
  yield `</div>
</section>
</main>
${footer(explained, tools)}
${documentMap(explained)}</body>
</html>
`
}

const VIEWS = `<div class="bar"><fieldset><legend>Show</legend>
<input type="radio" name="view" id="view-both" checked><label for="view-both">Both</label>
<input type="radio" name="view" id="view-text"><label for="view-text">Scraped text</label>
<input type="radio" name="view" id="view-clean"><label for="view-clean">Clean article</label>
</fieldset></div>
<div class="heads" aria-hidden="true"><span>Scraped text</span><span>Clean article</span></div>`

function header(explained: Explained, index: string | null): string {
  const { name, title, stats, times, warnings, updated, published, kept } = explained
  const facts: [string, string, string][] = []
  if (stats) {
    const share = Math.round((stats.removedCharacters / Math.max(1, stats.characters)) * 100)
    facts.push(['big', 'of the text goes', `${share} %`])
    facts.push(['', 'lines', `${grouped(stats.lines)} → ${grouped(stats.lines - stats.removedLines)}`])
    facts.push([
      '',
      'characters',
      `${grouped(stats.characters)} → ${grouped(stats.characters - stats.removedCharacters)}`,
    ])
  }
  if (updated !== null) facts.push(['', 'updated', updated])
  if (published !== null) facts.push(['', 'published', published])
  if (times.length > 1) facts.push(['', 'times', grouped(times.length)])
  if (kept.length > 0) facts.push(['', 'repeats that stay', grouped(kept.length)])
  if (warnings.length > 0) facts.push(['', 'warnings', grouped(warnings.length)])
  const rows = facts.map(
    ([kind, term, says]) => `<div class="${kind}"><dt>${term}</dt><dd>${escapeHtml(says)}</dd></div>`,
  )
  const general = warnings.filter(({ span }) => span === undefined)
  return `<header>
<p class="brand"><b>article-clean</b> explain${index === null ? '' : ` · <a href="${index}">all documents</a>`}</p>
<h1 dir="auto">${escapeHtml(title ?? name)}</h1>
${title === null ? '' : `<p class="path">${escapeHtml(name)}</p>`}
<p class="lead">${escapeHtml(removedWords(explained))}</p>
${rows.length > 0 ? `<dl class="facts">${rows.join('')}</dl>` : ''}
${general.map(warning => noteHtml({ kind: 'warning', warning }, true)).join('')}
</header>`
}

function whatGoes({ removals, stats }: Explained): string {
  if (removals.length === 0 || !stats) return ''
  const rules = byRule(removals).map(
    ({ rule, reason, parts, characters }) =>
      `<tr><td><code>${escapeHtml(rule)}</code></td><td>${reason}</td><td class="n">${grouped(parts)}</td><td class="n">${grouped(characters)}</td></tr>`,
  )
  const list = removals.slice(0, MOST).map(listItem)
  const more = removals.length > MOST ? `<li>and ${grouped(removals.length - MOST)} more</li>` : ''
  const parts = `<ol class="parts">${list.join('')}${more}</ol>`
  return `<section aria-labelledby="goes-head"><h2 id="goes-head">What goes</h2>
${removals.length > LISTED ? `<details><summary>${counted(removals.length, 'part')}, one by one</summary>${parts}</details>` : parts}
${removals.length > LISTED ? `<h2>By rule</h2><div class="scroll" tabindex="0" role="region" aria-label="Removals by rule"><table><thead><tr><th scope="col">rule</th><th scope="col">reason</th><th scope="col" class="n">parts</th><th scope="col" class="n">characters</th></tr></thead><tbody>${rules.join('')}</tbody></table></div>` : ''}
</section>`
}

/** Removals that the list names. */
const MOST = 1000

const listItem = ({ n, removal, evidence }: ExplainedRemoval): string =>
  `<li><a class="b gone" href="#r${n}" aria-label="Removed part ${n}">−${n}</a> <span>${lineWords(removal.span)}, a copy of ${originalLink(removal)}: ${escapeHtml(evidence)} <code>${escapeHtml(removal.rule)}</code></span></li>`

function rowHtml({ lines, clean, notes, gap }: Row, { stats }: Explained): string {
  const text = lines.map(lineHtml).join('')
  const said = notes.map(note => noteHtml(note, stats !== null)).join('')
  const right = `<div class="c">${clean.length > 0 ? cleanHtml(clean) : ''}${said}</div>`
  return `<div class="row${gap ? ' gap' : ''}"><div class="o">${text}</div>${stats || said ? right : ''}</div>
`
}

function cleanHtml(parts: readonly CleanPart[]): string {
  let html = ''
  let isOpen = false
  for (const { kind, text, isJoined } of parts) {
    if (isJoined && isOpen) html += ` ${escapeHtml(text)}`
    else
      html += `${isOpen ? '</p>' : ''}<p class="p${kind === 'paragraph' ? '' : ` ${kind}`}" dir="auto">${escapeHtml(text)}`
    isOpen = true
  }
  return `${html}</p>`
}

function footer({ stats, kept, times }: Explained, { version }: PageTools): string {
  const key: [string, string][] = [
    ['gone', 'goes'],
    ['src', 'stays, and is copied by what goes'],
  ]
  if (times.length > 0) key.push(['time', 'a time that was read'])
  if (kept.length > 0) key.push(['kept', 'stands twice and stays'])
  const swatches = key.map(([kind, says]) => `<li><span class="swatch ${kind}"></span>${says}</li>`)
  return `<footer>${stats ? `<ul class="key">${swatches.join('')}</ul>` : ''}<p>Made by ${escapeHtml(version)}. Nothing on this page was fetched from a network, and nothing of it runs.</p></footer>`
}
