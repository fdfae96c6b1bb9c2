import { InputError } from '../../model/inputError.ts'

/** What became of one document, or the message that says why nothing did. */
export type DocumentOutcome<Done> = Done | { error: string }

/** Works on documents one after the other until `stop` is no longer 0. One that fails stops no other. */
export async function eachDocument<Job, Done>(
  jobs: readonly Job[],
  stop: Int32Array,
  work: (job: Job) => Promise<Done>,
): Promise<DocumentOutcome<Done>[]> {
  const outcomes: DocumentOutcome<Done>[] = []
  for (const job of jobs) {
    if (Atomics.load(stop, 0) !== 0) break
    try {
      outcomes.push(await work(job))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      outcomes.push({ error: error.message })
    }
  }
  return outcomes
}
