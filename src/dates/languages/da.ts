import type { Vocabulary } from '../vocabulary.ts'

/** Danish. */
export const da = (): Vocabulary => ({
  code: 'da',
  script: 'Latin',
  beside: ['en'],
  order: 'dmy',
  common: 'og, at, det, som, en, pa, er, af, for, med, til, den, har, ikke, om, et, men, der',
  updated: {
    sure: 'opdateret, sidst opdateret, senest opdateret, opdateret den, sidst andret, andret, seneste opdatering, opdateret kl, senest andret',
    verb: 'redigeret, revideret',
  },
  published: {
    sure: 'publiceret, offentliggjort, udgivet, publiceret den, udgivelsesdato, udgivet den, publiceringsdato, oprettet, bragt, lagt pa',
    verb: 'skrevet',
  },
  clock: 'kl, klokken',
  ago: 'for',
  agoAfter: 'siden',
  units: {
    Y: { one: 'ar', many: 'ar' },
    M: { one: 'maned', many: 'maneder' },
    W: { one: 'uge', many: 'uger' },
    D: { one: 'dag', many: 'dage' },
    TH: { one: 'time', many: 'timer' },
    TM: { one: 'minut', many: 'minutter, min' },
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
  fillers: 'den, kl, klokken, og, dato, d',
  glue: { field: 'dato', and: 'og', or: 'eller', preposition: 'den, kl, d', telling: 'den', agent: 'af' },
  bylines: 'af, skrevet af, tekst, journalist',
  sections:
    'politik, verden, okonomi, samfund, kultur, sport, debat, udland, indland, nyheder, sundhed, videnskab, danmark',
  counters: 'visninger, kommentarer, kommentar, nummer',
  furniture: 'del, print, gem, lasetid, min lasetid, kommenter, lyt, min',
  foreign: 'fodt, dod, til, tlf, telefon, pris, kamp, sason, afsnit, mellem, foto',
})
