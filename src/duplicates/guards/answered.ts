import { type Proposal, repeatOf } from '../ask/proposal.ts'
import type { SelfAlignment } from '../find/selfAlignment.ts'
import { type Guard, takesLines } from './guard.ts'

/** `Why did you leave?` asked of two people stays above each answer, and `I was tired.` below each question, however it is put. */
export const answered: Guard = {
  name: 'answered',
  promises: 'A question stays above an answer that stays, and an answer below a question that stays.',
  forbids: (aligned, proposal, goes) => {
    // a headline may be a question, and stays
    if (proposal.kind === 'title' || !takesLines(aligned, proposal)) return false
    return takesQuestion(aligned, proposal, goes) || takesAnswer(aligned, proposal, goes)
  },
}

/** Longer lines that end in a question mark are paragraphs. */
const QUESTION = 30
/** Lines that go between a question and the same question above it. */
const REACH = 64

function isQuestion({ tokens, words }: SelfAlignment, line: number): boolean {
  const { text, lineFirst, lineStart, lineEnd } = tokens
  const end = text.slice(Math.max(lineStart[line], lineEnd[line] - 8), lineEnd[line])
  return /[?؟？][\p{Pe}\p{Pf}"'\s]*$/u.test(end) && words(lineFirst[line], lineFirst[line + 1]) < QUESTION
}

const stays = ({ tokens }: SelfAlignment, goes: Uint8Array, line: number): boolean =>
  line >= 0 && line < tokens.lineCount && goes[tokens.lineFirst[line]] === 0

function takesQuestion(aligned: SelfAlignment, proposal: Proposal, goes: Uint8Array): boolean {
  const { lineOf } = aligned
  const last = lineOf[proposal.end - 1]
  // what goes on in a longer line is no question
  if (proposal.kind === 'cut') return false
  if (!isQuestion(aligned, last) || !stays(aligned, goes, last + 1)) return false
  // where all between them goes, the same question above is then right above the answer
  let above = last - 1
  while (above >= 0 && last - above < REACH && !stays(aligned, goes, above)) above--
  const origin = repeatOf(proposal, proposal.end - 1)
  return origin < 0 || lineOf[origin] !== above
}

/** An answer stands below a question at both places, or it is just what comes next. */
function takesAnswer(aligned: SelfAlignment, proposal: Proposal, goes: Uint8Array): boolean {
  const { lineOf } = aligned
  const question = lineOf[proposal.first] - 1
  if (!stays(aligned, goes, question) || !isQuestion(aligned, question)) return false
  const origin = repeatOf(proposal, proposal.first)
  const other = origin < 0 ? -1 : lineOf[origin] - 1
  return other >= 0 && other !== question && isQuestion(aligned, other)
}
