import type { Designator, UnitNames } from '../../vocabulary.ts'

/** Units of relative times. */
export const UNITS: Readonly<Record<Designator, UnitNames>> = {
  Y: { one: ['سنه', 'عام'], two: ['سنتين', 'سنتان', 'عامين', 'عامان'], many: ['سنوات', 'سنين', 'اعوام', 'عاما'] },
  M: { one: ['شهر'], two: ['شهرين', 'شهران'], many: ['اشهر', 'شهور', 'شهرا'] },
  W: { one: ['اسبوع'], two: ['اسبوعين', 'اسبوعان'], many: ['اسابيع', 'اسبوعا'] },
  // ي, س, د as Facebook shortens them
  D: { one: ['يوم'], two: ['يومين', 'يومان'], many: ['ايام', 'يوما', 'ي'] },
  TH: { one: ['ساعه'], two: ['ساعتين', 'ساعتان'], many: ['ساعات', 'س'] },
  TM: { one: ['دقيقه'], two: ['دقيقتين', 'دقيقتان'], many: ['دقايق', 'دقيقات', 'د'] },
  TS: { one: ['ثانيه'], two: ['ثانيتين', 'ثانيتان'], many: ['ثواني', 'ثوان'] },
}

/** Minutes in parts of an hour: `منذ نصف ساعة`. */
export const HALVES: readonly (readonly [string, number])[] = [
  ['نصف', 30],
  ['ثلث', 20],
  ['ربع', 15],
]

/** Words before the amount. */
export const AGO: readonly string[] = ['منذ', 'قبل', 'مضت', 'مضي', 'من']
/** Words after it. */
export const AGO_AFTER: readonly string[] = ['مضت', 'مضي', 'خلت']
/** Words before or after it, which change nothing. */
export const ABOUT: readonly string[] = [...['حوالي', 'نحو', 'قرابه', 'تقريبا', 'ما يقارب', 'ما يقرب من', 'اكثر من']]

/** Whole phrases, with their durations. */
export const RELATIVE_PHRASES: readonly (readonly [string, string])[] = [
  ['الان', 'PT0S'],
  ['للتو', 'PT0S'],
  ...['منذ', 'قبل'].flatMap(ago =>
    ['قليل', 'لحظات', 'ثواني', 'ثوان'].map((moment): [string, string] => [`${ago} ${moment}`, 'PT0S']),
  ),
  ['اليوم', 'P0D'],
  ['هذا اليوم', 'P0D'],
  ['امس', '-P1D'],
  ['البارحه', '-P1D'],
  ['يوم امس', '-P1D'],
  ['اول امس', '-P2D'],
  ['امس الاول', '-P2D'],
  ['اول من امس', '-P2D'],
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
]
