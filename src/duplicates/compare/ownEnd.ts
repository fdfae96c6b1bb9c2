import { type Tokens, toTokens } from '../../text/tokens.ts'

/** Words of the link that stands behind a teaser's dots: `… اقرأ المزيد`, `... Read more`, `… Lire la suite`. */
const WORDS =
  'اقرأ أكمل تابع للمزيد المزيد التفاصيل القراءة قراءة التتمة بقية الخبر المقال read more continue reading full story lire la suite plus ادامه مطلب بیشتر بخوانید مزید پڑھیں читать далее подробнее weiter weiterlesen lesen mehr leer más devamı devamını oku 阅读 全文 更多'
/** The link has at most so many. */
const MOST = 3
const DOTS = /…|\.\.|\[…\]/

let known: Set<number> | undefined

/** The token after the last that a line says itself: a link behind its dots is the page's. */
export function ownEnd(tokens: Tokens, line: number): number {
  const { text, start, end, hash, lineFirst } = tokens
  const first = lineFirst[line]
  const stop = lineFirst[line + 1]
  if (!known) {
    const words = toTokens(WORDS)
    known = new Set(words.hash.subarray(0, words.count))
  }
  let at = stop
  while (at > first + 1 && stop - at < MOST && known.has(hash[at - 1])) at--
  for (let t = at; t < stop; t++) if (DOTS.test(text.slice(end[t - 1], start[t]))) return t
  return stop
}
