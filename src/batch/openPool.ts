import { InputError } from '../model/inputError.ts'

/** Worker threads that wait for tasks. */
export interface Pool {
  /**
   * What the default export of `module` makes of `task`; both must be such as can be cloned.
   * @param module path of a work module
   */
  run<Task, Result>(module: string, task: Task): Promise<Result>
  close(): Promise<void>
}

/** Starts `size` worker threads. */
export async function openPool(size: number): Promise<Pool> {
  // one job needs no pool, and most runs are one job
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({ minThreads: size, maxThreads: size, isolateWorkers: false })
  let failure: InputError | null = null
  // not a promise that each task races against: what never settles would keep the results of all of them
  const waiting = new Set<(failure: InputError) => void>()
  pool.on('error', ({ message }: Error) => {
    failure = new InputError('--jobs', `no worker thread can be started (${message})`, 'give a smaller number, or 1')
    for (const reject of waiting) reject(failure)
  })
  return {
    run: (filename, task) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure)
        waiting.add(reject)
        pool
          .run(task, { filename })
          .then(resolve, reject)
          .finally(() => waiting.delete(reject))
      }),
    close: () => pool.destroy(),
  }
}
