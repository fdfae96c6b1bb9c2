import type { Article } from '../model/article.ts'
import type { HeadlineEvidence } from '../model/explanation.ts'
import { counted } from '../text/counted.ts'
import { sourceEnd, sourceStart } from '../text/mappedText.ts'
import { spanMeter } from '../text/spanMeter.ts'
import { toTokens } from '../text/tokens.ts'
import type { Decisions } from './decide.ts'
import { firstRange, insideTitleTag, type LineRange } from './pageTitle.ts'

/** Where the headline stands, and what can be seen that tells it: a tag, its place, what says it again. */
export function headlineEvidence(decisions: Decisions, article: Article): HeadlineEvidence | null {
  const { source, normal, found } = decisions
  const { headline } = found
  if (headline === null || article.title === null) return null
  const span = spanMeter(source).span(sourceStart(normal, headline.start), sourceEnd(normal, headline.end))
  const tokens = toTokens(normal.text)
  const holds = (range: LineRange | null): boolean =>
    range !== null && tokens.start[range.first] <= headline.start + 1 && tokens.end[range.end - 1] + 1 >= headline.end
  const said: string[] = []
  if (holds(insideTitleTag(tokens))) said.push('it stands inside a title tag')
  else if (holds(firstRange(tokens))) said.push('it is the first line that is neither a tag, a time nor an address')
  else said.push('it is the line above the body that reads as one')
  const block = article.blocks.find(({ kind }) => kind === 'title')
  if (block && block.text !== article.title) said.push('without what stands beside it')
  const again = article.removed.filter(({ reason }) => reason === 'repeated-title').length
  if (again > 0) said.push(`the page said it ${again === 1 ? 'once' : counted(again, 'time')} more`)
  return { span, because: said.join('; ') }
}
