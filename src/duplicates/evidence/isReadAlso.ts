import type { Sheet } from '../sheet.ts'
import { textOf } from './lines.ts'

/** What outlets print before a link to another article, with its colon. */
const LABEL =
  /^\P{L}{0,4}(?:اقر[أا]ي?(?:\s|وا\s)*(?:أيض[اً]+|ايض[اً]+|المزيد)|(?:لل)?مزيد(?:\s\S+){0,3}|مواضيع ذات صلة|شاهد أيض[اً]+|طالع أيض[اً]+|read (?:more|also|next)|see also|related|also read|more on this|lire aussi|à lire aussi|voir aussi|lee también|leia (?:também|mais)|leggi anche|lesen sie auch|mehr zum thema|lees ook|ayrıca oku\p{L}*|читайте также|читати також|читайте ще|بیشتر بخوانید|مزید پڑھیں|یہ بھی پڑھیں|यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|আরও পড়ুন|আরো পড়ুন|baca juga|xem thêm|延伸阅读|阅读全文|查看全文|推荐阅读|相关阅读|阅读更多|另请参阅|更多阅读|関連記事|あわせて読みたい)\s*[:：]/iu

/** Does a line begin with the label of a link to another article? */
export const isReadAlso = (sheet: Sheet, line: number): boolean => LABEL.test(textOf(sheet, line).slice(0, 80))
