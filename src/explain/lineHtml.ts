import { escapeHtml } from './escapeHtml.ts'
import type { ExplainedLine, Original, Piece } from './explained.ts'

/** Numbers of copies that stand before an original. */
const BADGES = 4

/** One line of the text, with all that is true of its parts. Badges have a direction of their own, so that they do not turn the line. */
export function lineHtml({ number, pieces }: ExplainedLine): string {
  const isWhole =
    pieces.some(piece => piece.removed > 0) && pieces.every(piece => piece.removed > 0 || piece.text.trim() === '')
  const html = pieces.map(pieceHtml).join('')
  return `<p class="l${isWhole ? ' whole' : ''}" data-l="${number}" dir="auto">${html}</p>`
}

function pieceHtml(piece: Piece): string {
  const { begins } = piece
  let badges = begins.originals.map(originalBadges).join('')
  if (begins.removed > 0)
    badges += badge(
      'gone',
      `r${begins.removed}`,
      `why${begins.removed}`,
      `−${begins.removed}`,
      `Removed part ${begins.removed}: why`,
    )
  if (begins.kept > 0)
    badges += badge(
      'twice-b',
      `k${begins.kept}`,
      `kept${begins.kept}`,
      `~${begins.kept}`,
      `Repeat ${begins.kept}: why it stays`,
    )
  if (begins.time > 0)
    badges += badge('at', `t${begins.time}`, `time${begins.time}`, `◷`, `Time ${begins.time}: its reading`)
  return badges + textHtml(piece)
}

const badge = (kind: string, id: string, to: string, says: string, label: string): string =>
  `<a class="b ${kind}" id="${id}" href="#${to}" dir="ltr" aria-label="${label}">${says}</a>`

function originalBadges({ at, copies }: Original): string {
  const shown = copies
    .slice(0, BADGES)
    .map(
      (n, i) =>
        `<a class="b from"${i === 0 ? ` id="o${at}"` : ''} href="#r${n}" dir="ltr" aria-label="Copied by removed part ${n}">=${n}</a>`,
    )
  const more = copies.length - BADGES
  return shown.join('') + (more > 0 ? `<bdi class="tag">+${more}</bdi>` : '')
}

function textHtml({ text, removed, isOriginal, isTime, isHeadline, isWarned, kept, isRepeated }: Piece): string {
  const escaped = escapeHtml(text)
  if (removed > 0) return `<del>${escaped}</del>`
  const names: string[] = []
  if (isOriginal) names.push('src')
  if (isTime) names.push('when')
  if (isHeadline) names.push('headline')
  if (isWarned) names.push('warned')
  if (kept > 0 || isRepeated) names.push('twice')
  return names.length === 0 ? escaped : `<span class="${names.join(' ')}">${escaped}</span>`
}
