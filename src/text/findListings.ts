import type { Range } from './keptParts.ts'

/** Links of Markdown, tags and addresses of pages: nothing inside them repeats by accident. Without flags, which take three times as long. */
const INLINE =
  /!?\[[^\]\n]{0,500}\]\([^()\s]{1,2000}\)|<\/?[a-zA-Z][^<>\n]{0,1000}>|(?:[hH][tT]{2}[pP][sS]?:\/\/|[wW]{3}\.)[^\s<>"'«»]{1,2000}/g
/** Addresses of mail, asked for where there is an `@`: each letter before it may be the first of one. */
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}/g
/** What tells at a glance that a text may hold any. */
const HINT = /[<`~@{};]|https?:|www\.|\]\(|\bselect\b/i

const FENCE = /^(`{3,}|~{3,})/
/** A line of code: a tag alone, or what ends in a brace or a semicolon, or a statement of SQL. */
const CODE =
  /^<\/?[a-z][^<>]{0,1000}>$|[;{}]$|^(?:select|insert|update|delete|create|with)\b.{1,4000}\b(?:from|into|set|table|as)\b|^(?:const|let|var|import|export|return|def|class|function|#include)\b.*[(){}=;:"']/i
/** A listing has so many lines of code, a value between them at most so long. */
const LEAST = 2
const VALUE = 24

/** Parts of a text in UTF-16 units that must not be cut: fences and listings with all their lines, links, addresses, tags. Sorted by kind. */
export function findListings(text: string): Range[] {
  if (!HINT.test(text)) return []
  const ranges: Range[] = []
  for (const pattern of text.includes('@') ? [INLINE, MAIL] : [INLINE])
    for (const { 0: found, index } of text.matchAll(pattern)) ranges.push({ start: index, end: index + found.length })
  let fence: { mark: string; start: number } | null = null
  let listing: { start: number; end: number; lines: number } | null = null
  const close = (): void => {
    if (listing && listing.lines >= LEAST) ranges.push({ start: listing.start, end: listing.end })
    listing = null
  }
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const line = text.slice(start, Math.min(end, start + 4200))
    const mark = FENCE.exec(line)?.[1]
    if (fence) {
      if (mark?.startsWith(fence.mark)) {
        ranges.push({ start: fence.start, end })
        fence = null
      }
    } else if (mark) {
      close()
      fence = { mark, start }
    } else if (CODE.test(line)) {
      const sql = /^(?:select|insert|update|delete|create|with)\b/i.test(line)
      listing ??= { start, end, lines: 0 }
      listing.end = end
      listing.lines += sql ? LEAST : 1
    } else if (listing && !(end - start <= VALUE && end > start)) close()
    start = end + 1
  }
  close()
  if (fence) ranges.push({ start: (fence as { start: number }).start, end: text.length })
  return ranges
}
