/** Names of weekdays, folded, from Sunday; with and without article, and as they are misspelt in print. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['الاحد', 'احد', 'الحد', 'sunday', 'sun', 'dimanche'],
  ['الاثنين', 'اثنين', 'الاتنين', 'الاثنبن', 'الثنين', 'الاثنيين', 'الاثنان', 'monday', 'mon', 'lundi'],
  // الثالثاء and الثلثاء are printed by Egyptian and Lebanese papers
  [
    'الثلاثاء',
    'ثلاثاء',
    'الثلثاء',
    'الثالثاء',
    'الثلاثا',
    'الثلاثه',
    'التلات',
    'الثلاثااء',
    'tuesday',
    'tue',
    'tues',
    'mardi',
  ],
  ['الاربعاء', 'اربعاء', 'الاربعا', 'الاربعه', 'الاريعاء', 'wednesday', 'wed', 'mercredi'],
  ['الخميس', 'خميس', 'الخمبس', 'thursday', 'thu', 'thur', 'thurs', 'jeudi'],
  ['الجمعه', 'جمعه', 'الجمعه', 'الجمع', 'friday', 'fri', 'vendredi'],
  ['السبت', 'سبت', 'saturday', 'sat', 'samedi'],
]
