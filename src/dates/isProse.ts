/** Running text has so many words in a line; a line of fewer is a sentence where it ends as one. */
const PROSE_WORDS = 20
const SENTENCE_WORDS = 10
const STOPS: ReadonlySet<string> = new Set('.!?؟…。！？।۔')
const CLOSINGS: ReadonlySet<string> = new Set('"”»)」')
/** Characters of a word in scripts without blanks. */
const WORD = 1.7
const LONG_WORD = 12
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/gu

/** Is a line running text, and no headline, byline or menu? With `short`, a single sentence is too. */
export function isProse(line: string, short = false): boolean {
  const least = short && isSentence(line) ? SENTENCE_WORDS : PROSE_WORDS
  let words = 1
  for (let at = line.indexOf(' '); at >= 0 && words < least; at = line.indexOf(' ', at + 1)) words++
  if (words >= least) return true
  // words of other scripts are shorter
  if (line.length < words * LONG_WORD) return false
  return words + (line.slice(0, 200).match(UNSPACED)?.length ?? 0) / WORD >= least
}

function isSentence(line: string): boolean {
  const last = line.length - 1
  return STOPS.has(line[last]) || (CLOSINGS.has(line[last]) && STOPS.has(line[last - 1]))
}
