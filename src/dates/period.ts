/** How a part of the day turns an hour of the 12-hour clock into one of the 24-hour clock: hour 1–12 as printed, to 0–23. */
export interface Period {
  names: readonly string[]
  hour(hour: number): number
}

export const morning = (hour: number): number => hour % 12
export const evening = (hour: number): number => (hour % 12) + 12
/** 11 at noon is before it, 1 after it. */
export const noon = (hour: number): number => (hour >= 10 && hour < 12 ? hour : evening(hour))
/** The night begins in the evening and ends in the small hours; 12 at night is midnight. */
export const night = (hour: number): number => (hour === 12 ? 0 : hour < 6 ? hour : evening(hour))
