/**
 * What ends a sentence in some script, for a class in a pattern: Unicode's property and three Khmer marks, which is the set that datatrove 0.10.1
 * lists but for a dozen marks of rare scripts (utils/text.py: `TERMINAL_PUNCTUATION`). ؟ and ۔ are in it, ، ؛ : … and closing quotes are not.
 */
export const ENDS: string = '\\p{Sentence_Terminal}\\u17d6\\u17d9\\u17da'

/**
 * What makes up no word to count, for a class in a pattern: the ends above, controls but the line end, and what datatrove 0.10.1 lists (utils/text.py:
 * `PUNCTUATION`). The list has no ، ؛ • ” or ‘, so these count as words of one letter.
 */
export const PUNCTUATION: string = `${ENDS}\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f!/—”:％１〈&(、━\\\\【#%「」，】；+\\^\\]~“《„';’{|∶´\\[=\\-\`*．（–？！：$～«〉,><》)?）。…@_."}►»`
