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
  return { run: (filename, task) => pool.run(task, { filename }), close: () => pool.destroy() }
}
