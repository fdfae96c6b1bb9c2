/** Numbers of tokens unless said otherwise. */
export const FIND = {
  /** Length of the k-grams that seed an alignment. Half of it cuts at chance phrases in one line. */
  gram: 4,
  /** Earlier places of a k-gram that are looked at, latest first. */
  candidates: 4,
  /** Equal tokens on which an alignment resynchronises. */
  anchor: 3,
  /** How far it looks for them, on either side. */
  gap: 6,
  /** How far below its best an alignment may fall before it ends. */
  drop: 14,
  /** How far an alignment reaches back before its seed. */
  back: 64,
  /** Shorter alignments are chance. */
  shortest: 6,
  /** Alignments that may pass over one token: without a cap, periodic text with small errors costs its square. */
  passes: 8,
  /** Lines up to this length have few k-grams: equal ones are linked whole. */
  shortLine: 8,
} as const

export const COVER = {
  /** Words of a copy cut off at its end may stand so far ahead in the original. */
  tailAhead: 12,
  tailWords: 3,
  /** Letters of an edit at least so similar: a spelling. */
  spelling: 0.7,
  /** ... of at most so many words on either side. */
  spellingWords: 3,
  /** Another place of origin weighs as so many changed words. */
  jump: 2,
  /** Words of one original line that an abridged copy may leave out. */
  leftOut: 40,
  /** Changed digits and negations weigh at least so much: the sense differs. */
  sense: 2,
} as const

/** When a line is a copy. Shares of its tokens. */
export const WHOLE = {
  share: 0.8,
  /** What the copy alone says; nothing in lines below `short`. */
  extra: 0.08,
  short: 12,
  /** Inside a block a line may differ so much, if the block as a whole differs less. */
  lineInBlock: 0.15,
  /** Lines below it must follow each other as their originals do. */
  neighbour: 8,
  /** One word in forty. */
  blockHard: 0.025,
} as const

export const TITLE = {
  /** A headline of fewer tokens may be a section's name; where the copies touch (breadcrumb, then headline) two are enough. */
  apart: 3,
  touching: 2,
  /** What may stand beside the headline on the line of a copy: outlet, section. */
  besides: 5,
  /** ... on the first line, the page title. */
  firstLine: 20,
  /** Tokens that quotes or blanks inside words may add. */
  split: 4,
  /** A line of more parts is a menu. */
  parts: 12,
} as const

export const VERSE = {
  /** Lines of so many tokens are prose and end a zone. */
  prose: 20,
  /** Shorter lines do not count as sung again. */
  line: 4,
  /** How much of a line must come back. */
  share: 0.8,
  /** So many lines take part, over so many lines. */
  lines: 6,
  range: 12,
  /** A zone of more lines of one or two tokens is a menu. */
  tiny: 0.2,
  /** Two copies side by side explain half of the range by one distance. */
  oneDistance: 0.45,
} as const

/** Evidence that a copy is one. */
export const DECIDE = {
  /** Nobody writes forty words twice. */
  block: 40,
  blockLine: 12,
  half: 60,
  halfShare: 0.35,
  /** What is no short line. */
  prose: 20,
  /** A whole text of so many tokens in so many lines, again. */
  document: 20,
  documentLines: 3,
  menuLines: 4,
  /** Mean length of a menu's lines; six would take stanzas. */
  menuWords: 3,
  adjacent: 5,
  /** UTF-16 units. */
  adjacentLength: 30,
  lead: 12,
  isolated: 28,
  isolatedTwice: 20,
  /** Shorter quotations are quotations. */
  quotation: 60,
  /** How much of a line its neighbour's likeness must say. */
  alike: 0.4,
  ellipsis: 4,
  /** A headline and the beginning of the lead, joined. */
  joined: 12,
  cutBlock: 20,
  teaser: 8,
  teaserAlone: 12,
  /** Lines around a link in a box without prose. */
  teaserNear: 2,
  /** Lines within which the rest of a block is looked for, and its length unless it touches. */
  diagonalReach: 6,
  diagonal: 5,
} as const

/** Evidence that an earlier line is a cut copy of a later one. */
export const CUT = {
  afterBlock: 4,
  touching: 8,
  plain: 20,
  /** The whole is at most so many times as long. */
  plainTimes: 4,
  inside: 30,
} as const

/** Evidence for copies inside one line. */
export const IN_LINE = {
  tandem: 6,
  /** UTF-16 units. */
  tandemLength: 30,
  nearTandem: 12,
  seam: 6,
  copy: 40,
  copyShare: 0.15,
  /** A line of so many tokens is a body, in which sentences are judged one by one. */
  body: 150,
  /** A copy of so much of the line is a pasted body: it is cut where it begins. */
  bodyShare: 0.25,
  /** A body again, broken off at the end of the line. */
  cutBody: 20,
  /** Sentences of so many tokens, together so much of the line, are a body in another order. */
  sentenceAgain: 12,
  shuffled: 0.4,
  /** A cut moves outward by so many tokens to reach the bound of a sentence. */
  outward: 3,
  /** A line with fewer sentences than one in so many tokens is cut at the token. */
  sentence: 60,
  /** How much of a stretch must be left when its cuts have moved inward. */
  left: 0.75,
} as const
