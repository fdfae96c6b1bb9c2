import { LOWER } from './tables/letters.ts'

/** A character of a host's name; marks such as « and ، are among them. */
const HOST = 'A-Za-z0-9\\u00a1-\\uffff'
/** As many parts as a host's name can have. */
const LABELS = 127
const domainPattern = (): RegExp =>
  new RegExp(
    `(?:[${HOST}](?:[${HOST}_-]{0,62}[${HOST}])?\\.){1,${LABELS}}[${LOWER}]{2,63}(?::\\d{2,5})?(?=[/?#]|$)`,
    'uy',
  )
let domain: RegExp | undefined

/**
 * Whether a word is a web or mail address, which is cut nowhere inside (spaCy 3.8, lang/tokenizer_exceptions.py: `URL_MATCH`, without IP addresses).
 * Two words that a full stop joins are one by this rule: the second passes for a top-level domain.
 */
export function isAddress(word: string): boolean {
  if (!word.includes('.')) return false
  if (isDomain(word, 0)) return true
  const colon = word.indexOf('://')
  if (colon > 1 && !/[^\p{L}\p{N}_+\-.]/u.test(word.slice(0, colon)) && isDomain(word, colon + 3)) return true
  // a name and a password may hold anything
  for (let at = word.indexOf('@', 1); at >= 0; at = word.indexOf('@', at + 1)) if (isDomain(word, at + 1)) return true
  return false
}

function isDomain(word: string, at: number): boolean {
  // large, and made when first needed
  domain ??= domainPattern()
  domain.lastIndex = at
  return domain.test(word)
}
