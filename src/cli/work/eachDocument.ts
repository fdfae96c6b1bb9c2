import { systemFault } from '../../files/systemFaults.ts'
import { InputError } from '../../model/inputError.ts'
import { STDIN } from '../stdinName.ts'

/** What became of one document, or the message that says why nothing did. */
export type DocumentOutcome<Done> = Done | { error: string }

/** Documents that are read and written at once: the disk is waited for, and this thread works on another meanwhile. */
const AT_ONCE = 8

/** Works on documents until `stop` is no longer 0; outcomes come in the order of the jobs. One that fails stops no other. */
export async function eachDocument<Job extends { path: string | null }, Done>(
  jobs: readonly Job[],
  stop: Int32Array,
  work: (job: Job) => Promise<Done>,
): Promise<DocumentOutcome<Done>[]> {
  const outcomes: DocumentOutcome<Done>[] = []
  let next = 0
  const workOn = async (): Promise<void> => {
    while (next < jobs.length && Atomics.load(stop, 0) === 0) {
      const at = next++
      outcomes[at] = await outcomeOf(work(jobs[at]), jobs[at].path ?? STDIN)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, workOn))
  return outcomes
}

async function outcomeOf<Done>(done: Promise<Done>, path: string): Promise<DocumentOutcome<Done>> {
  try {
    return await done
  } catch (error) {
    const fault = systemFault(path, error)
    if (!(fault instanceof InputError)) throw fault
    return { error: fault.message }
  }
}
