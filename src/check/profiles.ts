import type { Measures } from '../metrics/measureText.ts'

/** One limit on one measure. A value at the limit passes. */
export interface ProfileRow {
  measure: keyof Measures
  limit: number
  /** The side of the limit on which a text fails. */
  fails: 'above' | 'below'
  /** The reason that datatrove gives for it. */
  reason: string
  /** Where the limit comes from. */
  source: string
}

export interface Profile {
  /** One sentence: whose definitions the measures follow. */
  definitions: string
  /** In the order in which datatrove asks. */
  rows: readonly ProfileRow[]
}

export type ProfileName = 'gopher-repetition' | 'fineweb2-arb' | 'fineweb2-arb-repetition'

type Limit = [measure: keyof Measures, fails: ProfileRow['fails'], limit: number, reason: string]

const from = (source: string, limits: readonly Limit[]): ProfileRow[] =>
  limits.map(([measure, fails, limit, reason]) => ({ measure, limit, fails, reason, source }))

const GOPHER_REPETITION = from('Gopher, arXiv 2112.11446, table A1', [
  ['duplicateParagraphs', 'above', 0.3, 'dup_para_frac'],
  ['duplicateParagraphCharacters', 'above', 0.2, 'dup_para_char_frac'],
  ['duplicateLines', 'above', 0.3, 'dup_line_frac'],
  ['duplicateLineCharacters', 'above', 0.2, 'dup_line_char_frac'],
  ['top2Grams', 'above', 0.2, 'top_2_gram'],
  ['top3Grams', 'above', 0.18, 'top_3_gram'],
  ['top4Grams', 'above', 0.16, 'top_4_gram'],
  ['duplicate5Grams', 'above', 0.15, 'duplicated_5_n_grams'],
  ['duplicate6Grams', 'above', 0.14, 'duplicated_6_n_grams'],
  ['duplicate7Grams', 'above', 0.13, 'duplicated_7_n_grams'],
  ['duplicate8Grams', 'above', 0.12, 'duplicated_8_n_grams'],
  ['duplicate9Grams', 'above', 0.11, 'duplicated_9_n_grams'],
  ['duplicate10Grams', 'above', 0.1, 'duplicated_10_n_grams'],
])

const ARABIC = 'FineWeb-2, configs/arb_Arab.yml'
const PIPELINE = 'FineWeb-2, fineweb-2-pipeline.py'
const DEFAULTS = 'datatrove 0.10.1, defaults of GopherQualityFilter'

const ARABIC_REPETITION = from(ARABIC, [
  ['duplicateLines', 'above', 0.304, 'dup_line_frac'],
  ['top2Grams', 'above', 0.197, 'top_2_gram'],
  ['top3Grams', 'above', 0.172, 'top_3_gram'],
  ['top4Grams', 'above', 0.146, 'top_4_gram'],
  ['duplicate5Grams', 'above', 0.165, 'duplicated_5_n_grams'],
  ['duplicate6Grams', 'above', 0.153, 'duplicated_6_n_grams'],
  ['duplicate7Grams', 'above', 0.142, 'duplicated_7_n_grams'],
  ['duplicate8Grams', 'above', 0.131, 'duplicated_8_n_grams'],
  ['duplicate9Grams', 'above', 0.12, 'duplicated_9_n_grams'],
  ['duplicate10Grams', 'above', 0.109, 'duplicated_10_n_grams'],
])

const DUPLICATE_CHARACTERS = from(PIPELINE, [['duplicateCharacters', 'above', 0.1, 'char_dup_ratio']])

const ARABIC_QUALITY = [
  ...from(ARABIC, [['terminalLines', 'below', 0.143, 'line_punct_ratio']]),
  ...DUPLICATE_CHARACTERS,
  ...from(ARABIC, [['newlinesPerWord', 'above', 0.189, 'list_ratio']]),
  ...from(DEFAULTS, [
    ['words', 'below', 50, 'gopher_short_doc'],
    ['words', 'above', 100_000, 'gopher_long_doc'],
  ]),
  ...from(ARABIC, [
    ['meanWordLength', 'below', 2, 'gopher_below_avg_threshold'],
    ['meanWordLength', 'above', 9, 'gopher_above_avg_threshold'],
  ]),
  ...from(DEFAULTS, [
    ['hashesPerWord', 'above', 0.1, 'gopher_too_many_hashes'],
    ['ellipsesPerWord', 'above', 0.1, 'gopher_too_many_ellipsis'],
    ['bulletLines', 'above', 0.9, 'gopher_too_many_bullets'],
    ['ellipsisLines', 'above', 0.3, 'gopher_too_many_end_ellipsis'],
  ]),
  ...from(ARABIC, [['alphabeticWords', 'below', 0.787, 'gopher_below_alpha_threshold']]),
  ...from(PIPELINE, [['arabicStopWords', 'below', 2, 'gopher_enough_stop_words']]),
]

const DEFINITIONS =
  'on datatrove 0.10.1’s definitions (extra copies count, shares are of all characters), words cut as spaCy’s blank Arabic cuts them'

/**
 * What pipelines of training data ask of a text. Rows that are off in FineWeb-2 (paragraphs, Gopher's line characters, short lines) are left out of
 * its profiles, and so is its language score. A text without words passes what is asked of repetition; datatrove drops it as `empty`.
 */
export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  'gopher-repetition': { definitions: `Gopher’s repetition limits, ${DEFINITIONS}.`, rows: GOPHER_REPETITION },
  'fineweb2-arb': {
    definitions: `FineWeb-2’s filters for Standard Arabic but the language score, ${DEFINITIONS}.`,
    rows: [...ARABIC_REPETITION, ...ARABIC_QUALITY],
  },
  'fineweb2-arb-repetition': {
    definitions: `FineWeb-2’s limits on repetition in Standard Arabic, ${DEFINITIONS}.`,
    rows: [...ARABIC_REPETITION, ...DUPLICATE_CHARACTERS],
  },
}
