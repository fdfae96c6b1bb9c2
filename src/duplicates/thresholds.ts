/*
 * All numbers of this room: tokens unless said otherwise. Each was halved (½) and doubled (×2) alone, and the rules run on 72 labelled news
 * pages, 84 pages with a constructed defect, and 14 articles in each of 76 made-up kinds of copies and 55 kinds of repetition that must stay.
 * What is said to go wrong was seen there; where nothing is said neither direction changed a page.
 */

/** What must stand twice for a text to be aligned with itself at all. Nothing that a rule could act on is shorter. */
export const REPEAT = {
  /** A run of words, anywhere. */
  run: 8,
  /** ... inside sentences in both places. */
  inside: 16,
  /** ... that stands beside the words that it repeats, or so many words further. */
  beside: 6,
  reach: 12,
  /** A line; shorter ones where they stand beside each other, or there are so many. */
  line: 4,
  shortLines: 3,
  /** The beginning of a line, where it is cut with dots, or its whole stands below. */
  prefix: 4,
  /** Words on either side of a repeat that are looked at. */
  around: 64,
} as const

export const FIND = {
  /** Earlier places of a k-gram that are looked at, latest first. */
  candidates: 4,
  /** Equal tokens on which an alignment resynchronises. */
  anchor: 3,
  /** How far it looks for them, on either side. ×2: a headline joined to a lead is taken for one edit. */
  gap: 6,
  /** How far below its best an alignment may fall before it ends. ½: neighbours of formulas are no longer seen to be alike. */
  drop: 14,
  /** How far an alignment reaches back before its seed. */
  back: 64,
  /** Shorter alignments are chance. ×2: three pages, three defects, and every teaser stays. */
  shortest: 6,
  /** Alignments that may pass over one token. Without a cap, a template said 10,000 times costs its square; no page notices it. */
  passes: 4,
  /** Lines up to this length have few k-grams: equal ones are linked whole. */
  shortLine: 8,
} as const

export const COVER = {
  /** Words of a copy cut off at its end may stand so far ahead in the original. */
  tailAhead: 12,
  tailWords: 3,
  /** Letters of an edit at least so similar: a spelling. ½: other names count as spellings. Near 1: misspelt copies stay. */
  spelling: 0.7,
  /** ... of at most so many words on either side. ×2: "today" and "tomorrow" drown in the words around them. */
  spellingWords: 3,
  /** Another place of origin weighs as so many changed words: a mosaic of sentences is new text. */
  jump: 2,
  /** Words of one original line that an abridged copy may leave out. */
  leftOut: 40,
  /** Changed digits and negations weigh at least so much: the sense differs. */
  sense: 2,
} as const

/** When a line is a copy. Shares of its tokens. */
export const WHOLE = {
  /** ½: half-known lines count as copies, and paragraphs said twice in their line stay. */
  share: 0.8,
  /** What the copy alone says; nothing in lines below `short`. ×2: content of one page goes. */
  extra: 0.08,
  short: 12,
  /** Inside a block a line may differ so much, if the block as a whole differs less. */
  lineInBlock: 0.15,
  /** Lines below it must follow each other as their originals do: a lone "OK" is no part of a block. ×2: shuffled copies stay. */
  neighbour: 8,
  /** Changed words of a block: one in forty. ×2: sentences that differ in a name or a number go. */
  blockHard: 0.025,
} as const

export const TITLE = {
  /** A headline of fewer tokens may be a section's name. ×2: a page title stays. */
  apart: 3,
  /** ... where the copies touch (breadcrumb, then headline) two are enough. ×2: two page titles stay. */
  touching: 2,
  /** What may stand beside the headline on the line of a copy: outlet, section. ½: three page titles stay. */
  besides: 5,
  /** ... on the first line, the page title. More would be prose that stands there alone. */
  firstLine: 20,
  /** Tokens that quotes or blanks inside words may add. */
  split: 4,
  /** A line of more parts is a menu. */
  parts: 12,
} as const

export const VERSE = {
  /** Lines of so many tokens are prose and end a zone. ×2: hard-wrapped copies are taken for verse. */
  prose: 20,
  /** A verse has so many words. */
  least: 2,
  /** Shorter lines do not count as sung again. */
  line: 4,
  /** How much of a line must come back. */
  share: 0.8,
  /** So many lines take part. ½: narrow wrapped copies are taken for verse. */
  lines: 6,
  /** ... from first to last over so many lines. */
  range: 12,
  /** A zone with more lines of one or two tokens is a menu. */
  tiny: 0.2,
  /** Two copies side by side explain half of the range by one distance. ×2: they are taken for verse. */
  oneDistance: 0.45,
} as const

/** Evidence that a copy is one. */
export const DECIDE = {
  /** Nobody writes forty words twice. ½: formulas, long questions and verses quoted again go. ×2: copies broken off stay. */
  block: 40,
  /** ... of which one line has so many. ½: equal rows of a table go. */
  blockLine: 12,
  /** Half of a document, lines of any length. ×2: narrow wrapped copies of short articles stay. */
  half: 60,
  /** Two copies are half, and a page has other lines. ×2: narrow wrapped copies stay. */
  halfShare: 0.35,
  /** What is no short line. ½: a page keeps a link that stands in two boxes. */
  prose: 20,
  /** A whole text of so many tokens in so many lines, again. */
  document: 20,
  documentLines: 3,
  /** ½: the opening formulas of two answers go. ×2: menus of six stay. */
  menuLines: 4,
  /** Mean length of a menu's lines; longer ones are stanzas. */
  menuWords: 3,
  /** A short paragraph printed twice. ×2: one page's stays. */
  adjacent: 5,
  /** UTF-16 units. ×2: one page's stays. */
  adjacentLength: 30,
  /** ... or so many words, in scripts whose letters say more. */
  adjacentLong: 7,
  /** Lines on either side in which others are looked for that are sung twice, and how many are not. */
  sungReach: 24,
  sungOnce: 3,
  /** Lines from the headline to the lead. */
  leadLines: 5,
  /** Abstract and lead, and what may not stand between them. ×2: of two formulas one goes. */
  lead: 12,
  /** A paragraph pasted again. ½: long questions and formulas go. ×2: paragraphs pasted three times stay. */
  isolated: 28,
  /** ... that is there exactly twice. ½: content of one page goes. ×2: most pasted paragraphs stay. */
  isolatedTwice: 20,
  /** Shorter quotations are quotations. */
  quotation: 60,
  /** A block of so many tokens is no pattern of statements: formulas of courts and protocol have fewer between their names. */
  pattern: 160,
  /** ... or so many, if a word of it is another. ½: calls and statements of two names go. */
  patternNamed: 120,
  /** Lines beside a block and beside its original follow one pattern if so many words are in both, and this share of the shorter one's. */
  patternWords: 3,
  patternShare: 0.4,
  /** ... or if they begin, and end, with so many equal words; prose if it begins with one more. */
  patternStart: 2,
  patternStartLong: 3,
  /** How much of a line its neighbour's likeness must say. ×2: protocol formulas go. */
  alike: 0.4,
  /** A teaser cut with dots. */
  ellipsis: 4,
  /** A headline and the beginning of the lead, joined. ×2: two in three stay. */
  joined: 12,
  /** A second copy broken off inside a paragraph. */
  cutBlock: 20,
  /** A link that stands in two boxes beside another such. ×2: one page keeps its own. */
  teaser: 8,
  /** ... alone. */
  teaserAlone: 12,
  /** Lines around it without prose. */
  teaserNear: 2,
  /** Lines within which the rest of a block is looked for. ½: a page keeps one. ×2: a line that two articles share goes. */
  diagonalReach: 6,
  /** ... and its length unless it touches. */
  diagonal: 5,
} as const

/** Evidence that an earlier line is a cut copy of a later one. */
export const CUT = {
  /** Where the lines above are known to be copies. */
  afterBlock: 4,
  /** Directly above its whole, without an end mark. */
  touching: 8,
  /** The beginning of what stands anywhere later. */
  plain: 20,
  /** The whole is at most so many times as long. */
  plainTimes: 4,
  /** ... of the page's first prose: an abstract. */
  abstract: 12,
  /** ... right between headline and lead, a whole sentence. */
  betweenThem: 6,
  /** A part of what stands later. */
  inside: 30,
} as const

/** Evidence for copies inside one line. */
export const IN_LINE = {
  /** A stretch of so many tokens is looked at. */
  least: 6,
  /** A stretch of so many tokens may be a row of a table. */
  row: 16,
  /** So much of what stands beside a stretch is said elsewhere too: then it is a row of a list. */
  alike: 0.4,
  /** A stretch directly after its original; slogans and blessings are shorter. ×2: copies of two pages stay. */
  tandem: 6,
  /** UTF-16 units. ×2: copies of two pages stay. */
  tandemLength: 30,
  /** ... with letters missing. ½: equal rows go. */
  nearTandem: 12,
  /** The part of a copied block that lost its line end. ×2: half of the lost line ends leave a sentence. */
  seam: 6,
  /** ½: content of two pages goes, quotations and formulas. */
  copy: 40,
  /** ×2: a block of a long line pasted again stays. */
  copyShare: 0.15,
  /** ... of a line that is no body. ½: paragraphs lose the sentences that an abstract took from them. */
  inParagraph: 80,
  /** A line of so many tokens is a body, in which sentences are judged one by one. */
  body: 150,
  /** A copy of so much of the line is a pasted body: it is cut where it begins. ×2: its first sentence stays. */
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

/** How two versions of a passage are compared. */
export const VERSIONS = {
  /** Words of the original that an abridged copy may leave out in one place. */
  leftOut: 40,
  /** A spelling concerns at most so many words on either side. */
  spellingWords: 3,
  /** ... of so many letters: in a shorter word a letter makes another name, `حسن` and `حسين`. */
  spellingLetters: 5,
  /** A version of an article covers so much of the text: half, and a page has other lines. */
  whole: 0.4,
  /** Two whole versions differ in at most this share of their words for one of them to go. */
  edited: 0.02,
  /** ... and in so many that a letter tells apart. */
  typos: 0.06,
  /** The line at an edge of a version says so much of the line at its original's edge. */
  edge: 0.5,
  /** Lines of a copy that may say otherwise between lines that go. */
  gapLines: 3,
} as const
