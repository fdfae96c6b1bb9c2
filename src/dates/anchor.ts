/** What a line holds of which times are made, in bits. */
export const ANCHOR = {
  digit: 1,
  /** Numbers that signs join as a date in numbers is: `15/9/2014`. */
  numbers: 2,
  /** A month and a number near it, or two numbers with signs of a date: `1月14日`. */
  dated: 4,
  label: 8,
  /** `منذ` and a unit near it; not phrases such as `أول أمس`: those are times beside a label or a clock alone. */
  since: 16,
  relative: 32,
  /** Two numbers close to each other, as those of a clock are, or a word of clocks. */
  clock: 64,
  /** A label near one of the others, as near as labels stand. */
  labelled: 128,
  /** More words that no vocabulary holds than may stand beside a time that has no label. */
  crowded: 256,
} as const
