/** A flag that worker threads can see: 0, and not 0 any more when `signal` is aborted. */
export function stopFlag(signal: AbortSignal): Int32Array {
  const flag = new Int32Array(new SharedArrayBuffer(4))
  signal.addEventListener('abort', () => Atomics.store(flag, 0, 1), { once: true })
  return flag
}
