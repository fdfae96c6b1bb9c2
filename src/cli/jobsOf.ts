import { availableParallelism } from 'node:os'
import { sizeOf } from '../files/sizeOf.ts'
import type { KnownInput } from './toTasks.ts'

/** Worker threads for inputs. A text is one worker's work: no more are started than there are texts, where there are no records. */
export const jobsOf = (typed: number | undefined, inputs: readonly KnownInput[]): number =>
  Math.min(typed ?? usualJobs(inputs), inputs.some(({ records }) => records) ? Infinity : Math.max(1, inputs.length))

/** Documents, or bytes of records, that are done before workers have started. */
const FEW = 100
const SMALL = 2 ** 22

/** An engine that pipes records through owns the cores; files are worked on by all of them, where there is enough to do. */
function usualJobs(inputs: readonly KnownInput[]): number {
  if (inputs.some(input => input.file === null)) return 1
  if (inputs.length > FEW) return availableParallelism()
  let bytes = 0
  for (const { file } of inputs) bytes += file === null ? 0 : sizeOf(file)
  return bytes > SMALL ? availableParallelism() : 1
}
