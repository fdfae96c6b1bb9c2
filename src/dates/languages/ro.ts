import type { Vocabulary } from '../vocabulary.ts'

/** Romanian. */
export const ro = (): Vocabulary => ({
  code: 'ro',
  script: 'Latin',
  beside: ['en'],
  order: 'dmy',
  common: 'de, si, in, a, cu, la, pe, din, ca, este, pentru, care, nu, mai, un, o, au, fost',
  months: '; ; ; ; ; ; ; ; sep; oct, octomb; noi; ',
  updated: {
    sure: 'actualizat, actualizat la, ultima actualizare, actualizare, data actualizarii, ultima modificare, modificat la, actualizat in',
    verb: 'modificat, editat',
  },
  published: {
    sure: 'publicat, publicat la, publicat pe, data publicarii, publicat in, postat pe, postat la, data publicarii, creat la, publicare, publicat de',
    verb: 'postat, adaugat, scris',
  },
  clock: 'ora, orele, la ora',
  ago: 'acum',
  units: {
    Y: { one: 'un an', many: 'ani' },
    M: { one: 'o luna', many: 'luni' },
    W: { one: 'o saptamana', many: 'saptamani' },
    D: { one: 'o zi', many: 'zile' },
    TH: { one: 'o ora', many: 'ore' },
    TM: { one: 'un minut', many: 'minute, min' },
    TS: { many: 'secunde' },
  },
  relatives: [
    ['ieri', '-P1D'],
    ['alaltaieri', '-P2D'],
    ['astazi', 'P0D'],
    ['azi', 'P0D'],
  ],
  fillers: 'la, pe, in, data, de, ora, si, din',
  glue: {
    field: 'data',
    and: 'si',
    or: 'sau',
    preposition: 'la, pe, in, la data de, ora',
    telling: 'pe, la',
    clockBefore: 'la',
    agent: 'de',
    yearOf: 'din, de',
  },
  bylines: 'de, scris de, autor, redactia',
  sections:
    'politica, lume, economie, societate, cultura, sport, opinii, externe, interne, stiri, sanatate, stiinta, actualitate, social',
  counters: 'vizualizari, comentarii, comentariu, numar',
  furniture: 'distribuie, tipareste, salveaza, timp de citire, min citire, comenteaza, asculta',
  foreign: 'nascut, decedat, pana, tel, telefon, pret, meci, sezon, episod, intre, foto',
})
