import { evening, morning, night, noon, type Period } from '../../period.ts'

/** `بعد العصر`, `قبل صلاة الفجر`. */
const around = (words: readonly string[], times: readonly string[]): string[] =>
  words.flatMap(word => times.flatMap(time => [`${word} ${time}`, `${word} صلاه ${time}`]))
const NOON = ['الظهر', 'الزوال', 'الظهيره']

export const PERIODS: readonly Period[] = [
  {
    names: [
      ...['ص', 'صباحا', 'صباح', 'الصباح', 'صباحاا', 'صباحيه', 'فجرا', 'فجر', 'الفجر', 'ضحي'],
      ...['قبل ظهر', 'قبلالظهر', 'بعد منتصف الليل'],
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
      ...['بعد ظهر', 'بعدالظهر', 'قبل منتصف الليل'],
      ...around(['بعد'], NOON),
      ...around(['قبل', 'بعد'], ['العصر', 'المغرب', 'العشاء', 'الغروب']),
      'ب ظ',
    ],
    hour: evening,
  },
  {
    names: ['ظهرا', 'الظهر', 'ظهر', 'نهارا', 'منتصف النهار'],
    hour: noon,
  },
  { names: ['ليلا', 'ليل', 'الليل', 'منتصف الليل'], hour: night },
]
