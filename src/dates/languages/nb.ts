import type { Vocabulary } from '../vocabulary.ts'

/** Norwegian. */
export const nb = (): Vocabulary => ({
  code: 'nb',
  script: 'Latin',
  beside: ['en'],
  order: 'dmy',
  common: 'og, at, det, som, en, pa, er, av, for, med, til, den, har, ikke, om, et, men, ble',
  updated: {
    sure: 'oppdatert, sist oppdatert, oppdatert den, sist endret, endret, siste oppdatering, sist oppdatert den, oppdatert kl',
    verb: 'redigert, revidert',
  },
  published: {
    sure: 'publisert, publisert den, utgitt, publiseringsdato, forst publisert, opprettet, lagt ut, utgivelsesdato, publisert kl',
    verb: 'skrevet, postet',
  },
  clock: 'kl, klokken, klokka',
  ago: 'for',
  agoAfter: 'siden',
  units: {
    Y: { one: 'ar', many: 'ar' },
    M: { one: 'maned', many: 'maneder' },
    W: { one: 'uke', many: 'uker' },
    D: { one: 'dag', many: 'dager' },
    TH: { one: 'time', many: 'timer' },
    TM: { one: 'minutt', many: 'minutter, min' },
    TS: { one: 'sekund', many: 'sekunder' },
  },
  numbers: [
    ['en', 1],
    ['et', 1],
  ],
  relatives: [
    ['i gar', '-P1D'],
    ['i dag', 'P0D'],
  ],
  fillers: 'den, kl, klokken, og, dato',
  glue: { field: 'dato', and: 'og', or: 'eller', preposition: 'den, kl', telling: 'den', agent: 'av' },
  bylines: 'av, skrevet av, tekst, journalist',
  sections:
    'politikk, verden, okonomi, samfunn, kultur, sport, meninger, utenriks, innenriks, nyheter, helse, vitenskap, norge',
  counters: 'visninger, kommentarer, kommentar, nummer',
  furniture: 'del, skriv ut, lagre, lesetid, min lesetid, kommenter, lytt, min',
  foreign: 'fodt, dod, til, tlf, telefon, pris, kamp, sesong, episode, mellom, foto',
})
