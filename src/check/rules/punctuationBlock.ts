import { isEmpty } from '../isEmpty.ts'
import type { Rule } from '../rule.ts'

const WORD = /[\p{L}\p{N}]/u

export const punctuationBlock: Rule = {
  id: 'punctuation-block',
  severity: 'warning',
  docs: {
    finds: 'Blocks of punctuation and signs alone: `***`, `|`, `- - -`. The first is shown, all are counted.',
    why: 'It is what was between parts of a page, or what is left of a link that held a picture.',
    cure: 'Take them out when the page is extracted.',
  },
  find(subject) {
    if (isEmpty(subject)) return []
    const blocks = subject.article.blocks.filter(({ text }) => !WORD.test(text))
    if (blocks.length === 0) return []
    const message =
      blocks.length === 1 ? '1 block is punctuation alone' : `${blocks.length} blocks are punctuation alone`
    return [{ span: blocks[0].span, message }]
  },
}
