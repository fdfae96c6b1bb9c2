// What a cleaned text still holds twice, and what it lost.

/** Words of a text, and how often. */
function counted(text) {
  const counts = new Map()
  for (const word of text.split(/\s+/u)) if (word) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Occurrences in `a` that `b` lacks. */
function surplus(a, b) {
  let sum = 0
  for (const [word, count] of a) sum += Math.max(0, count - (b.get(word) ?? 0))
  return sum
}

/** Adds up, over articles, the words that were there twice and stayed, and those of the article that went. */
export function qualityMeter() {
  const sum = { copies: 0, left: 0, words: 0, lost: 0 }
  return {
    add({ lines, scraped }, output) {
      const [written, found, made] = [lines.join('\n'), scraped.join('\n'), output].map(counted)
      sum.copies += surplus(found, written)
      sum.left += surplus(made, written)
      for (const count of written.values()) sum.words += count
      sum.lost += surplus(written, made)
    },
    /** Shares of the copied words that are left, and of the article's words that are lost. */
    shares: () => ({ left: sum.left / sum.copies, lost: sum.lost / sum.words }),
  }
}
