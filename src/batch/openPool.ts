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
  const failed = new Promise<never>((_resolve, reject) => {
    // without a listener it would be thrown past everyone
    pool.on('error', ({ message }: Error) =>
      reject(new InputError('--jobs', `no worker thread can be started (${message})`, 'give a smaller number, or 1')),
    )
  })
  failed.catch(() => {})
  return {
    run: (filename, task) => Promise.race([pool.run(task, { filename }), failed]),
    close: () => pool.destroy(),
  }
}
