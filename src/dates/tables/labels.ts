import type { Role } from '../../model/timestamp.ts'

export interface Label {
  role: Exclude<Role, 'unknown'>
  /**
   * `sure` ones say which time it is whatever else the line says. A `verb` is said of other things too: it is sure with what was published, who
   * published it, or بتاريخ (`نشر بتاريخ`). A `loose` one means something else in most sentences (`حدث`: it happened), so that neither of these
   * makes it sure. An `act` is a label with what was published alone (`تم نشر المقال`).
   */
  kind: 'sure' | 'verb' | 'loose' | 'act'
  /** The name of who published follows it, and then the date. */
  byline?: true
  names: readonly string[]
}

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
  nouns.flatMap(noun => ['ه', 'ها'].map(suffix => noun.replace(/ه$/u, 'ت') + suffix))

/**
 * What pages print beside a date to say which time it is, folded; the longest name at a place counts. What may follow all of them (`الخبر`,
 * `لهذه الصفحة`, `كان`, `في`, `بواسطة`) is parseLabel's.
 */
export const LABELS: readonly Label[] = [
  {
    role: 'updated',
    kind: 'sure',
    names: [
      ...pairs(LATEST, [...UPDATED, 'تحرير', 'تجديد']),
      // the blank is lost
      'اخرتحديث',
      'اخر التحديثات',
      'تحديث بتاريخ',
      'تاريخ التحرير',
      ...pairs(the(UPDATED), ['الاخير', 'الاخيره']),
      ...pairs(WHEN, the(UPDATED)),
      ...pairs(DONE, [...the(UPDATED), ...suffixed(UPDATED)]),
      'last update',
      'last updated',
      'last modified',
      'last edited',
      'last revised',
      'date modified',
      'mis a jour',
      'mise a jour',
      'derniere mise a jour',
      'modifie le',
      'actualise le',
    ],
  },
  { role: 'updated', kind: 'act', names: pairs([...DONE, 'تاريخ'], UPDATED) },
  {
    role: 'updated',
    kind: 'verb',
    names: ['عدل', 'عدلت', 'محدث', 'محدثه', 'updated', 'modified', 'edited'],
  },
  {
    role: 'updated',
    kind: 'loose',
    names: ['تحديث', 'التحديث', 'التعديل', 'حدث', 'حدثت', 'معدل', 'معدله', 'منقح', 'منقحه', 'تنقيح', 'جدد في'],
  },
  {
    role: 'published',
    kind: 'sure',
    names: [
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
      'first published',
      'date published',
      'date posted',
      'publication date',
      'publish date',
      'pub date',
      'published in',
      'publie le',
      'date de publication',
      'mis en ligne le',
      'paru le',
    ],
  },
  { role: 'published', kind: 'act', names: pairs([...DONE, 'تاريخ'], PUBLISHED) },
  {
    role: 'published',
    kind: 'verb',
    names: [
      ...['نشر', 'نشرت', 'اضيف', 'اضيفت', 'ادرج', 'ادرجت', 'ارسل', 'ارسلت', 'انشي', 'انشيت'],
      // مرسلة is Blogger's
      ...['منشور', 'منشوره', 'مضاف', 'مضافه', 'مرسل', 'مرسله'],
      ...['published', 'posted', 'submitted', 'created', 'added', 'publie'],
    ],
  },
  {
    role: 'published',
    kind: 'loose',
    names: [
      ...['النشر', 'المنشور', 'صدر', 'صدرت', 'حرر', 'حررت'],
      // without a preposition كتب begins a byline
      ...pairs(['كتب', 'كتبت', 'بث', 'رفع'], ['في', 'يوم', 'بتاريخ']),
    ],
  },
  {
    role: 'published',
    kind: 'sure',
    byline: true,
    // `أرسله` and a name, as Drupal prints it
    names: ['ارسله', 'ارسلها', ...pairs(['posted', 'published', 'submitted', 'created', 'added'], ['by'])],
  },
]

const nouns = (names: readonly string[]): string[] => names.flatMap(name => [`ال${name}`, `لل${name}`])
const OWN = ['خبر', 'مقال', 'مقاله', 'موضوع', 'تدوينه', 'مشاركه', 'صفحه']

/** What a label may say that it is about. */
export const OWN_THINGS: ReadonlySet<string> = new Set(nouns(OWN))
/** After `هذا` and على also these, which sentences publish too. */
export const POINTED_THINGS: ReadonlySet<string> = new Set([
  ...nouns([...OWN, 'تقرير', 'ماده', 'نص', 'بيان', 'ملف', 'فيديو', 'قصه', 'حوار', 'تحقيق', 'منشور', 'محتوي', 'موقع']),
  ...['page', 'article', 'post', 'entry'],
])
export const POINTERS: ReadonlySet<string> = new Set(['هذا', 'هذه', 'لهذا', 'لهذه', 'this'])
/** `نشر لأول مرة`, Forumotion's `عدل سابقا`. */
export const ADVERBS: ReadonlySet<string> = new Set(['لاول مره', 'اول مره', 'سابقا', 'مباشره', 'طبيا'])
/** `آخر تعديل لهذه الصفحة كان يوم`, as MediaWiki prints it; `التعديل الأخير تم بواسطة`, as vBulletin does. */
export const COPULAS: ReadonlySet<string> = new Set(['كان', 'كانت', 'تم', 'تمت', 'جري', 'was'])
/** Words before the name of who published. */
export const AGENTS: ReadonlySet<string> = new Set(['بواسطه', 'من قبل', 'من طرف', 'بقلم', 'by'])
/** Words between a label and its date; `true` for those that sentences put there seldom. */
export const PREPOSITIONS: ReadonlyMap<string, boolean> = new Map([
  ['في', false],
  ['يوم', false],
  ['بتاريخ', true],
  ['on', true],
  ['at', true],
])
