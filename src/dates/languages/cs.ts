import type { Vocabulary } from '../vocabulary.ts'

/** Czech. */
export const cs = (): Vocabulary => ({
  code: 'cs',
  script: 'Latin',
  beside: ['en'],
  order: 'dmy',
  common: 'a, se, na, v, je, ze, s, z, do, o, pro, jako, ale, podle, ktera, ktery, take, jeho',
  updated: {
    sure: 'aktualizovano, aktualizace, posledni aktualizace, naposledy aktualizovano, naposledy upraveno, zmeneno, upraveno, aktualizovan, posledni zmena',
    verb: 'editovano, doplneno',
  },
  published: {
    sure: 'publikovano, zverejneno, vydano, datum vydani, datum publikace, datum zverejneni, vlozeno, vytvoreno, publikovan, zverejneno dne',
    verb: 'pridano, napsano',
  },
  clock: 'v hod',
  ago: 'pred',
  units: {
    Y: { one: 'rokem, rok', many: 'lety, roky' },
    M: { one: 'mesicem', many: 'mesici' },
    W: { one: 'tydnem', many: 'tydny' },
    D: { one: 'dnem', many: 'dny' },
    TH: { one: 'hodinou', many: 'hodinami, h, hod' },
    TM: { one: 'minutou', many: 'minutami, min' },
    TS: { many: 'sekundami' },
  },
  relatives: [
    ['vcera', '-P1D'],
    ['predevcirem', '-P2D'],
    ['dnes', 'P0D'],
  ],
  fillers: 'dne, v, ve, a, od, datum, hod',
  glue: {
    field: 'datum',
    and: 'a',
    or: 'nebo',
    preposition: 'dne, v, ve',
    telling: 'dne',
    clockBefore: 'v, ve',
    clockEnd: 'hod, hodin, h',
  },
  bylines: 'autor, autorka, text, redakce, napsal, napsala',
  sections:
    'politika, svet, ekonomika, spolecnost, kultura, sport, nazory, domaci, zahranici, zpravy, zdravi, veda, technika, byznys',
  counters: 'zobrazeni, komentaru, komentare, cislo',
  furniture: 'sdilet, tisk, ulozit, doba cteni, min cteni, diskuse, poslech',
  foreign: 'narozen, narozena, zemrel, zemrela, do, tel, telefon, cena, zapas, sezona, dil, mezi, foto',
})
