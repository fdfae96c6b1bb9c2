/** A unit of a relative time: its names folded; `dual` names say two by themselves. */
export interface RelativeUnit {
  /** How ISO 8601 durations write it, `T` for the part after the T. */
  designator: 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS'
  names: readonly string[]
  dual: readonly string[]
}

export const RELATIVE_UNITS: readonly RelativeUnit[] = [
  { designator: 'TS', names: ['ثانيه', 'ثواني', 'ثوان', 'second', 'seconds'], dual: ['ثانيتين', 'ثانيتان'] },
  {
    designator: 'TM',
    names: ['دقيقه', 'دقايق', 'دقايق', 'دقيقات', 'د', 'minute', 'minutes', 'min', 'mins'],
    dual: ['دقيقتين', 'دقيقتان'],
  },
  { designator: 'TH', names: ['ساعه', 'ساعات', 'hour', 'hours'], dual: ['ساعتين', 'ساعتان'] },
  { designator: 'D', names: ['يوم', 'ايام', 'يوما', 'day', 'days'], dual: ['يومين', 'يومان'] },
  { designator: 'W', names: ['اسبوع', 'اسابيع', 'اسبوعا', 'week', 'weeks'], dual: ['اسبوعين', 'اسبوعان'] },
  { designator: 'M', names: ['شهر', 'اشهر', 'شهور', 'شهرا', 'month', 'months'], dual: ['شهرين', 'شهران'] },
  {
    designator: 'Y',
    names: ['سنه', 'سنوات', 'سنين', 'عام', 'اعوام', 'عاما', 'year', 'years'],
    dual: ['سنتين', 'سنتان', 'عامين', 'عامان'],
  },
]

/** Words before the amount. */
export const AGO: readonly string[] = [
  'منذ',
  'قبل',
  'مضت',
  'مضي',
  'من',
  'منذ حوالي',
  'منذ نحو',
  'قبل حوالي',
  'قبل نحو',
  'منذ اكثر من',
  'قبل اكثر من',
  'منذ قرابه',
]
/** Words after it. */
export const AGO_AFTER: readonly string[] = ['مضت', 'ago', 'خلت']

/** Whole phrases, with their durations. */
export const RELATIVE_PHRASES: readonly (readonly [string, string])[] = [
  ['الان', 'PT0S'],
  ['للتو', 'PT0S'],
  ['قبل قليل', 'PT0S'],
  ['قبل لحظات', 'PT0S'],
  ['منذ لحظات', 'PT0S'],
  ['منذ قليل', 'PT0S'],
  ['امس', '-P1D'],
  ...['منذ', 'قبل'].flatMap((ago): [string, string][] => [
    [`${ago} ثلث ساعه`, '-PT20M'],
    [`${ago} ربع ساعه`, '-PT15M'],
    [`${ago} نصف ساعه`, '-PT30M'],
    [`${ago} ساعه ونصف`, '-PT90M'],
    [`${ago} ساعه ونصف الساعه`, '-PT90M'],
    [`${ago} ثواني`, 'PT0S'],
    [`${ago} ثوان`, 'PT0S'],
  ]),
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
]
