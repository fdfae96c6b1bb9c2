import { spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'

export const median = times => [...times].sort((a, b) => a - b)[times.length >> 1]

/** Milliseconds from start to end of one process, or null where it is not installed or fails. */
export function run(command, argv, { input, output = '/dev/null', env = process.env } = {}) {
  const stdin = input ? openSync(input, 'r') : 'ignore'
  const stdout = openSync(output, 'w')
  const start = performance.now()
  const { status, error } = spawnSync(command, argv, { stdio: [stdin, stdout, 'ignore'], env })
  const ms = performance.now() - start
  if (input) closeSync(stdin)
  closeSync(stdout)
  return error || status !== 0 ? null : ms
}

/** Medians of several commands that take turns, so that a busy minute of the machine hits them all. */
export function turnAbout(runs, rounds) {
  const times = runs.map(() => [])
  for (let i = 0; i < rounds; i++)
    for (const [j, one] of runs.entries()) if (times[j].at(-1) !== null) times[j].push(one())
  return times.map(list => (list.at(-1) === null ? null : median(list)))
}
