/** Names of weekdays, folded, from Sunday; with and without article, and as they are misspelt in print. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['الاحد', 'احد', 'الحد'],
  ['الاثنين', 'اثنين', 'الاتنين', 'الاثنبن', 'الثنين', 'الاثنيين', 'الاثنان'],
  // الثالثاء and الثلثاء are printed by Egyptian and Lebanese papers
  ['الثلاثاء', 'ثلاثاء', 'الثلثاء', 'الثالثاء', 'الثلاثا', 'الثلاثه', 'التلات', 'الثلاثااء'],
  ['الاربعاء', 'اربعاء', 'الاربعا', 'الاربعه', 'الاريعاء'],
  ['الخميس', 'خميس', 'الخمبس'],
  ['الجمعه', 'جمعه', 'الجمعه', 'الجمع'],
  ['السبت', 'سبت'],
]
