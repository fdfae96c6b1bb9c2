/** A unit of a relative time, its names folded. `one` names stand for one by themselves, `dual` ones for two; `many` need a number. */
export interface RelativeUnit {
  /** How ISO 8601 durations write it, `T` for the part after the T. */
  designator: 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS'
  one: readonly string[]
  dual: readonly string[]
  many: readonly string[]
}

/** Longest first. */
export const RELATIVE_UNITS: readonly RelativeUnit[] = [
  {
    designator: 'Y',
    one: ['سنه', 'عام', 'year'],
    dual: ['سنتين', 'سنتان', 'عامين', 'عامان'],
    many: ['سنوات', 'سنين', 'اعوام', 'عاما', 'years'],
  },
  { designator: 'M', one: ['شهر', 'month'], dual: ['شهرين', 'شهران'], many: ['اشهر', 'شهور', 'شهرا', 'months'] },
  { designator: 'W', one: ['اسبوع', 'week'], dual: ['اسبوعين', 'اسبوعان'], many: ['اسابيع', 'اسبوعا', 'weeks'] },
  // ي, س, د as Facebook shortens them
  { designator: 'D', one: ['يوم', 'day'], dual: ['يومين', 'يومان'], many: ['ايام', 'يوما', 'ي', 'days', 'd'] },
  {
    designator: 'TH',
    one: ['ساعه', 'hour'],
    dual: ['ساعتين', 'ساعتان'],
    many: ['ساعات', 'س', 'hours', 'h', 'hr', 'hrs'],
  },
  {
    designator: 'TM',
    one: ['دقيقه', 'minute'],
    dual: ['دقيقتين', 'دقيقتان'],
    many: ['دقايق', 'دقيقات', 'د', 'minutes', 'min', 'mins'],
  },
  { designator: 'TS', one: ['ثانيه', 'second'], dual: ['ثانيتين', 'ثانيتان'], many: ['ثواني', 'ثوان', 'seconds'] },
]

/** What half of a unit is after it: `ساعة ونصف`. */
export const HALVES: Readonly<
  Partial<Record<RelativeUnit['designator'], readonly [RelativeUnit['designator'], number]>>
> = { Y: ['M', 6], D: ['TH', 12], TH: ['TM', 30] }
/** Minutes in parts of an hour: `منذ نصف ساعة`. */
export const HOUR_PARTS: ReadonlyMap<string, number> = new Map([
  ['نصف', 30],
  ['ثلث', 20],
  ['ربع', 15],
])

/** Words before the amount. */
export const AGO: readonly string[] = ['منذ', 'قبل', 'مضت', 'مضي', 'من']
/** Words after it. */
export const AGO_AFTER: readonly string[] = ['مضت', 'مضي', 'ago', 'خلت']
/** Words before or after it, which change nothing. */
export const ABOUT: readonly string[] = [
  ...['حوالي', 'نحو', 'قرابه', 'تقريبا', 'ما يقارب', 'ما يقرب من', 'اكثر من'],
  ...['about', 'almost', 'over'],
]

/** Whole phrases, with their durations. */
export const RELATIVE_PHRASES: readonly (readonly [string, string])[] = [
  ['الان', 'PT0S'],
  ['للتو', 'PT0S'],
  ...['منذ', 'قبل'].flatMap(ago =>
    ['قليل', 'لحظات', 'ثواني', 'ثوان'].map((moment): [string, string] => [`${ago} ${moment}`, 'PT0S']),
  ),
  ['امس', '-P1D'],
  ['البارحه', '-P1D'],
  ['يوم امس', '-P1D'],
  ['اول امس', '-P2D'],
  ['امس الاول', '-P2D'],
  ['اول من امس', '-P2D'],
  ['yesterday', '-P1D'],
]

const ONES: readonly (readonly [string, number])[] = [
  ['واحد', 1],
  ['واحده', 1],
  ['احدي', 1],
  ['اثنين', 2],
  ['اثنتين', 2],
  ['اثنان', 2],
  ['اثنتان', 2],
  ['ثلاث', 3],
  ['ثلاثه', 3],
  ['اربع', 4],
  ['اربعه', 4],
  ['خمس', 5],
  ['خمسه', 5],
  ['ست', 6],
  ['سته', 6],
  ['سبع', 7],
  ['سبعه', 7],
  ['ثمان', 8],
  ['ثماني', 8],
  ['ثمانيه', 8],
  ['تسع', 9],
  ['تسعه', 9],
]
const TEENS: readonly (readonly [string, number])[] = [
  ['احد', 11],
  ['احدي', 11],
  ['اثني', 12],
  ['اثنتي', 12],
  ['اثنا', 12],
  ['اثنتا', 12],
  ...ONES.filter(([, value]) => value > 2).map(([word, value]): [string, number] => [word, value + 10]),
]
const TENS: readonly (readonly [string, number])[] = [
  ['عشر', 20],
  ['ثلاث', 30],
  ['اربع', 40],
  ['خمس', 50],
].flatMap(([stem, value]): [string, number][] => [
  [`${stem}ين`, value as number],
  [`${stem}ون`, value as number],
])

/** Numbers as words, in both genders and cases: a headline's grammar is not to be trusted. */
export const NUMBER_WORDS: readonly (readonly [string, number])[] = [
  ...TEENS.flatMap(([word, value]): [string, number][] => [
    [`${word} عشر`, value],
    [`${word} عشره`, value],
  ]),
  ...TENS,
  ...ONES.flatMap(([word, value]) => TENS.map(([ten, tens]): [string, number] => [`${word} و${ten}`, tens + value])),
  ...ONES,
  ['عشر', 10],
  ['عشره', 10],
  ['a', 1],
  ['an', 1],
]
