import { counted } from '../text/counted.ts'
import { grouped } from '../text/grouped.ts'
import { escapeHtml } from './escapeHtml.ts'
import { INDEX_SCRIPT } from './indexScript.ts'
import { type PageTools, pageHead } from './pageHead.ts'
import { INDEX_STYLE } from './pageStyle.ts'

/** What the index says of one document. */
export interface IndexEntry {
  /** Name of its page, in the same folder. */
  href: string
  name: string
  title: string | null
  /** Host or folder; empty where there is neither. */
  group: string
  /** The most characters first. */
  rules: { rule: string; parts: number; characters: number }[]
  parts: number
  kept: number
  removedCharacters: number
  /** Of the whole text; null where it is not at hand. */
  characters: number | null
}

/** Documents that the index lists: a page with more is slow to open and read by nobody. */
const LISTED = 5000

/**
 * All documents that changed, the most removed text first, with counts by rule and by host or folder. A search field appears where scripts run; all
 * is readable without.
 * @param documents how many were looked at
 */
export function* toIndexPage(entries: readonly IndexEntry[], documents: number, tools: PageTools): Generator<string> {
  const sorted = [...entries].sort((a, b) => b.removedCharacters - a.removedCharacters || (a.href < b.href ? -1 : 1))
  const changed = entries.filter(({ parts }) => parts > 0).length
  const removed = entries.reduce((sum, entry) => sum + entry.removedCharacters, 0)
  const parts = entries.reduce((sum, entry) => sum + entry.parts, 0)
  yield pageHead(
    `${counted(changed, 'document')} with copies – article-clean explain`,
    INDEX_STYLE,
    INDEX_SCRIPT,
    tools,
  )
  yield `<body>
<a class="skip" href="#documents">To the documents</a>
<header>
<p class="brand"><b>article-clean</b> explain</p>
<h1>${grouped(changed)} of ${counted(documents, 'document')} ${changed === 1 ? 'holds' : 'hold'} copies</h1>
<p class="lead">${counted(parts, 'part')} ${parts === 1 ? 'goes' : 'go'}, ${counted(removed, 'character')}.</p>
</header>
<main>
<div class="two">
${countTable(
  'By rule',
  'rule',
  countsBy(entries, ({ rules }) => rules.map(one => [one.rule, one.parts, one.characters])),
)}
${countTable(
  'By host or folder',
  'host or folder',
  countsBy(entries, ({ group, parts, removedCharacters }) => [[group, parts, removedCharacters]]),
)}
</div>
<section id="documents" aria-labelledby="documents-head"><h2 id="documents-head">Documents, the most removed text first</h2>
<p class="find"><label for="find">Search by headline, name, rule, host or folder</label><input id="find" type="search" autocomplete="off"></p>
<p id="found" role="status"></p>
<table class="docs"><thead><tr><th scope="col">document</th><th scope="col">goes</th><th scope="col" class="n">characters</th><th scope="col" class="n">parts</th><th scope="col">rules</th></tr></thead><tbody>
`
  for (const entry of sorted.slice(0, LISTED)) yield documentRow(entry)
  yield `</tbody></table>
${sorted.length > LISTED ? `<p>${counted(sorted.length - LISTED, 'more document')} ${sorted.length === LISTED + 1 ? 'has' : 'have'} a page in this folder.</p>` : ''}
</section>
</main>
<footer><p>Made by ${escapeHtml(tools.version)}. Nothing on this page was fetched from a network.</p></footer>
<script>${INDEX_SCRIPT}</script>
</body>
</html>
`
}

interface Count {
  name: string
  documents: number
  parts: number
  characters: number
}

function countsBy(
  entries: readonly IndexEntry[],
  of: (entry: IndexEntry) => [name: string, parts: number, characters: number][],
): Count[] {
  const counts = new Map<string, Count>()
  for (const entry of entries) {
    if (entry.parts === 0) continue
    const own = new Set<string>()
    for (const [name, parts, characters] of of(entry)) {
      const count = counts.get(name) ?? { name, documents: 0, parts: 0, characters: 0 }
      if (!own.has(name)) count.documents++
      own.add(name)
      count.parts += parts
      count.characters += characters
      counts.set(name, count)
    }
  }
  return [...counts.values()].sort((a, b) => b.characters - a.characters)
}

/** Rows of a table of counts. */
const COUNTED = 100

function countTable(title: string, what: string, counts: readonly Count[]): string {
  const named = counts.filter(({ name }) => name !== '')
  if (named.length === 0) return ''
  const rows = named
    .slice(0, COUNTED)
    .map(
      ({ name, documents, parts, characters }) =>
        `<tr><td><button class="q" type="button">${escapeHtml(name)}</button></td><td class="n">${grouped(documents)}</td><td class="n">${grouped(parts)}</td><td class="n">${grouped(characters)}</td></tr>`,
    )
  return `<section><h2>${title}</h2><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr><th scope="col">${what}</th><th scope="col" class="n">documents</th><th scope="col" class="n">parts</th><th scope="col" class="n">characters</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`
}

function documentRow({
  href,
  name,
  title,
  group,
  rules,
  parts,
  kept,
  removedCharacters,
  characters,
}: IndexEntry): string {
  const share = characters === null ? null : Math.round((removedCharacters / Math.max(1, characters)) * 100)
  const bar =
    share === null
      ? ''
      : `<svg viewBox="0 0 100 7" preserveAspectRatio="none" role="img" aria-label="${share} %"><rect class="stay" width="100" height="7"/><rect class="gone" width="${share}" height="7"/></svg>${share} %`
  const names = rules.map(({ rule }) => `<code>${escapeHtml(rule)}</code>`).join(' ')
  const stays = kept > 0 ? ` ${counted(kept, 'repeat')} stay` : ''
  const where = group === '' || name.startsWith(`${group}/`) ? name : `${name} · ${group}`
  return `<tr><td><a class="t" dir="auto" href="${escapeHtml(href)}">${escapeHtml(title ?? name)}</a><span class="path">${escapeHtml(where)}</span></td><td class="bar-cell">${bar}</td><td class="n">${grouped(removedCharacters)}</td><td class="n">${grouped(parts)}</td><td>${names}${stays}</td></tr>
`
}
