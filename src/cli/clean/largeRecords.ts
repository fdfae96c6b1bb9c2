import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Smaller blocks leave little behind. */
const LARGE = 2 ** 18
const ENOUGH = 3 * 2 ** 18

/**
 * Tells the memory of large records free when so many bytes of them are done. Each leaves ten times its size in typed arrays, which V8 does not
 * count as its own: left to itself it lets some 60 MB of them gather. A collection takes a millisecond.
 */
export function largeRecords(): { done(bytes: number): void } {
  let since = 0
  let collect: (() => void) | undefined
  return {
    done(bytes) {
      if (bytes < LARGE) return
      since += bytes
      if (since < ENOUGH) return
      since = 0
      if (!collect) {
        setFlagsFromString('--expose-gc')
        collect = runInNewContext('gc') as () => void
      }
      collect()
    },
  }
}
