import type { Removal } from '../model/removal.ts'
import type { Explained, ExplainedRemoval, Row } from './explained.ts'
import { removalEvidence } from './removalEvidence.ts'

/**
 * What is shown of one document of which only the removals are at hand, with their texts.
 * @param because why a copy rule takes what it finds for a copy
 */
export function toExplainedRemovals(
  removed: readonly Removal[],
  name: string,
  because: (rule: string) => string,
): Explained {
  const removals = removed.map((removal, i): ExplainedRemoval => {
    const text = removal.text ?? ''
    const evidence = removalEvidence({ removal, text, isWhole: null, isDirect: null, differences: null })
    return { n: i + 1, removal, evidence, because: because(removal.rule), differences: null }
  })
  return {
    name,
    title: null,
    direction: 'ltr',
    language: null,
    updated: null,
    published: null,
    rows: removals.map(toRow),
    removals,
    kept: [],
    times: [],
    warnings: [],
    stats: null,
  }
}

const NOTHING = { isOriginal: false, isTime: false, isHeadline: false, isWarned: false, kept: 0, isRepeated: false }

function toRow(removed: ExplainedRemoval, i: number): Row {
  const { n, removal } = removed
  const lines = (removal.text ?? '').split(/\r\n?|\n/).map((text, k) => ({
    number: removal.span.lines[0] + k,
    pieces: [{ text, removed: n, begins: { removed: k === 0 ? n : 0, kept: 0, time: 0, originals: [] }, ...NOTHING }],
  }))
  return { lines, clean: [], notes: [{ kind: 'removed', removed }], gap: i > 0 || lines[0].number > 1 }
}
