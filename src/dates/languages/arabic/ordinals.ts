const ONES = ['', 'الحادي', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع']
const TENS: readonly (readonly [string, number])[] = [
  ['والعشرون', 20],
  ['والعشرين', 20],
  ['والثلاثون', 30],
  ['والثلاثين', 30],
]

/** Ordinal words of days, folded: `الخامس عشر` 15, `الحادي والعشرين` 21. */
export const ORDINAL_DAYS: readonly (readonly [string, number])[] = [
  ['الاول', 1],
  ['غره', 1],
  ...ONES.slice(2).map((word, i): [string, number] => [word, i + 2]),
  ['العاشر', 10],
  ...ONES.slice(1).map((word, i): [string, number] => [`${word} عشر`, i + 11]),
  ['العشرون', 20],
  ['العشرين', 20],
  ['الثلاثون', 30],
  ['الثلاثين', 30],
  ...TENS.flatMap(([ten, value]) =>
    ONES.slice(1, value === 30 ? 2 : 10).map((word, i): [string, number] => [`${word} ${ten}`, value + i + 1]),
  ),
]

/** Hours as words, after `الساعة`. */
export const ORDINAL_HOURS: readonly (readonly [string, number])[] = [
  ['الواحده', 1],
  ['الثانيه', 2],
  ['الثالثه', 3],
  ['الرابعه', 4],
  ['الخامسه', 5],
  ['السادسه', 6],
  ['السابعه', 7],
  ['الثامنه', 8],
  ['التاسعه', 9],
  ['العاشره', 10],
  ['الحاديه عشره', 11],
  ['الحاديه عشر', 11],
  ['الثانيه عشره', 12],
  ['الثانيه عشر', 12],
]

/** Minutes as words, after an hour as a word. */
export const PARTS_OF_HOURS: readonly (readonly [string, number])[] = [
  ['والنصف', 30],
  ['ونصف', 30],
  ['والربع', 15],
  ['وربع', 15],
  ['والثلث', 20],
  ['وثلث', 20],
  ['الا ربعا', -15],
  ['الا ربع', -15],
  ['الا الربع', -15],
  ['الا ثلثا', -20],
  ['الا ثلث', -20],
]
