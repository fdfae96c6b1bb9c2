import { grouped } from '../text/grouped.ts'
import type { Io } from './io.ts'

/** How far a run is, on a terminal: one line that is written over. */
export interface Progress {
  /** So many inputs are done. */
  inputs(count: number): void
  /** Documents that are done, what was counted in them, and their bytes. */
  add(documents: number, count: number, bytes: number): void
  /** Takes the line away, before something else is said. */
  clear(): void
  /** Shows what was counted, now and then: all that came at once is to be counted before. */
  update(): void
}

const EVERY = 100
/** Runs that are over by then show nothing. */
const FIRST = 500
const MEGABYTE = 1e6

export interface ProgressOptions {
  /** Inputs, for the time that is left. */
  total: number
  quiet: boolean
  /** What is counted beside documents. */
  counted: string
  /** Whether what is written to standard output clears the line first; else a terminal that takes both would tear results. */
  isCleared: boolean
}

export function openProgress(io: Io, { total, quiet, counted, isCleared }: ProgressOptions): Progress {
  const { stderr } = io
  if (quiet || !stderr.isTTY || (io.stdout.isTTY && !isCleared))
    return { inputs: () => {}, add: () => {}, clear: () => {}, update: () => {} }
  const start = performance.now()
  const sum = { documents: 0, bytes: 0, count: 0, inputs: 0 }
  let next = start + FIRST
  let shown = false
  let started = false
  const draw = (): void => {
    const now = performance.now()
    next = now + EVERY
    shown = true
    started = true
    stderr.write(`\r\x1b[K${progressLine(sum, counted, (now - start) / 1000, total)}`)
  }
  return {
    inputs(count) {
      sum.inputs += count
    },
    add(documents, count, bytes) {
      sum.documents += documents
      sum.bytes += bytes
      sum.count += count
    },
    clear() {
      if (shown) stderr.write('\r\x1b[K')
      shown = false
    },
    update() {
      if (performance.now() >= next || (started && !shown)) draw()
    },
  }
}

interface Sum {
  documents: number
  bytes: number
  count: number
  inputs: number
}

/** `12,345 documents, 24.1 MB/s, 1,204,331 duplicate characters removed, 2:31 left` */
function progressLine(
  { documents, bytes, count, inputs }: Sum,
  counted: string,
  seconds: number,
  total: number,
): string {
  const parts = [
    `${grouped(documents)} documents`,
    `${(bytes / MEGABYTE / seconds).toFixed(1)} MB/s`,
    `${grouped(count)} ${counted}`,
  ]
  if (inputs > 0 && inputs < total) parts.push(`${clock((seconds / inputs) * (total - inputs))} left`)
  return parts.join(', ')
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const pad = (part: number): string => String(part).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`
}
