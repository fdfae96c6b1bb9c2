/** What a text is already. */
export interface Survey {
  /** It is its own NFC form, and no run of marks in it is long. False where that is not known. */
  composed: boolean
  /** LF alone ends its lines, no line has white space at its ends, none is blank but one between two others. */
  even: boolean
}

const KIND = { plain: 1, space: 2, newline: 3, otherLineEnd: 4, mark: 5, mayCompose: 6 } as const
const KINDS = 8

/** Kind of each UTF-16 unit, filled as units are met. */
const kinds = new Uint8Array(0x10000)
/** 1 for each pair of kinds that stands side by side. */
const met = new Uint8Array(KINDS * KINDS)

/**
 * Characters outside the blocks that are known to hold none to compose: Latin, Arabic, general punctuation, arrows, emoji. An accent that
 * follows a letter is outside too.
 */
const MAY_COMPOSE =
  /[^\u0000-\u02ff\u0600-\u0652\u0656-\u06d5\u06ee-\u06ff\u200b-\u2064\u20a0-\u20bf\u2190-\u2200\u2500-\u27bf\ud83c-\ud83e\udc00-\udfff\ufe0f\ufeff]/
/** Marks in a row may stand in another order. */
const MARK = /[\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670]/

/** Finds out in one pass whether anything is to be done: a pattern for each question costs as much as cutting the text into words. */
export function surveyText(text: string): Survey {
  met.fill(0)
  let before: number = KIND.newline
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const kind = kinds[unit] || learn(unit)
    met[before * KINDS + kind] = 1
    before = kind
  }
  met[before * KINDS + KIND.newline] |= before === KIND.space ? 1 : 0
  const meets = (a: number, b: number): boolean => met[a * KINDS + b] === 1
  const holds = (kind: number): boolean => {
    for (let other = 0; other < KINDS; other++) if (meets(other, kind)) return true
    return false
  }
  const blank = meets(KIND.newline, KIND.newline) && (text[0] === '\n' || text.includes('\n\n\n'))
  return {
    composed: !holds(KIND.mayCompose) && !meets(KIND.mark, KIND.mark),
    even: !blank && !meets(KIND.newline, KIND.space) && !meets(KIND.space, KIND.newline) && !holds(KIND.otherLineEnd),
  }
}

function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  const kind = kindOf(char)
  kinds[unit] = kind
  return kind
}

function kindOf(char: string): number {
  if (char === '\n') return KIND.newline
  if (/[\r\u0085\u2028\u2029]/.test(char)) return KIND.otherLineEnd
  if (/\s/.test(char)) return MAY_COMPOSE.test(char) ? KIND.mayCompose : KIND.space
  if (MARK.test(char)) return KIND.mark
  return MAY_COMPOSE.test(char) ? KIND.mayCompose : KIND.plain
}
