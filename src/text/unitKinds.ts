/** What a UTF-16 unit asks of the normal form: what is above `space` is looked at together with what stands beside it. */
export const UNIT = { plain: 1, space: 2, newline: 3, otherLineEnd: 4, mark: 5, mayCompose: 6, unmet: 7 } as const

/** Kind of each unit that was met. */
export const KINDS: Uint8Array = new Uint8Array(0x10000).fill(UNIT.unmet)

/**
 * Vowels and finals of Hangul are letters, and compose with what stands before them. The first marks are at U+0300, and those of plain Arabic need no
 * expression, which a short run would feel.
 */
const isMark = (char: string): boolean =>
  char >= '\u0300' &&
  !(char >= '\u0620' && char <= '\u064a') &&
  ((char >= '\u064b' && char <= '\u065f') || /[\p{M}\u1160-\u11ff]/u.test(char))
/** These choose how a character looks, and never compose. */
const SELECTOR = /[\ufe00-\ufe0f]/
/** High surrogates of emoji, and all low ones: what they make never composes, unless the high one says otherwise. */
const PLAIN_HALF = /[\ud83c-\ud83e\udc00-\udfff]/

/** The kind of a unit, looked up for the first time and remembered. */
export function kindOf(unit: number): number {
  if (KINDS[unit] === UNIT.unmet) KINDS[unit] = classify(String.fromCharCode(unit))
  return KINDS[unit]
}

function classify(char: string): number {
  if (char === '\n') return UNIT.newline
  if (/[\r\u0085\u2028\u2029]/.test(char)) return UNIT.otherLineEnd
  if (PLAIN_HALF.test(char) || SELECTOR.test(char)) return UNIT.plain
  if (/[\ud800-\udbff]/.test(char)) return UNIT.mayCompose
  if (char.normalize('NFC') !== char) return UNIT.mayCompose
  if (/\s/.test(char)) return UNIT.space
  return isMark(char) ? UNIT.mark : UNIT.plain
}

/** Marks of Arabic that never compose; those that stand in a row are sorted. */
const NEVER_COMPOSES = /[\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670]/
/** Pairs that were asked for, and whether they are composed: the latest with each hash. */
const SLOTS = 2 ** 12
const pairs = new Int32Array(SLOTS)
const answers = new Uint8Array(SLOTS)

/** Does a mark stay as it is after the unit before it, whatever stands before that? False where that is not known. */
export function staysAfter(before: number, mark: number): boolean {
  const pair = (before << 16) | mark
  const slot = (Math.imul(pair, 0x9e3779b1) >>> 20) & (SLOTS - 1)
  if (pairs[slot] !== pair) {
    pairs[slot] = pair
    answers[slot] = isStable(String.fromCharCode(before), String.fromCharCode(mark)) ? 1 : 0
  }
  return answers[slot] === 1
}

function isStable(before: string, mark: string): boolean {
  if (/[\ud800-\udfff]/.test(before)) return false
  const neverCompose = NEVER_COMPOSES.test(before) && NEVER_COMPOSES.test(mark)
  // in a row of others the second may compose with what stands before the first
  if (!neverCompose && isSorted(before) && isSorted(mark)) return false
  return (before + mark).normalize('NFC') === before + mark
}

/** Is a character one of those that are put in order where they stand in a row? Some other then goes before it, or after it. */
const isSorted = (char: string): boolean =>
  isMark(char) &&
  ['\u0334', '\u0345'].some(
    other =>
      (char + other).normalize('NFD') !== char.normalize('NFD') + other ||
      (other + char).normalize('NFD') !== other + char.normalize('NFD'),
  )
