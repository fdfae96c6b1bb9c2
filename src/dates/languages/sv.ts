import type { Vocabulary } from '../vocabulary.ts'

/** Swedish. */
export const sv = (): Vocabulary => ({
  code: 'sv',
  script: 'Latin',
  beside: ['en'],
  order: 'dmy',
  common: 'och, att, det, som, en, pa, ar, av, for, med, till, den, har, inte, om, ett, men, var',
  updated: {
    sure: `uppdaterad, uppdaterades, senast uppdaterad, uppdaterat, senast andrad, uppdaterad den, senast uppdaterat, andrad, senaste uppdatering,
      sidan uppdaterades`,
    verb: 'redigerad, reviderad',
  },
  published: {
    sure: `publicerad, publicerat, publicerades, publiceringsdatum, publicerad den, forst publicerad, skapad, upplagd, publicerades forsta gangen`,
    verb: 'postad, inlagd, skriven',
  },
  clock: 'kl, klockan',
  ago: 'for',
  agoAfter: 'sedan, sen',
  about: 'cirka, ungefar, over',
  units: {
    Y: { one: 'ar', many: 'ar' },
    M: { one: 'manad', many: 'manader' },
    W: { one: 'vecka', many: 'veckor' },
    D: { one: 'dag', many: 'dagar' },
    TH: { one: 'timme', many: 'timmar, tim, h' },
    TM: { one: 'minut', many: 'minuter, min' },
    TS: { one: 'sekund', many: 'sekunder' },
  },
  numbers: [
    ['en', 1],
    ['ett', 1],
    ['tva', 2],
  ],
  relatives: [
    ['igar', '-P1D'],
    ['i gar', '-P1D'],
    ['idag', 'P0D'],
    ['i dag', 'P0D'],
  ],
  fillers: 'den, kl, klockan, och, datum',
  glue: { field: 'datum', and: 'och', or: 'eller', preposition: 'den, kl', telling: 'den', agent: 'av', dayOf: 'e, a' },
  bylines: 'av, text, skriven av, forfattare',
  sections:
    'politik, varlden, ekonomi, samhalle, kultur, sport, asikter, utrikes, inrikes, nyheter, halsa, vetenskap, teknik, lokalt, sverige',
  counters: 'visningar, kommentarer, kommentar, nummer',
  furniture: 'dela, skriv ut, spara, lastid, min lasning, kommentera, lyssna, min',
  foreign: 'fodd, dod, till, tel, telefon, pris, match, sasong, avsnitt, mellan, foto',
})
