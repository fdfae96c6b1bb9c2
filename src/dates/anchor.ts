/** What a line holds of which times are made, in bits. */
export const ANCHOR = {
  digit: 1,
  /** Three numbers and more, as a date in numbers has. */
  numbers: 2,
  /** A month and a number near it. */
  dated: 4,
  label: 8,
  /** `منذ` and a unit near it; not phrases such as `أول أمس`: those are times beside a label or a clock alone. */
  since: 16,
  relative: 32,
} as const
