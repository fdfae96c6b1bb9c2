/**
 * Stands for `node:child_process` in the bundle: commander loads it for commands that are programs of their own, of which there are none, and
 * it costs 2 ms of every start.
 */
export default {}
