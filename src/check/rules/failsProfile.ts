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
      ({ measure, value, limit, fails }) => `${measure} ${shown(value)} ${fails === 'above' ? '>' : '<'} ${limit}`,
    )
    return [{ span: null, message: `fails ${profile.name}: ${measures.join(', ')}` }]
  },
}

const shown = (value: number): string => String(Math.round(value * 10_000) / 10_000)
