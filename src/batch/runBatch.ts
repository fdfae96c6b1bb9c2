/** What became of one task: its result, or why there is none. */
export type Outcome<Task, Result> = { task: Task } & ({ result: Result } | { error: unknown })

export interface BatchOptions {
  /** Tasks that may be under way at once. */
  width: number
  /** Ends the run: no task is begun any more, and those under way are waited for. */
  signal: AbortSignal
}

/**
 * Runs `work` on each task and yields what became of it, in the order of the tasks. One that fails stops no other. No more tasks are asked
 * for than may be under way, so that a slow reader holds the source back.
 */
export async function* runBatch<Task, Result>(
  tasks: AsyncIterable<Task>,
  work: (task: Task) => Promise<Result>,
  { width, signal }: BatchOptions,
): AsyncGenerator<Outcome<Task, Result>> {
  const source = tasks[Symbol.asyncIterator]()
  const running: Promise<Outcome<Task, Result>>[] = []
  let next: Promise<IteratorResult<Task>> | null = null
  let ended = false
  try {
    while (!signal.aborted) {
      if (!ended && next === null && running.length < width) next = source.next()
      // what is ready goes out at once, however long the next task takes to come
      const ready = await Promise.race(
        [next?.then(() => 'task' as const), running[0]?.then(() => 'result' as const)].filter(Boolean),
      )
      if (ready === undefined || signal.aborted) return
      if (ready === 'task' && next !== null) {
        const { value, done } = await next
        next = null
        if (done) ended = true
        else running.push(outcomeOf(value, work))
      } else {
        const [outcome] = running
        running.shift()
        yield await outcome
      }
      if (ended && running.length === 0) return
    }
  } finally {
    await Promise.allSettled(running)
    // a source that waits for its next task would be waited for
    const closed = ended ? null : source.return?.()
    if (next === null) await closed
    else closed?.catch(() => {})
  }
}

async function outcomeOf<Task, Result>(
  task: Task,
  work: (task: Task) => Promise<Result>,
): Promise<Outcome<Task, Result>> {
  try {
    return { task, result: await work(task) }
  } catch (error) {
    return { task, error }
  }
}
