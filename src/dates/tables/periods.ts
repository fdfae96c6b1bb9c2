/** How a part of the day turns an hour of the 12-hour clock into one of the 24-hour clock. */
export interface Period {
  names: readonly string[]
  /** Hour 1–12 as printed, to 0–23. */
  hour(hour: number): number
}

const morning = (hour: number): number => hour % 12
const evening = (hour: number): number => (hour % 12) + 12

export const PERIODS: readonly Period[] = [
  {
    names: [
      'ص',
      'صباحا',
      'صباح',
      'الصباح',
      'صباحا',
      'فجرا',
      'فجر',
      'الفجر',
      'ضحي',
      'قبل الظهر',
      'قبل ظهر',
      'بعد منتصف الليل',
      'am',
      'a m',
      'صباحيه',
    ],
    hour: morning,
  },
  {
    names: [
      'م',
      'مساء',
      'المساء',
      'مساءا',
      'مسا',
      'عصرا',
      'العصر',
      'عصر',
      'بعد الظهر',
      'بعد ظهر',
      'المغرب',
      'مغربا',
      'عشاء',
      'pm',
      'p m',
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
