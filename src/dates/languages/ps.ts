import type { Vocabulary } from '../vocabulary.ts'
import { HIJRI_MONTHS } from './arabic/months.ts'

/** Pashto, with the solar months of Afghanistan. */
export const ps = (): Vocabulary => ({
  code: 'ps',
  script: 'Arabic',
  beside: ['en'],
  order: 'dmy',
  calendar: 'persian',
  months:
    'جنوري; فبروري, فبروري; مارچ; اپريل; مي, مي, مي; جون; جولاي, جولايي; اګست, اگست; سپټمبر, سپتمبر; اكټوبر, اكتوبر; نومبر; ډسمبر, دسمبر',
  persianMonths:
    'وري, حمل; غويي, ثور; غبرګولي, جوزا; چنګاښ, سرطان; زمري, اسد; وږي, سنبله; تله, ميزان; لړم, عقرب; ليندي, قوس; مرغومي, جدي; سلواغه, دلوه, دلو; كب, حوت',
  hijriMonths: HIJRI_MONTHS,
  weekdays: 'يكشنبه, اتوار; دوشنبه, ګل; سه شنبه, نهه; چهارشنبه, شورو; پنجشنبه, زيارت; جمعه; شنبه, خالي',
  eras: { persian: 'لمريز, ل, هجري لمريز', hijri: 'سپوږميز, ق', gregorian: 'ميلادي, م, زيږديز' },
  updated: { sure: 'وروستي تازه كول, نوي شوي, تازه شوي, وروستي بدلون, وروستي ځل تازه شوي, تازه كول, وروستي اپډيټ' },
  published: { sure: 'خپور شوي, د خپريدو نيټه, د خپرولو نيټه, خپره شوي, خپريدو نيټه, خپريدو نيټه, نيټه, نيټه' },
  clock: 'بجي, ساعت',
  agoAfter: 'مخكي, وړاندي',
  units: {
    Y: { many: 'كاله' },
    M: { many: 'مياشتي' },
    W: { many: 'اوني' },
    D: { many: 'ورځي' },
    TH: { many: 'ساعته, ساعتونه' },
    TM: { many: 'دقيقي' },
    TS: { many: 'ثانيي' },
  },
  relatives: [
    ['پرون', '-P1D'],
    ['نن', 'P0D'],
  ],
  fillers: 'د, په, ورځ, نيټه, كال, او',
  glue: { dayOf: 'د, مه', yearOf: 'كال, د', and: 'او', preposition: 'په, د', clockEnd: 'بجي' },
  bylines: 'ليكوال, راپور, خبريال, ليكنه',
  outlets: 'كابل, پژواك, خبري اژانس',
  sections: 'سياست, نړي, اقتصاد, ټولنه, كلتور, لوبي, خبرونه, روغتيا, افغانستان',
})
