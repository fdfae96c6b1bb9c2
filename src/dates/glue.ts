/** What little words do between the parts of a time, in bits: a word may do several things. */
export const GLUE = {
  /** Between day and month: `5 من مايو`, `5th of May`, `5 de mayo`. */
  dayOf: 1,
  /** Before the year: `عام 2019`, `de 2019`. */
  yearOf: 2,
  and: 4,
  /** Between two names of one month. */
  or: 8,
  /** Before a part of the day: `9:30 في المساء`. */
  in: 16,
  /** `9:30 من مساء اليوم`. */
  from: 32,
  /** It parts hour and minutes where it touches both: `13ر52`, `13h52`. */
  touches: 64,
  /** After a clock: `12.11 Uhr`. */
  clockEnd: 128,
  /** Before a clock that has minutes: `um 12.11`; a bare number after it is none. */
  clockBefore: 256,
  /** After a place that names a zone: `Beirut time`. */
  timeWord: 512,
  /** With an article, which makes a part of the day a name: papers are called المساء. */
  definite: 1024,
  /** `هذه`, `this`: what follows is the page. */
  pointer: 2048,
  /** What a label may say that it is about. */
  ownThing: 4096,
  /** The same after a pointer; sentences publish it too. */
  pointedThing: 8192,
  /** `نشر لأول مرة`. */
  adverb: 16384,
  /** `was last updated`. */
  copula: 32768,
  /** Before the name of who published. */
  agent: 65536,
  /** Between a label and its date. */
  preposition: 131072,
  /** The same, where sentences seldom have it. */
  telling: 262144,
  /** Right before a date: `بتاريخ`. */
  dated: 524288,
  /** It makes the word before it a verb: `كتب على الجدار`. */
  goesOn: 1048576,
  /** A field of a form begins with it: `تاريخ العقد`. */
  field: 2097152,
  country: 4194304,
  /** Before a thing that a label is about: `على هذه الصفحة`. */
  upon: 8388608,
} as const

export type Glue = keyof typeof GLUE
