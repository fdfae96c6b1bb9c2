/**
 * Letters as the cutter knows them (spaCy 3.8, lang/char_classes.py), for a class in a pattern. Scripts without case count as upper and lower;
 * whole blocks stand for them, so Arabic marks are none, and ۔ is one. Cased letters are those of Unicode, a few scripts more than spaCy's.
 */
const UNCASED =
  // Arabic
  '\\u0620-\\u064a\\u066e-\\u06d5\\u06e5-\\u06ff\\u0750-\\u077f\\u08a0-\\u08bd\\ufb50-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufdc7\\ufdf0-\\ufdfb' +
  '\\ufe70-\\ufefc\\u{1ee00}-\\u{1eebb}' +
  // Hebrew, Devanagari, Bengali, Tamil, Telugu, Kannada, Sinhala, Ethiopic
  '\\u0591-\\u05f4\\ufb1d-\\ufb4f\\u0900-\\u09ff\\u0b80-\\u0cff\\u0d80-\\u0dff\\u1200-\\u137f' +
  // Hangul, kana, Chinese
  '\\uac00-\\ud7af\\u1100-\\u11ff\\u3040-\\u30ff\\u4e00-\\u9fff\\u3400-\\u4dbf\\u{20000}-\\u{2ebef}\\u2e80-\\u2fdf\\u2ff0-\\u303f\\u31c0-\\u31ef' +
  '\\u3200-\\u33ff\\uf900-\\ufaff\\ufe30-\\ufe4f\\u{1f200}-\\u{1f2ff}\\u{2f800}-\\u{2fa1f}'

export const LETTER: string = `\\p{Lu}\\p{Ll}${UNCASED}`
export const LOWER: string = `\\p{Ll}${UNCASED}`
export const UPPER: string = `\\p{Lu}${UNCASED}`
