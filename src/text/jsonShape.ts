export type JsonShape = 'array' | 'object'

/** How JSON that is not JSON lines begins: an array of objects, or one object over several lines. */
const SHAPES: readonly { shape: JsonShape; begins: RegExp; ends: string }[] = [
  { shape: 'array', begins: /^\s{0,1000}\[\s{0,1000}\{\s{0,1000}["}]/, ends: ']' },
  { shape: 'object', begins: /^\s{0,1000}\{[ \t\r]{0,1000}\n\s{0,1000}"/, ends: '}' },
]

/** What makes a line for each record of each shape, as said after “looks like”. */
export const JSON_CURES: Readonly<Record<JsonShape, string>> = {
  array: "a JSON array; make a line of each record: jq -c '.[]' in.json | article-clean --input-format ndjson",
  object: 'JSON over several lines; make a line of each record: jq -c . in.json | article-clean --input-format ndjson',
}

/** The shape that a text begins with. */
export const jsonBeginning = (text: string): JsonShape | null =>
  SHAPES.find(({ begins }) => begins.test(text))?.shape ?? null

/** The shape of a text that begins and ends as one does. */
export function jsonShape(text: string): JsonShape | null {
  const shape = SHAPES.find(({ begins }) => begins.test(text))
  return shape && text.trimEnd().endsWith(shape.ends) ? shape.shape : null
}
