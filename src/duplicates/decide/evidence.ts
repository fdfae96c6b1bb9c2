import type { Cover } from '../coverRange.ts'
import { DECIDE, WHOLE } from '../thresholds.ts'
import type { Run } from './findRuns.ts'
import { isAmongAlike } from './isAmongAlike.ts'
import { isQuotation } from './isQuotation.ts'
import {
  hasEllipsis,
  hasEndMark,
  isPrefix,
  isSaidThrice,
  isSuffix,
  isWhole,
  lengthOf,
  sourceLastLine,
  sourceLine,
  textOf,
  tokensIn,
} from './lines.ts'
import type { Sheet } from './sheet.ts'

/** What speaks for a run of lines being a copy. `cut` and `menu` become the reason; `copy` is named by its shape. */
export interface Evidence {
  name: string
  kind: 'copy' | 'cut' | 'menu'
  holds(sheet: Sheet, run: Run): boolean
}

/** The first that holds decides. */
export const EVIDENCE: readonly Evidence[] = [
  {
    name: 'long block',
    kind: 'copy',
    holds: (sheet, run) => {
      const sum = sumOf(sheet, run)
      return sum.tokens >= DECIDE.block && sum.longest >= DECIDE.blockLine && isFaithful(sheet, run, sum)
    },
  },
  {
    name: 'half the document',
    kind: 'copy',
    holds: (sheet, run) => {
      const sum = sumOf(sheet, run)
      const first = sheet.page.tokens.lineFirst[run.first]
      return (
        sum.tokens >= DECIDE.half &&
        sum.tokens >= DECIDE.halfShare * sheet.page.tokens.count &&
        first - sheet.earlier(run.first)!.from >= DECIDE.block &&
        isFaithful(sheet, run, sum)
      )
    },
  },
  {
    name: 'whole document',
    kind: 'copy',
    holds: (sheet, run) => {
      const lines = run.last - run.first + 1
      const from = sourceLine(sheet, sheet.earlier(run.first)!)
      if (lines < DECIDE.documentLines || run.last !== sheet.lineCount - 1 || from > 1 || from + lines !== run.first)
        return false
      const sum = sumOf(sheet, run)
      return sum.exact && sum.tokens >= DECIDE.document && inOrder(sheet, run)
    },
  },
  {
    name: 'list twice',
    kind: 'menu',
    holds: (sheet, run) => {
      const lines = run.last - run.first + 1
      if (lines < DECIDE.menuLines || !inOrder(sheet, run)) return false
      const sum = sumOf(sheet, run)
      const from = sourceLastLine(sheet, sheet.earlier(run.last)!)
      return sum.exact && sum.tokens <= DECIDE.menuWords * lines && proseBetween(sheet, from + 1, run.first)
    },
  },
  {
    name: 'adjacent',
    kind: 'copy',
    holds: (sheet, run) => {
      const lines = run.last - run.first + 1
      const first = sheet.earlier(run.first)!
      const last = sheet.earlier(run.last)!
      if (sourceLastLine(sheet, last) !== run.first - 1 || sourceLine(sheet, first) !== run.first - lines) return false
      if (!inOrder(sheet, run) || !isPrefix(sheet, first) || !isSuffix(sheet, last)) return false
      let length = 0
      for (let line = run.first; line <= run.last; line++) {
        if (!isWhole(sheet.earlier(line))) return false
        length += lengthOf(sheet, line)
      }
      const sum = sumOf(sheet, run)
      if (length < DECIDE.adjacentLength || sum.tokens < DECIDE.adjacent) return false
      return sum.longest >= DECIDE.blockLine || (everyLine(sheet, run, isTwice) && everyLine(sheet, run, hasNoDigit))
    },
  },
  {
    name: 'lead again',
    kind: 'copy',
    holds: (sheet, run) => {
      const cover = single(sheet, run)
      if (!cover || cover.tokens < DECIDE.lead) return false
      const origin = sourceLine(sheet, cover)
      for (let line = 0; line < run.first; line++) {
        if (line === origin || line === sheet.headline?.line) continue
        const tokens = tokensIn(sheet, line)
        if (tokens >= (line < origin ? DECIDE.prose : DECIDE.lead)) return false
      }
      return (
        isTwice(sheet, run.first) &&
        origin === sourceLastLine(sheet, cover) &&
        tokensIn(sheet, origin) <= 2 * cover.tokens
      )
    },
  },
  {
    name: 'isolated',
    kind: 'copy',
    holds: (sheet, run) => {
      const cover = single(sheet, run)
      if (!cover || cover.jumps > 0 || cover.tokens < DECIDE.isolatedTwice) return false
      if (cover.tokens < DECIDE.quotation && isQuotation(sheet.page, cover, sheet.page.tokens.lineFirst[run.first]))
        return false
      if (isAmongAlike(sheet, run.first)) return false
      return cover.tokens >= DECIDE.isolated || (isTwice(sheet, run.first) && !/[?؟]/.test(textOf(sheet, run.first)))
    },
  },
  {
    name: 'cut, ellipsis',
    kind: 'cut',
    holds: (sheet, run) => {
      const cover = single(sheet, run)
      return (
        cover !== null &&
        cover.tokens >= (cover.jumps === 0 ? DECIDE.ellipsis : DECIDE.joined) &&
        cover.jumps <= 1 &&
        isPrefix(sheet, cover) &&
        hasEllipsis(sheet, run.first)
      )
    },
  },
  {
    name: 'teaser twice',
    kind: 'copy',
    holds: (sheet, run) => {
      const cover = single(sheet, run)
      if (!cover || !isTeaser(sheet, run.first)) return false
      return cover.tokens >= DECIDE.teaserAlone || [run.first - 1, run.first + 1].some(line => isTeaser(sheet, line))
    },
  },
  {
    name: 'markup',
    kind: 'copy',
    holds: (sheet, run) =>
      single(sheet, run) !== null && /[a-z-]=["'][^"']*["']/i.test(textOf(sheet, run.first).slice(0, 2000)),
  },
]

interface Sum {
  tokens: number
  longest: number
  /** No more changed or added words than one in forty, one in twelve. */
  faithful: boolean
  exact: boolean
}

function sumOf(sheet: Sheet, run: Run): Sum {
  let tokens = 0
  let longest = 0
  let hard = 0
  let extra = 0
  let matched = 0
  for (let line = run.first; line <= run.last; line++) {
    const cover = sheet.earlier(line)!
    tokens += cover.tokens
    longest = Math.max(longest, cover.tokens)
    hard += cover.hard
    extra += cover.extra
    matched += cover.matched
  }
  return {
    tokens,
    longest,
    faithful: hard <= WHOLE.blockHard * tokens && extra <= WHOLE.extra * tokens,
    exact: matched === tokens,
  }
}

/** Only the lines of a block stand up for each other. */
const isFaithful = (sheet: Sheet, run: Run, sum: Sum): boolean =>
  run.first < run.last ? sum.faithful : isWhole(sheet.earlier(run.first))

/** The cover of a run of one line that is a whole copy. */
function single(sheet: Sheet, run: Run): Cover | null {
  const cover = sheet.earlier(run.first)
  return run.first === run.last && isWhole(cover) ? cover : null
}

function inOrder(sheet: Sheet, run: Run): boolean {
  for (let line = run.first + 1; line <= run.last; line++)
    if (sourceLine(sheet, sheet.earlier(line)!) - sourceLastLine(sheet, sheet.earlier(line - 1)!) !== 1) return false
  return true
}

function proseBetween(sheet: Sheet, from: number, to: number): boolean {
  for (let line = from; line < to; line++) if (tokensIn(sheet, line) >= DECIDE.prose) return true
  return false
}

function everyLine(sheet: Sheet, run: Run, holds: (sheet: Sheet, line: number) => boolean): boolean {
  for (let line = run.first; line <= run.last; line++) if (!holds(sheet, line)) return false
  return true
}

const isTwice = (sheet: Sheet, line: number): boolean =>
  sheet.linesLike(line) <= 2 && !isSaidThrice(sheet, line, sheet.earlier(line)!)

const hasNoDigit = (sheet: Sheet, line: number): boolean => !/\p{Nd}/u.test(textOf(sheet, line))

/** A link in a box: no end mark, twice on the page, no prose near either place. */
function isTeaser(sheet: Sheet, line: number): boolean {
  const cover = sheet.earlier(line)
  if (
    line < 0 ||
    line >= sheet.lineCount ||
    !isWhole(cover) ||
    cover.tokens < DECIDE.teaser ||
    cover.tokens >= DECIDE.prose
  )
    return false
  if (hasEndMark(sheet, line) || !isTwice(sheet, line)) return false
  const origin = sourceLine(sheet, cover)
  if (!isPrefix(sheet, cover) || !isSuffix(sheet, cover)) return false
  return !proseNear(sheet, line) && !proseNear(sheet, origin)
}

function proseNear(sheet: Sheet, line: number): boolean {
  const near = DECIDE.teaserNear
  return proseBetween(sheet, Math.max(0, line - near), Math.min(sheet.lineCount, line + near + 1))
}
