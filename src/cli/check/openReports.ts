import { createHash } from 'node:crypto'
import { appendFile } from 'node:fs/promises'
import { RECORD_RULES } from '../../check/recordRules.ts'
import { RULES } from '../../check/rules.ts'
import { type AtomicFile, openAtomic } from '../../files/openAtomic.ts'
import { systemFault } from '../../files/systemFaults.ts'
import type { MeasuredText, ReportSummary } from '../../model/report.ts'
import type { Paint, ReportContext, ReportedFinding, Reporter } from '../../report/reporter.ts'
import { REPORTERS } from '../../report/reporters.ts'
import type { CheckTyped } from '../commands/checkFlags.ts'
import { inPieces } from '../inPieces.ts'
import type { Io } from '../io.ts'
import { useColor } from '../useColor.ts'
import { VERSION } from '../version.ts'
import { writeTo } from '../writeTo.ts'
import { openSpool, type Spool } from './openSpool.ts'
import type { PlannedReport } from './planReports.ts'

/** All reports of a run. */
export interface Reports {
  document(findings: readonly ReportedFinding[]): Promise<void>
  measured(text: MeasuredText): Promise<void>
  end(summary: ReportSummary): Promise<void>
  /** Files are as they were. */
  abort(): Promise<void>
}

/** One report, and what takes it. */
interface Output {
  reporter: Reporter
  write(content: string): Promise<void>
  commit(): Promise<void>
  abort(): Promise<void>
  /** What stands behind the findings; null until there is any of it. */
  spool: Spool | null
}

/**
 * Opens the reports that were asked for; a file is there when all of it is.
 * @param standard takes what goes to standard output
 */
export async function openReports(
  planned: readonly PlannedReport[],
  typed: CheckTyped,
  io: Io,
  standard: (content: string) => Promise<void>,
): Promise<Reports> {
  const outputs: Output[] = []
  const abort = async (): Promise<void> => {
    for (const output of outputs) {
      await output.spool?.close()
      await output.abort()
    }
  }
  try {
    for (const { name, to } of planned) {
      const reporter = REPORTERS[name](await contextOf(to, typed, io))
      if (typeof to !== 'string') {
        const file = await openAtomic(to.file, { shown: to.shown })
        outputs.push({ reporter, ...pick(file), spool: null })
      } else {
        const write = to === 'stdout' ? standard : (content: string) => writeTo(io.stderr, content)
        outputs.push({ reporter, write, commit: done, abort: done, spool: null })
      }
      if (name === 'github' && io.env.GITHUB_STEP_SUMMARY)
        outputs.push(jobSummary(io.env.GITHUB_STEP_SUMMARY, await contextOf('stdout', { ...typed, color: false }, io)))
    }
    for (const { reporter, write } of outputs) await write(reporter.begin())
  } catch (error) {
    await abort()
    throw error
  }
  return {
    async document(findings) {
      for (const { reporter, write } of outputs)
        for (const piece of inPieces(reporter.document(findings))) await write(piece)
    },
    async measured(text) {
      for (const output of outputs)
        if (output.reporter.measured) await (output.spool ??= openSpool()).write(output.reporter.measured(text))
    },
    async end(summary) {
      for (const { reporter, write, spool } of outputs) {
        if (spool) for await (const piece of spool.read()) await write(piece)
        await write(reporter.end(summary))
      }
      for (const { spool, commit } of outputs) {
        await spool?.close()
        await commit()
      }
    },
    abort,
  }
}

const done = async (): Promise<void> => {}

const pick = ({ write, commit, abort }: AtomicFile): Omit<Output, 'reporter' | 'spool'> => ({ write, commit, abort })

/** The page that GitHub shows of a job; other steps write to it as well. */
function jobSummary(file: string, context: ReportContext): Output {
  let page = ''
  return {
    reporter: REPORTERS.markdown(context),
    async write(content) {
      page += content
    },
    async commit() {
      try {
        await appendFile(file, `${page}\n`)
      } catch (error) {
        throw systemFault('GITHUB_STEP_SUMMARY', error)
      }
    },
    abort: done,
    spool: null,
  }
}

async function contextOf(
  to: PlannedReport['to'],
  { color, all, measures }: CheckTyped,
  io: Io,
): Promise<ReportContext> {
  const stream = to === 'stdout' ? io.stdout : to === 'stderr' ? io.stderr : null
  return {
    paint: stream && useColor(stream, color, io.env) ? await colours() : PLAIN,
    columns: stream?.isTTY && stream.columns ? stream.columns : null,
    all: all === true,
    measures: measures === true,
    rules: [...RULES, ...RECORD_RULES].map(({ id, severity, docs }) => ({ id, severity, ...docs })),
    version: VERSION,
    hash: text => createHash('sha256').update(text).digest('hex').slice(0, 32),
  }
}

const same = (text: string): string => text
const PLAIN: Paint = { bold: same, dim: same, red: same, yellow: same, green: same }

async function colours(): Promise<Paint> {
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}
