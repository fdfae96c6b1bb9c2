import { readBytes } from '../../files/readBytes.ts'
import { InputError } from '../../model/inputError.ts'
import type { ReportSummary } from '../../model/report.ts'
import { EarlierSummarySchema } from '../../model/reportSchema.ts'
import type { PathFrom } from './planCheck.ts'

/** Bytes of a report: a corpus has many findings, and all but the last line of them is passed over. */
const LARGEST = 2 ** 31
const SUMMARY = '\n"summary":'

/** What an earlier run counted, from its JSON report. */
export async function readEarlier({ file, shown }: PathFrom): Promise<Pick<ReportSummary, 'groups' | 'off'>> {
  const bytes = Buffer.from(await readBytes(file, shown, LARGEST))
  const result = EarlierSummarySchema.safeParse(summaryOf(bytes))
  if (result.success) return result.data
  throw new InputError(shown, 'is no report to compare with', 'write one with --report json=FILE')
}

/** The summary, without reading the findings before it; of a report that something else has laid out anew, by way of all of it. */
function summaryOf(bytes: Buffer): unknown {
  const at = bytes.lastIndexOf(SUMMARY)
  try {
    if (at >= 0) return JSON.parse(bytes.toString('utf8', at + SUMMARY.length).replace(/\}\s*$/, ''))
  } catch {
    // laid out anew
  }
  try {
    return JSON.parse(bytes.toString('utf8')).summary
  } catch {
    return null
  }
}
