import { type AtomicFile, openAtomic } from '../../files/openAtomic.ts'
import type { ReportSummary } from '../../model/report.ts'
import type { Paint, ReportedFinding } from '../../report/reporter.ts'
import { REPORTERS } from '../../report/reporters.ts'
import type { TypedReport } from '../commands/checkFlags.ts'
import type { Io } from '../io.ts'
import type { Progress } from '../openProgress.ts'
import { resolvePath } from '../resolvePath.ts'
import { useColor } from '../useColor.ts'
import { writeTo } from '../writeTo.ts'

/** All reports of a run. */
export interface Reports {
  document(findings: readonly ReportedFinding[]): Promise<void>
  end(summary: ReportSummary): Promise<void>
  /** Files are as they were. */
  abort(): Promise<void>
}

const PLAIN: Paint = { bold: same, dim: same, red: same, yellow: same, green: same }

/** Opens the reports that were asked for; a file is there when all of it is. */
export async function openReports(
  typed: readonly TypedReport[],
  io: Io,
  color: boolean | undefined,
  progress: Progress,
): Promise<Reports> {
  const outputs: {
    reporter: ReturnType<(typeof REPORTERS)[string]>
    file: Pick<AtomicFile, 'write'> & Partial<AtomicFile>
  }[] = []
  const standard = async (content: string | Uint8Array): Promise<void> => {
    if (io.stdout.isTTY) progress.clear()
    await writeTo(io.stdout, content)
  }
  for (const { name, file } of typed) {
    const paint = file === null && useColor(io.stdout, color, io.env) ? await colours() : PLAIN
    const opened = file === null ? { write: standard } : await openAtomic(resolvePath(io, file), { shown: file })
    outputs.push({ reporter: REPORTERS[name](paint), file: opened })
  }
  const write = async (content: (reporter: ReturnType<(typeof REPORTERS)[string]>) => string): Promise<void> => {
    for (const { reporter, file } of outputs) {
      const said = content(reporter)
      if (said !== '') await file.write(said)
    }
  }
  await write(reporter => reporter.begin())
  return {
    document: findings => write(reporter => reporter.document(findings)),
    async end(summary) {
      await write(reporter => reporter.end(summary))
      for (const { file } of outputs) await file.commit?.()
    },
    async abort() {
      for (const { file } of outputs) await file.abort?.()
    },
  }
}

async function colours(): Promise<Paint> {
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}

function same(text: string): string {
  return text
}
