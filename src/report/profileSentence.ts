import type { ReportSummary } from '../model/report.ts'
import { grouped } from '../text/grouped.ts'

const NAME = 'fineweb2-arb-repetition'

/** What cleaning is worth to who filters: `fineweb2-arb-repetition refuses 1,204 of 5,000 as scraped, 24 cleaned`. */
export function profileSentence({ documents, profiles }: ReportSummary): string {
  const { failBefore, failAfter } = profiles[NAME]
  return `${NAME} refuses ${grouped(failBefore)} of ${grouped(documents)} as scraped, ${grouped(failAfter)} cleaned`
}
