import { join } from 'node:path'
import type { Io } from './io.ts'

/** Work modules by their names: what each does to a task. */
// biome-ignore lint/suspicious/noExplicitAny: each module has a task of its own
export type Work<W> = { readonly [Name in keyof W]: (task: any) => unknown }

export interface Workers<W extends Work<W>> {
  /** Tasks that may be under way at once. */
  width: number
  run<Name extends keyof W & string>(work: Name, task: Parameters<W[Name]>[0]): Promise<Awaited<ReturnType<W[Name]>>>
  close(): Promise<void>
}

/** Runs the work modules `here` in this thread where `jobs` is 1, else in so many worker threads, which load them by their names. */
export async function openWorkers<W extends Work<W>>(jobs: number, io: Io, here: W): Promise<Workers<W>> {
  if (jobs === 1) {
    const run: Workers<W>['run'] = async (work, task) => (await here[work](task)) as never
    return { width: 1, run, close: () => Promise.resolve() }
  }
  const { openPool } = await import('../batch/openPool.ts')
  const pool = await openPool(jobs)
  const module = (work: string): string => join(io.packageRoot, 'dist', 'work', `${work}.js`)
  // one that waits for each that works, so that none of them ever does
  return { width: jobs * 2, run: (work, task) => pool.run(module(work), task), close: () => pool.close() }
}
