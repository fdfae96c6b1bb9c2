import type { Warning } from '../model/warning.ts'
import { TAG } from './htmlTag.ts'
import { JSON_CURES, jsonShape } from './jsonShape.ts'

/** So much of a text tells what it is. */
const SAMPLE = 1 << 15
const DOCUMENT = /^\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,100})?<(?:!doctype\s+html|html)[\s>]/i
/** A tag in so many characters is a page, not a text that mentions one. */
const CHARACTERS_PER_TAG = 300
const TAGS = 8

/** Warnings for text that is something else: HTML or JSON. Each names the cure. */
export function looksLike(text: string): Warning[] {
  const sample = text.slice(0, SAMPLE)
  if (looksLikeHtml(sample)) {
    return [
      {
        code: 'looks-like-html',
        message:
          'looks like HTML and was read as text; extract the text first: npx defuddle parse page.html --md | article-clean -',
      },
    ]
  }
  const shape = jsonShape(text)
  if (shape) return [{ code: 'looks-like-json', message: `was read as one text, but looks like ${JSON_CURES[shape]}` }]
  if (looksLikeJsonLines(text)) {
    const message = 'looks like JSON lines and was read as one text; read its records with --input-format ndjson'
    return [{ code: 'looks-like-json', message }]
  }
  return []
}

function looksLikeHtml(sample: string): boolean {
  if (!sample.includes('<')) return false
  if (DOCUMENT.test(sample)) return true
  const tags = sample.match(TAG)?.length ?? 0
  return tags >= TAGS && tags * CHARACTERS_PER_TAG >= sample.length
}

/** The first two lines that hold anything, each a JSON object. */
function looksLikeJsonLines(text: string): boolean {
  let at = 0
  for (let seen = 0; seen < 2 && at < text.length; ) {
    const lineEnd = text.indexOf('\n', at)
    const end = lineEnd < 0 ? text.length : lineEnd
    const line = text.slice(at, end).trim()
    at = end + 1
    if (line === '') continue
    if (!line.startsWith('{') || !line.endsWith('}') || !isJson(line)) return false
    seen++
  }
  return text.trim() !== ''
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
