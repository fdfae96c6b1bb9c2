/** What became of one job: its result, or why there is none. */
export type Outcome<Result> = { result: Result } | { error: unknown }

/**
 * Runs `work` on each job and yields what became of it, in the order of the jobs. One that fails stops no other; an aborted signal ends the
 * run before the next.
 */
export async function* runBatch<Job, Result>(
  jobs: Iterable<Job>,
  work: (job: Job) => Promise<Result>,
  signal: AbortSignal,
): AsyncGenerator<Outcome<Result>> {
  for (const job of jobs) {
    if (signal.aborted) return
    let outcome: Outcome<Result>
    try {
      outcome = { result: await work(job) }
    } catch (error) {
      outcome = { error }
    }
    if (signal.aborted) return
    yield outcome
  }
}
