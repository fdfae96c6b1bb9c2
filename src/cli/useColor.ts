import type { Io } from './io.ts'

/** Whether a stream is coloured: flag, then FORCE_COLOR, NO_COLOR, TERM=dumb, then whether it is a terminal. */
export function useColor(stream: { isTTY?: boolean }, flag: boolean | undefined, env: Io['env']): boolean {
  if (flag !== undefined) return flag
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR || env.TERM === 'dumb') return false
  return stream.isTTY === true
}
