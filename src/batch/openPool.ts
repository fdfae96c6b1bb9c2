import { RunError } from '../model/runError.ts'

/** Worker threads that wait for tasks. */
export interface Pool {
  /**
   * What the default export of `module` makes of `task`; both must be such as can be cloned.
   * @param module path of a work module
   * @throws RunError where a thread is lost: what it was to do is not done, and no other takes it over
   */
  run<Task, Result>(module: string, task: Task): Promise<Result>
  close(): Promise<void>
}

/** Starts `size` worker threads. */
export async function openPool(size: number): Promise<Pool> {
  // one job needs no pool, and most runs are one job
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({ minThreads: size, maxThreads: size, isolateWorkers: false })
  const { threads } = pool
  let failure: RunError | null = null
  let closing = false
  // not a promise that each task races against: what never settles would keep the results of all of them
  const waiting = new Set<(failure: RunError) => void>()
  const fail = (what: string): void => {
    if (closing) return
    failure ??= new RunError(`--jobs ${size}: ${what}`, 'give a smaller number, or 1')
    for (const reject of waiting) reject(failure)
  }
  pool.on('error', ({ message }: Error) => fail(`no worker thread can be started (${message})`))
  // the pool says nothing of a thread that ends without an error, and waits for it for ever; one that does fail says why first
  let cause = ''
  for (const thread of threads) {
    thread.on('error', ({ message }: Error) => {
      cause ||= ` (${message})`
    })
    // results are awaited in their order: a task of another thread may be refused before the one that failed
    thread.on('exit', () => void setImmediate(() => fail(`a worker thread ended before its work was done${cause}`)))
  }
  return {
    run: (filename, task) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure)
        waiting.add(reject)
        pool
          .run(task, { filename })
          .then(resolve, error => {
            if ((error as NodeJS.ErrnoException).code === OUT_OF_MEMORY) fail('a worker thread ran out of memory')
            reject(failure ?? error)
          })
          .finally(() => waiting.delete(reject))
      }),
    async close() {
      closing = true
      // the pool would wait for the end of a thread that has ended
      if (failure) for (const thread of threads) void thread.terminate()
      else await pool.destroy()
    },
  }
}

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY'
