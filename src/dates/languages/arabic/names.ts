/** A table's names as they stand in its text, between commas. */
export const names = (text: string): readonly string[] => text.split(',').map(name => name.trim())
