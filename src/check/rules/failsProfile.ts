import type { Rule } from '../rule.ts'

export const failsProfile: Rule = {
  id: 'fails-profile',
  severity: 'error',
  docs: {
    finds:
      'A text that the profile of `--profile` refuses as it was scraped; the measures and limits that it fails are named. Without the option profiles are measured, and no finding.',
    why: 'Filters of that kind throw the article away instead of repairing it.',
    cure: 'Clean it: the summary says how many articles a profile refuses as scraped and no longer when cleaned.',
  },
  find({ profile }) {
    if (profile === null || profile.failed.length === 0) return []
    const measures = profile.failed.map(
      ({ measure, value, limit, fails }) =>
        `${measure} ${shown(value, limit)} ${fails === 'above' ? '>' : '<'} ${limit}`,
    )
    return [{ span: null, message: `fails ${profile.name}: ${measures.join(', ')}` }]
  },
}

/** Four digits, or as many as tell the value from its limit. */
function shown(value: number, limit: number): string {
  for (let digits = 4; digits < 17; digits++) {
    const rounded = Number(value.toFixed(digits))
    if (rounded !== limit) return String(rounded)
  }
  return String(value)
}
