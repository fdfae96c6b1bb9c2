import type { Vocabulary } from '../vocabulary.ts'

const NUMBERS = ['mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai']

/** Vietnamese. Months are numbers after a word. */
export const vi = (): Vocabulary => ({
  code: 'vi',
  script: 'Latin',
  beside: ['en'],
  order: 'dmy',
  common: 'va, cua, la, co, duoc, cho, trong, khong, voi, cac, mot, nhung, nay, nguoi, da, khi, den, ngay',
  months: NUMBERS.map((name, i) => [
    `thang ${name}`,
    ...['thang', 'thg', 'th'].flatMap(month => [`${month} ${i + 1}`, ...(i < 9 ? [`${month} 0${i + 1}`] : [])]),
  ]),
  weekdays: 'chu nhat, cn; thu 2, t 2; thu 3, t 3; thu 4, t 4, thu tu; thu 5, t 5; thu 6, t 6; thu 7, t 7',
  updated: {
    sure: `cap nhat, cap nhat luc, cap nhat ngay, cap nhat lan cuoi, cap nhat moi nhat, lan cuoi cap nhat, ngay cap nhat, sua doi lan cuoi,
      chinh sua lan cuoi, cap nhat vao, da cap nhat`,
    verb: 'sua doi, chinh sua',
  },
  published: {
    sure: `xuat ban, dang luc, dang ngay, ngay dang, ngay xuat ban, xuat ban luc, xuat ban ngay, dang tai, dang tai luc, duoc dang, thoi gian dang,
      da dang, dang vao, ngay tao, phat hanh, gui luc, dang boi, ngay phat hanh`,
    verb: 'dang, dang tin',
  },
  morning: 'sang, sa',
  evening: 'chieu, toi, ch',
  noon: 'trua',
  night: 'dem',
  clock: 'luc, vao luc, hoi',
  marks: { h: 'gio, g', m: 'phut' },
  agoAfter: 'truoc',
  about: 'khoang, hon, gan',
  units: {
    Y: { many: 'nam' },
    M: { many: 'thang' },
    W: { many: 'tuan' },
    D: { many: 'ngay' },
    TH: { many: 'gio, tieng' },
    TM: { many: 'phut' },
    TS: { many: 'giay' },
  },
  relatives: [
    ['hom qua', '-P1D'],
    ['hom nay', 'P0D'],
    ['vua xong', 'PT0S'],
  ],
  fillers: 'ngay, luc, vao, nam, vao luc, va, thu, gio',
  glue: {
    field: 'ngay',
    yearOf: 'nam',
    and: 'va',
    touches: 'h, g, gio',
    clockEnd: 'h, gio',
    preposition: 'ngay, luc, vao, vao luc',
    telling: 'ngay, luc',
    agent: 'boi',
    dayOf: 'ngay',
  },
  bylines: 'tac gia, boi, theo, viet boi, phong vien',
  calls: 'nguon, anh',
  sections: `chinh tri, the gioi, kinh te, xa hoi, van hoa, the thao, y kien, thoi su, tin tuc, suc khoe, khoa hoc, cong nghe, phap luat,
    giao duc, giai tri, doi song, kinh doanh`,
  counters: 'luot xem, binh luan, luot doc, so',
  furniture: 'chia se, in, luu, phut doc, binh luan, nghe, gui',
  foreign: 'sinh, mat, den, dien thoai, gia, tran, mua, tap, tu, anh',
})
