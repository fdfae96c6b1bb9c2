import { blockEvidence } from './blockEvidence.ts'
import type { Run } from './findRuns.ts'
import { lineEvidence } from './lineEvidence.ts'
import type { Sheet } from './sheet.ts'

/** What speaks for a run of lines being a copy. `cut` and `menu` become the reason; `copy` is named by its shape. */
export interface Evidence {
  name: string
  kind: 'copy' | 'cut' | 'menu'
  holds(sheet: Sheet, run: Run): boolean
}

/** The first that holds decides. */
export const EVIDENCE: readonly Evidence[] = [...blockEvidence, ...lineEvidence]
