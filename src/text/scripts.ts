/** Letters that name a language; with `language` null, letters that speak against the language of another row, which names this one's place. */
export interface Told {
  language: string | null
  letters: string
  share: number
  unless?: number
}

/** A script, told by ranges of UTF-16 units, and what language its letters name. */
export interface Script {
  name: string
  /** Pairs of first and last unit. */
  ranges: readonly [number, number][]
  /** BCP 47; null where several languages share the script and letters do not part them. */
  language: string | null
  direction: 'ltr' | 'rtl'
  /**
   * Languages of the script that have letters of their own, the first that fits: at least `share` of the script's letters are among
   * `letters`. Shares are well below what running text of the language has, and above what foreign names bring into another.
   */
  told?: readonly Told[]
}

export const SCRIPTS: readonly Script[] = [
  {
    name: 'Arabic',
    ranges: [
      [0x0620, 0x064a],
      [0x066e, 0x06d3],
      [0x06d5, 0x06d5],
      [0x06fa, 0x06ff],
      [0x0750, 0x077f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
    language: 'ar',
    direction: 'rtl',
    told: [
      { language: 'ug', letters: 'ۇۈۋڭ', share: 0.03 },
      { language: 'ckb', letters: 'ڕڵۆێە', share: 0.03 },
      { language: 'sd', letters: 'ڄڃڌڊڀٻٺٽڦڪڻ', share: 0.02 },
      { language: 'ps', letters: 'ځڅډړښګېۍټڼ', share: 0.02 },
      { language: 'ur', letters: 'ٹڈڑںےہ', share: 0.02 },
      { language: 'fa', letters: 'پچژگ', share: 0.008 },
      // Arabic pages print ی or ک for ي and ك throughout where the keyboard was Persian, but then ة and إ too
      { language: 'fa', letters: 'یک', share: 0.05, unless: 7 },
      { language: null, letters: 'ةيكىإ', share: 0 },
    ],
  },
  {
    name: 'Latin',
    ranges: [
      [0x0041, 0x005a],
      [0x0061, 0x007a],
      [0x00c0, 0x024f],
      [0x1e00, 0x1eff],
    ],
    language: null,
    direction: 'ltr',
  },
  {
    name: 'Cyrillic',
    ranges: [[0x0400, 0x052f]],
    language: 'ru',
    direction: 'ltr',
    told: [
      { language: 'uk', letters: 'іїєґ', share: 0.02 },
      { language: 'kk', letters: 'әғқңөұүһ', share: 0.03 },
      { language: 'mk', letters: 'ѓќѕ', share: 0.002 },
      { language: 'sr', letters: 'ђјљњћџ', share: 0.02 },
      // without ы and э the script alone does not part Bulgarian and others from Russian; ъ is frequent in Bulgarian only
      { language: 'bg', letters: 'ъ', share: 0.01 },
    ],
  },
  {
    name: 'Hebrew',
    ranges: [
      [0x0590, 0x05ff],
      [0xfb1d, 0xfb4f],
    ],
    language: 'he',
    direction: 'rtl',
  },
  {
    name: 'Chinese or Japanese',
    ranges: [
      [0x3040, 0x30ff],
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
    ],
    language: 'zh',
    direction: 'ltr',
    told: [{ language: 'ja', letters: 'のにはをたがでてとしれさるいなもかりこらきっくアンスルトイ', share: 0.1 }],
  },
  { name: 'Hangul', ranges: [[0xac00, 0xd7a3]], language: 'ko', direction: 'ltr' },
  { name: 'Greek', ranges: [[0x0370, 0x03ff]], language: 'el', direction: 'ltr' },
  { name: 'Armenian', ranges: [[0x0530, 0x058f]], language: 'hy', direction: 'ltr' },
  { name: 'Georgian', ranges: [[0x10a0, 0x10ff]], language: 'ka', direction: 'ltr' },
  { name: 'Devanagari', ranges: [[0x0900, 0x097f]], language: null, direction: 'ltr' },
  { name: 'Bengali', ranges: [[0x0980, 0x09ff]], language: 'bn', direction: 'ltr' },
  { name: 'Gurmukhi', ranges: [[0x0a00, 0x0a7f]], language: 'pa', direction: 'ltr' },
  { name: 'Gujarati', ranges: [[0x0a80, 0x0aff]], language: 'gu', direction: 'ltr' },
  { name: 'Tamil', ranges: [[0x0b80, 0x0bff]], language: 'ta', direction: 'ltr' },
  { name: 'Telugu', ranges: [[0x0c00, 0x0c7f]], language: 'te', direction: 'ltr' },
  { name: 'Kannada', ranges: [[0x0c80, 0x0cff]], language: 'kn', direction: 'ltr' },
  { name: 'Malayalam', ranges: [[0x0d00, 0x0d7f]], language: 'ml', direction: 'ltr' },
  { name: 'Sinhala', ranges: [[0x0d80, 0x0dff]], language: 'si', direction: 'ltr' },
  { name: 'Thai', ranges: [[0x0e00, 0x0e7f]], language: 'th', direction: 'ltr' },
  { name: 'Lao', ranges: [[0x0e80, 0x0eff]], language: 'lo', direction: 'ltr' },
  { name: 'Burmese', ranges: [[0x1000, 0x109f]], language: 'my', direction: 'ltr' },
  { name: 'Ethiopic', ranges: [[0x1200, 0x137f]], language: null, direction: 'ltr' },
  { name: 'Khmer', ranges: [[0x1780, 0x17ff]], language: 'km', direction: 'ltr' },
  { name: 'Syriac', ranges: [[0x0700, 0x074f]], language: 'syr', direction: 'rtl' },
  { name: 'Thaana', ranges: [[0x0780, 0x07bf]], language: 'dv', direction: 'rtl' },
  { name: "N'Ko", ranges: [[0x07c0, 0x07ff]], language: 'nqo', direction: 'rtl' },
]
