import type { Finding } from '../model/finding.ts'

/** Findings that are known already: how often each occurs, by rule and fingerprint. */
export interface Baseline {
  /** Whether a finding is known; one that occurs more often than the baseline says is new from then on. */
  knows(finding: Finding): boolean
  /** Findings that it names and that were not asked for. */
  dead(): number
}

/** Counts by `rule fingerprint`. */
export type BaselineCounts = Map<string, number>

const LINE = /^([a-z0-9-]+) ([0-9a-f]{16})(?: ([1-9]\d{0,14}))?$/
const HEAD = [
  '# Findings that `article-clean check --baseline` passes over: rule, fingerprint of the text, and how often where it is not once.',
  '# Written by --update-baseline.',
]

/**
 * Reads a baseline: a finding a line, in any order. Where merged branches name one twice, the larger number holds.
 * @returns the counts, or the number of the first line that is none
 */
export function readBaseline(text: string): BaselineCounts | { badLine: number } {
  const counts: BaselineCounts = new Map()
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [, rule, print, times = '1'] = LINE.exec(line.trim()) ?? []
    if (rule === undefined) return { badLine: i + 1 }
    const key = `${rule} ${print}`
    counts.set(key, Math.max(counts.get(key) ?? 0, Number(times)))
  }
  return counts
}

/** A baseline as it is kept: sorted, a finding a line, so that git can merge it. */
export const writeBaseline = (counts: BaselineCounts): string =>
  [...HEAD, ...[...counts].map(([key, times]) => (times === 1 ? key : `${key} ${times}`)).sort(), ''].join('\n')

export const keyOf = ({ rule, fingerprint }: Finding): string => `${rule} ${fingerprint}`

export function openBaseline(counts: BaselineCounts): Baseline {
  const left = new Map(counts)
  return {
    knows(finding) {
      const key = keyOf(finding)
      const times = left.get(key) ?? 0
      if (times === 0) return false
      left.set(key, times - 1)
      return true
    },
    dead() {
      let sum = 0
      for (const times of left.values()) sum += times
      return sum
    },
  }
}

/** Takes all that is found for known, and remembers it in `counts`. */
export const collectBaseline = (counts: BaselineCounts): Baseline => ({
  knows(finding) {
    const key = keyOf(finding)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    return true
  },
  dead: () => 0,
})
