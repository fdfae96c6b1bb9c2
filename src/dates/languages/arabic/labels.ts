import type { Glue } from '../../glue.ts'
import type { LabelNames, Names } from '../../vocabulary.ts'

const PUBLISHED = ['نشر', 'اضافه', 'ادراج']
const UPDATED = ['تحديث', 'تعديل', 'مراجعه', 'تنقيح']
const WHEN = ['تاريخ', 'وقت', 'زمن', 'توقيت', 'تاريخ ووقت', 'تاريخ و وقت', 'وقت وتاريخ', 'وقت و تاريخ']
const DONE = ['تم', 'تمت', 'جري']
const LATEST = ['اخر', 'احدث', 'تم اخر', 'تاريخ اخر']

const pairs = (first: readonly string[], second: readonly string[]): string[] =>
  first.flatMap(a => second.map(b => `${a} ${b}`))
const the = (nouns: readonly string[]): string[] => nouns.map(noun => `ال${noun}`)
/** With the suffix of what it is done to: `نشره`, `اضافتها`. */
const suffixed = (nouns: readonly string[]): string[] =>
  nouns.flatMap(noun => ['ه', 'ها'].map(suffix => (noun.endsWith('ه') ? `${noun.slice(0, -1)}ت` : noun) + suffix))

/**
 * What pages print beside a date to say which time it is, folded; the longest name at a place counts. What may follow all of them (`الخبر`,
 * `لهذه الصفحة`, `كان`, `في`, `بواسطة`) is parseLabel's.
 */
export const UPDATED_LABELS: LabelNames = {
  sure: [
    ...pairs(LATEST, [...UPDATED, 'تحرير', 'تجديد']),
    // the blank is lost
    'اخرتحديث',
    'اخر التحديثات',
    'تحديث بتاريخ',
    'تاريخ التحرير',
    ...pairs(the(UPDATED), ['الاخير', 'الاخيره']),
    ...pairs(WHEN, the(UPDATED)),
    ...pairs(DONE, [...the(UPDATED), ...suffixed(UPDATED)]),
  ],
  act: pairs([...DONE, 'تاريخ'], UPDATED),
  verb: ['عدل', 'عدلت', 'محدث', 'محدثه'],
  loose: ['تحديث', 'التحديث', 'التعديل', 'حدث', 'حدثت', 'معدل', 'معدله', 'منقح', 'منقحه', 'تنقيح', 'جدد في'],
}

export const PUBLISHED_LABELS: LabelNames = {
  sure: [
    ...pairs(WHEN, the([...PUBLISHED, 'ارسال'])),
    'تاريخالنشر',
    'يوم النشر',
    'تاريخ نشر',
    'تاريخ النشر الاصلي',
    'اول نشر',
    'تاريخ اول نشر',
    ...pairs(
      ['تاريخ'],
      the(['صدور', 'اصدار', 'رفع', 'مشاركه', 'موضوع', 'بث', 'كتابه', 'خبر', 'مقال', 'انشاء', 'تدوينه']),
    ),
    'تاريخ ووقت الخبر',
    ...pairs(DONE, [...the([...PUBLISHED, 'مشاركه', 'ارسال', 'رفع', 'انشاء']), ...suffixed(PUBLISHED)]),
    'تم انشاءه',
    'تم انشاوه',
    // YouTube beside what was streamed
    'تم بثه مباشره',
    'تم بثها مباشره',
  ],
  act: pairs([...DONE, 'تاريخ'], PUBLISHED),
  verb: [
    ...['نشر', 'نشرت', 'اضيف', 'اضيفت', 'ادرج', 'ادرجت', 'ارسل', 'ارسلت', 'انشي', 'انشيت'],
    // مرسلة is Blogger's
    ...['منشور', 'منشوره', 'مضاف', 'مضافه', 'مرسل', 'مرسله'],
  ],
  loose: [
    ...['النشر', 'المنشور', 'صدر', 'صدرت', 'حرر', 'حررت'],
    // without a preposition كتب begins a byline
    ...pairs(['كتب', 'كتبت', 'بث', 'رفع'], ['في', 'يوم', 'بتاريخ']),
  ],
  // `أرسله` and a name, as Drupal prints it
  byline: ['ارسله', 'ارسلها'],
}

const nouns = (names: readonly string[]): string[] => names.flatMap(name => [`ال${name}`, `لل${name}`])
const OWN = ['خبر', 'مقال', 'مقاله', 'موضوع', 'تدوينه', 'مشاركه', 'صفحه']

/** What stands around labels. */
export const LABEL_GLUE: Readonly<Partial<Record<Glue, Names>>> = {
  ownThing: nouns(OWN),
  pointedThing: nouns([
    ...OWN,
    ...['تقرير', 'ماده', 'نص', 'بيان', 'ملف', 'فيديو', 'قصه', 'حوار', 'تحقيق', 'منشور', 'محتوي', 'موقع'],
  ]),
  pointer: ['هذا', 'هذه', 'لهذا', 'لهذه'],
  upon: ['علي'],
  // Forumotion's `عدل سابقا`
  adverb: ['لاول مره', 'اول مره', 'سابقا', 'مباشره', 'طبيا'],
  // `آخر تعديل لهذه الصفحة كان يوم`, as MediaWiki prints it; `التعديل الأخير تم بواسطة`, as vBulletin does
  copula: ['كان', 'كانت', 'تم', 'تمت', 'جري'],
  agent: ['بواسطه', 'من قبل', 'من طرف', 'بقلم'],
  preposition: ['في', 'يوم', 'بتاريخ'],
  telling: ['بتاريخ'],
  dated: ['بتاريخ'],
}
