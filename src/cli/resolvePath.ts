import { resolve } from 'node:path'
import type { Io } from './io.ts'

/** A path as typed, from the folder that the run stands in. */
export const resolvePath = (io: Io, path: string): string => resolve(io.cwd, path)
