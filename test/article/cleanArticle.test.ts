import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/article/cleanArticle.ts'
import type { Article } from '../../src/model/article.ts'
import { ArticleSchema } from '../../src/model/articleSchema.ts'
import { toText } from '../../src/render/toText.ts'
import { normalizeText } from '../../src/text/normalizeText.ts'
import { expectAccounted } from '../accounting.ts'
import { hostileText } from '../hostileText.ts'

const SENTENCES = [
  'أعلنت الوزارة صباح اليوم عن خطة جديدة لتطوير المدارس في القرى البعيدة خلال ثلاث سنوات',
  'وقال المتحدث باسمها إن الخطة تشمل بناء أربعين مدرسة وتدريب خمسمئة معلم ومعلمة.',
  'ورحبت نقابة المعلمين بالإعلان لكنها طالبت بضمانات مكتوبة لصرف الرواتب في مواعيدها',
  'وكانت لجنة برلمانية قد دعت الشهر الماضي إلى مراجعة المناهج قبل بدء العام الدراسي المقبل.',
  'آخر تحديث: 12 مارس 2015، 09:40 GMT',
  'اقرأ أيضا',
  'الرئيسية',
  'خطة جديدة لتطوير المدارس',
  'خطة جديدة لتطوير المدارس | صحيفة الساحل',
  'قال لا',
  'The ministry announced a new plan for village schools this morning, officials said.',
]

/** Texts made of a few sentences, so that copies of all kinds come about. */
const article = fc
  .array(
    fc.tuple(
      fc.constantFrom(...SENTENCES),
      fc.constantFrom('\n', '\n', '\n\n', '\r\n', ' ', ' ', '. ', '\u2028'),
      fc.constantFrom('', '', '', '', '&nbsp;', '…', '»', '\u200f'),
    ),
    { maxLength: 24 },
  )
  .map(parts => parts.map(([sentence, joint, tail]) => sentence + tail + joint).join(''))

const anyText = fc.oneof(article, hostileText)

describe('a cleaned article', () => {
  it('accounts for every visible character once, in valid spans', () => {
    fc.assert(
      fc.property(anyText, text => {
        expectAccounted(text, cleanArticle(text))
      }),
      { numRuns: 1500 },
    )
  })

  it('is what its schema says', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(ArticleSchema.safeParse(cleanArticle(text, { removedText: true })).error).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  it('cleaned again, stays as it is', () => {
    fc.assert(
      fc.property(anyText, text => {
        const once = cleanArticle(text)
        fc.pre(!once.warnings.some(warning => warning.code === 'unsettled'))
        const output = toText(once)
        expect(toText(cleanArticle(output))).toBe(output)
        expect(cleanArticle(output).removed).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it('holds what its spans hold, and nothing is rewritten', () => {
    fc.assert(
      fc.property(anyText, text => {
        const points = [...text.replace(/^\ufeff+/, '')]
        for (const { text: said, span } of cleanArticle(text).blocks) {
          const slice = points.slice(span.start, span.end).join('')
          expect(said.replace(/\s+/g, ' ')).toBe(normalizeText(slice).text.replace(/\s+/g, ' '))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps everything where nothing may go', () => {
    fc.assert(
      fc.property(anyText, text => {
        const kept = cleanArticle(text, { keepRepeats: true })
        expect(kept.removed).toEqual([])
        expect(toText(kept)).toBe(normalizeText(text.replace(/^\ufeff+/, '')).text)
      }),
      { numRuns: 500 },
    )
  })

  it('has the same title, texts, times and removed lines whatever the line ends are', () => {
    const facts = ({ title, blocks, timestamps, removed }: Article) => ({
      title,
      blocks: blocks.map(block => [block.kind, block.text, block.span.lines]),
      times: timestamps.map(({ value, span }) => [value, span.lines]),
      removed: removed.map(({ reason, span, duplicateOf }) => [reason, span.lines, duplicateOf.lines]),
    })
    const plain = article.map(text => text.replace(/\r\n|\u2028/g, '\n'))
    fc.assert(
      fc.property(plain, text => {
        const expected = facts(cleanArticle(text))
        for (const variant of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\ufeff${text}`]) {
          expect(facts(cleanArticle(variant))).toEqual(expected)
        }
      }),
      { numRuns: 300 },
    )
  })
})
