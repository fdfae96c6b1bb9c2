/** Gopher's words of English (datatrove 0.10.1, pipeline/filters/gopher_quality_filter.py: `STOP_WORDS`). */
export const ENGLISH_STOP_WORDS: readonly string[] = 'the be to of and that have with'.split(' ')

/** FineWeb-2's words of Standard Arabic (configs/arb_Arab.yml: `stopwords`). The comma is one: it is a word by itself. */
export const ARABIC_STOP_WORDS: readonly string[] =
  '، في من على إلى عام أن مع أو هو عن التي كان بين ما كانت هي المتحدة بعد'.split(' ')
