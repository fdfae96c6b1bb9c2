import type { ExplainedDocument } from './eachExplained.ts'

export async function* eachRemoved(
  _from: { path: string; shown: string },
  _fail: (what: string) => void,
): AsyncGenerator<ExplainedDocument> {
  throw new Error('no removed yet')
}
