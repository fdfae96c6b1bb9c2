/** How a part of the day turns an hour of the 12-hour clock into one of the 24-hour clock. */
export interface Period {
  names: readonly string[]
  /** Hour 1–12 as printed, to 0–23. */
  hour(hour: number): number
}

const morning = (hour: number): number => hour % 12
const evening = (hour: number): number => (hour % 12) + 12

/** `بعد العصر`, `قبل صلاة الفجر`. */
const around = (words: readonly string[], times: readonly string[]): string[] =>
  words.flatMap(word => times.flatMap(time => [`${word} ${time}`, `${word} صلاه ${time}`]))
const NOON = ['الظهر', 'الزوال', 'الظهيره']

export const PERIODS: readonly Period[] = [
  {
    names: [
      ...['ص', 'صباحا', 'صباح', 'الصباح', 'صباحاا', 'صباحيه', 'فجرا', 'فجر', 'الفجر', 'ضحي'],
      ...['قبل ظهر', 'قبلالظهر', 'بعد منتصف الليل', 'am', 'a m'],
      ...around(['قبل'], NOON),
      ...around(['قبل', 'بعد'], ['الفجر', 'الشروق']),
      // as Iranian agencies print it: قبل الظهر
      'ق ظ',
    ],
    hour: morning,
  },
  {
    names: [
      ...['م', 'مساء', 'المساء', 'مساءا', 'مسا', 'مسايا', 'مساا', 'عصرا', 'العصر', 'عصر', 'المغرب', 'مغربا', 'عشاء'],
      ...['بعد ظهر', 'بعدالظهر', 'قبل منتصف الليل', 'pm', 'p m'],
      ...around(['بعد'], NOON),
      ...around(['قبل', 'بعد'], ['العصر', 'المغرب', 'العشاء', 'الغروب']),
      'ب ظ',
    ],
    hour: evening,
  },
  // 11 ظهرا is before noon, 1 ظهرا after it
  {
    names: ['ظهرا', 'الظهر', 'ظهر', 'نهارا', 'منتصف النهار'],
    hour: hour => (hour >= 10 && hour < 12 ? hour : evening(hour)),
  },
  // the night begins in the evening and ends in the small hours; 12 ليلا is midnight
  { names: ['ليلا', 'ليل', 'الليل', 'منتصف الليل'], hour: hour => (hour === 12 ? 0 : hour < 6 ? hour : evening(hour)) },
]
