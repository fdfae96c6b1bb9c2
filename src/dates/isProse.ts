/** Running text has so many words in a line; a line of fewer is a sentence where it ends as one. */
const PROSE_WORDS = 20
const SENTENCE_WORDS = 10
const STOPS: ReadonlySet<string> = new Set('.!?؟…')
const CLOSINGS: ReadonlySet<string> = new Set('"”»)')

/** Is a line running text, and no headline, byline or menu? With `short`, a single sentence is too. */
export function isProse(line: string, short = false): boolean {
  const least = short && isSentence(line) ? SENTENCE_WORDS : PROSE_WORDS
  let words = 1
  for (let at = line.indexOf(' '); at >= 0 && words < least; at = line.indexOf(' ', at + 1)) words++
  return words >= least
}

function isSentence(line: string): boolean {
  const last = line.length - 1
  return STOPS.has(line[last]) || (CLOSINGS.has(line[last]) && STOPS.has(line[last - 1]))
}
