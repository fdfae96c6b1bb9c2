import type { Shown } from '../commands/explain.ts'
import type { Io } from '../io.ts'
import type { PageTarget } from './planExplain.ts'

export async function openPages(_target: PageTarget, _several: boolean, _io: Io): Promise<Shown> {
  throw new Error('no pages yet')
}
