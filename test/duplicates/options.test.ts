import { describe, expect, it } from 'vitest'
import { findHeadline } from '../../src/article/findHeadline.ts'
import { findCopies } from '../../src/duplicates/findCopies.ts'
import type { DuplicateOptions } from '../../src/model/options.ts'

const FIRST =
  'زار وفد من طلاب المدارس متحف المدينة صباح اليوم واستمعوا إلى شرح عن تاريخ القلعة القديمة وأبوابها السبعة التي لم يبق منها غير باب واحد يطل على السوق'
const SECOND =
  'وقال أمين المتحف إن القاعة الجديدة ستفتح في الربيع وتعرض فيها عملات نادرة وجدت تحت أساس المسجد الكبير عند ترميمه قبل ثلاثين عاما'
const NEAR = FIRST.replace('واستمعوا', 'واستمعو').replace('السبعة', 'السعة')
const copies = (text: string, options: DuplicateOptions) => findCopies(text, findHeadline, options).copies

describe('options', () => {
  it('similarity: what would be removed below it stays', () => {
    const text = `زيارة إلى المتحف\n${FIRST}\n${SECOND}\n${NEAR}\n${SECOND}`
    expect(copies(text, {}).length).toBe(1)
    expect(copies(text, {})[0].similarity).toBeLessThan(0.995)
    expect(copies(text, { similarity: 0.995 })).toEqual([])
  })

  it('minLength: a shorter copy stays', () => {
    const text = `${FIRST}\n${SECOND}\nرابط\n${FIRST}`
    expect(copies(text, { minLength: 100 }).length).toBe(1)
    expect(copies(text, { minLength: 200 })).toEqual([])
  })

  it('protect: a copy whose text matches stays', () => {
    const text = `${FIRST}\n${SECOND}\nرابط\n${FIRST}`
    expect(copies(text, { protect: /القلعة/ })).toEqual([])
    expect(copies(text, { protect: /القلعة/g })).toEqual([])
    expect(copies(text, { protect: /البحر/ }).length).toBe(1)
  })

  it('keepRepeats: nothing goes, the headline is found', () => {
    const text = `زيارة إلى المتحف\n${FIRST}\n${FIRST}`
    expect(findCopies(text, findHeadline, { keepRepeats: true })).toEqual({
      copies: [],
      headline: { start: 0, end: 16 },
      settled: true,
    })
  })
})
