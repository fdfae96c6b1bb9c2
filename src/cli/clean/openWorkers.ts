import { join } from 'node:path'
import type { Pool } from '../../batch/openPool.ts'
import type { Io } from '../io.ts'
import cleanDocuments from '../work/cleanDocuments.ts'
import cleanRecords from '../work/cleanRecords.ts'
import rewriteDocuments from '../work/rewriteDocuments.ts'

interface Work {
  cleanDocuments: typeof cleanDocuments
  cleanRecords: typeof cleanRecords
  rewriteDocuments: typeof rewriteDocuments
}

const HERE: Work = { cleanDocuments, cleanRecords, rewriteDocuments }

export interface Workers {
  /** Tasks that may be under way at once. */
  width: number
  run<Name extends keyof Work>(work: Name, task: Parameters<Work[Name]>[0]): Promise<Awaited<ReturnType<Work[Name]>>>
  close(): Promise<void>
}

/** The work modules, run by `jobs` worker threads; by this one where that is 1. */
export async function openWorkers(jobs: number, io: Io): Promise<Workers> {
  if (jobs === 1) {
    const run: Workers['run'] = async (work, task) => HERE[work](task as never) as never
    return { width: 1, run, close: () => Promise.resolve() }
  }
  const { openPool } = await import('../../batch/openPool.ts')
  const pool: Pool = await openPool(jobs)
  const module = (work: keyof Work): string => join(io.packageRoot, 'dist', 'work', `${work}.js`)
  // one that waits for each that works, so that none of them ever does
  return { width: jobs * 2, run: (work, task) => pool.run(module(work), task), close: () => pool.close() }
}
