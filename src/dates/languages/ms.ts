import type { Vocabulary } from '../vocabulary.ts'

/** Malay. */
export const ms = (): Vocabulary => ({
  code: 'ms',
  script: 'Latin',
  beside: ['en'],
  order: 'dmy',
  common:
    'yang, dan, di, daripada, untuk, dengan, ini, itu, pada, tidak, akan, dalam, kepada, juga, oleh, adalah, telah, berkata',
  updated: {
    sure: 'dikemas kini, dikemaskini, dikemas kini pada, dikemaskini pada, kemas kini terakhir, kemaskini terakhir, akhir kemas kini, akhir kemaskini, tarikh akhir kemas kini, tarikh akhir kemaskini, tarikh kemas kini, tarikh kemaskini, terakhir dikemas kini',
    verb: 'kemas kini, kemaskini, dipinda',
  },
  published: {
    sure: 'diterbitkan, diterbitkan pada, disiarkan, disiarkan pada, tarikh terbit, tarikh siaran, tarikh diterbitkan, dimuat naik pada',
    verb: 'terbit, siaran',
    loose: 'tarikh',
  },
  morning: 'pagi, pg',
  evening: 'petang, malam, ptg',
  noon: 'tengah hari',
  clock: 'pukul, jam',
  agoAfter: 'lalu, yang lalu',
  units: {
    Y: { one: 'setahun', many: 'tahun' },
    M: { one: 'sebulan', many: 'bulan' },
    W: { one: 'seminggu', many: 'minggu' },
    D: { one: 'sehari', many: 'hari' },
    TH: { one: 'sejam', many: 'jam' },
    TM: { one: 'seminit', many: 'minit' },
    TS: { many: 'saat' },
  },
  relatives: [
    ['semalam', '-P1D'],
    ['hari ini', 'P0D'],
  ],
  fillers: 'pada, tarikh, hari, pukul, jam, dan',
  glue: { field: 'tarikh', and: 'dan', preposition: 'pada, di, pukul', telling: 'pada', agent: 'oleh' },
  bylines: 'oleh, penulis, wartawan',
  sections:
    'politik, dunia, ekonomi, nasional, budaya, sukan, pendapat, antarabangsa, berita, kesihatan, sains, teknologi, bisnes, hiburan',
  counters: 'dilihat, komen',
  furniture: 'kongsi, cetak, simpan, minit bacaan',
  foreign: 'lahir, meninggal, hingga, sehingga, telefon, harga, perlawanan, musim, antara, gambar',
})
