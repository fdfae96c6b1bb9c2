import type { Vocabulary } from '../vocabulary.ts'
import { BYLINES, CALLS } from './arabic/bylines.ts'
import { COUNTERS, FURNITURE, ISSUES } from './arabic/counters.ts'
import { CLOCK_INTRODUCTIONS, FILLERS } from './arabic/fillers.ts'
import { EVENTS, FOREIGN } from './arabic/foreign.ts'
import { GIVEN_NAMES } from './arabic/givenNames.ts'
import { LABEL_GLUE, PUBLISHED_LABELS, UPDATED_LABELS } from './arabic/labels.ts'
import { COPTIC_MONTHS, GREGORIAN_MONTHS, HIJRI_MONTHS } from './arabic/months.ts'
import { ORDINAL_DAYS, ORDINAL_HOURS, PARTS_OF_HOURS } from './arabic/ordinals.ts'
import { MASTHEAD_ENDS, MASTHEAD_STARTS, OUTLETS } from './arabic/outlets.ts'
import { pdfOrder } from './arabic/pdfOrder.ts'
import { PERIODS } from './arabic/periods.ts'
import { COUNTRIES, PLACES } from './arabic/places.ts'
import { ABOUT, AGO, AGO_AFTER, HALVES, NUMBER_WORDS, RELATIVE_PHRASES, UNITS } from './arabic/relatives.ts'
import { SECTIONS } from './arabic/sections.ts'
import { WEEKDAYS } from './arabic/weekdays.ts'
import { LOCAL_TIME, ZONE_INTRODUCTIONS, ZONES } from './arabic/zones.ts'

/** Arabic. English and French dates stand on its pages too, those of the Maghreb above all; its tables are a folder. */
export const ar = (): Vocabulary => ({
  code: 'ar',
  script: 'Arabic',
  beside: ['en', 'fr'],
  order: null,
  joinedAnd: 'و',
  months: GREGORIAN_MONTHS.map(pdfOrder),
  hijriMonths: HIJRI_MONTHS.map(pdfOrder),
  copticMonths: COPTIC_MONTHS,
  weekdays: WEEKDAYS.map(pdfOrder),
  ordinalDays: ORDINAL_DAYS,
  eras: {
    hijri: 'ه, هج, هجري, هجريه, الهجري, للهجره',
    // مسيحي is Libyan
    gregorian: 'م, ميلادي, ميلاديه, الميلادي, مسيحي, مسيحيه',
    coptic: 'ق, ش, قبطي, قبطيه, للشهداء',
  },
  // `12 سا 02 د`, as Algerian sites print it
  marks: { h: 'سا' },
  updated: UPDATED_LABELS,
  published: PUBLISHED_LABELS,
  periods: PERIODS,
  clock: CLOCK_INTRODUCTIONS,
  ordinalHours: ORDINAL_HOURS,
  parts: PARTS_OF_HOURS,
  halves: HALVES,
  zones: ZONES,
  zoneIntroductions: ZONE_INTRODUCTIONS,
  localTime: LOCAL_TIME,
  ago: AGO,
  agoAfter: AGO_AFTER,
  about: ABOUT,
  units: UNITS,
  numbers: NUMBER_WORDS,
  relatives: RELATIVE_PHRASES,
  everyday: 'اول, تم, اخري, مرتبه, اجراء',
  fillers: FILLERS,
  glue: {
    ...LABEL_GLUE,
    dayOf: 'من, شهر, لشهر, و, ل',
    yearOf: 'سنه, عام, لعام, لسنه, من, ل, ه',
    and: 'و',
    or: 'او',
    in: 'في',
    from: 'من',
    // `13ر52`: the Arabic comma that a font lost
    touches: 'ر',
    definite: 'المساء, الصباح, الفجر, العصر, الظهر, الليل, المغرب',
    goesOn: 'علي, في',
    field: 'تاريخ, التاريخ, بتاريخ, لتاريخ, وتاريخ',
    country: COUNTRIES,
  },
  bylines: BYLINES,
  calls: CALLS,
  givenNames: GIVEN_NAMES,
  places: PLACES,
  outlets: OUTLETS,
  mastheadStarts: MASTHEAD_STARTS,
  mastheadEnds: MASTHEAD_ENDS,
  sections: SECTIONS,
  issues: ISSUES,
  counters: COUNTERS,
  furniture: FURNITURE,
  foreign: [...FOREIGN, ...EVENTS.flatMap(event => [event, `ال${event}`])],
})
