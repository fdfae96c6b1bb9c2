import type { Summary } from '../model/summary.ts'
import type { Io } from './io.ts'

/** How far a run is, on a terminal: one line that is written over. */
export interface Progress {
  /** So many inputs are done. */
  inputs(count: number): void
  /** What was done, and the bytes that it was done to. */
  add(summary: Summary, bytes: number): void
  /** Takes the line away, before something else is said. */
  clear(): void
}

const EVERY = 100
/** Runs that are over by then show nothing. */
const FIRST = 500
const MEGABYTE = 1e6

/** @param total inputs, for the time that is left */
export function openProgress(io: Io, total: number, quiet: boolean): Progress {
  const { stderr } = io
  // a result that goes to the same terminal would be torn by it
  if (quiet || !stderr.isTTY || io.stdout.isTTY) return { inputs: () => {}, add: () => {}, clear: () => {} }
  const start = performance.now()
  const sum = { documents: 0, bytes: 0, removed: 0, inputs: 0 }
  let next = start + FIRST
  let shown = false
  const show = (): void => {
    const now = performance.now()
    if (now < next) return
    next = now + EVERY
    shown = true
    stderr.write(`\r\x1b[K${progressLine(sum, (now - start) / 1000, total)}`)
  }
  return {
    inputs(count) {
      sum.inputs += count
      show()
    },
    add({ documents, removedCharacters }, bytes) {
      sum.documents += documents
      sum.bytes += bytes
      for (const characters of Object.values(removedCharacters)) sum.removed += characters
      show()
    },
    clear() {
      if (shown) stderr.write('\r\x1b[K')
      shown = false
    },
  }
}

interface Sum {
  documents: number
  bytes: number
  /** Characters. */
  removed: number
  inputs: number
}

/** `12,345 documents, 24.1 MB/s, 1,204,331 duplicate characters removed, 2:31 left` */
export function progressLine({ documents, bytes, removed, inputs }: Sum, seconds: number, total: number): string {
  const parts = [
    `${grouped(documents)} documents`,
    `${(bytes / MEGABYTE / seconds).toFixed(1)} MB/s`,
    `${grouped(removed)} duplicate characters removed`,
  ]
  if (inputs > 0 && inputs < total) parts.push(`${clock((seconds / inputs) * (total - inputs))} left`)
  return parts.join(', ')
}

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const pad = (part: number): string => String(part).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`
}
