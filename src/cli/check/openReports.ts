import { type AtomicFile, openAtomic } from '../../files/openAtomic.ts'
import type { ReportSummary } from '../../model/report.ts'
import type { Paint, ReportedFinding, Reporter } from '../../report/reporter.ts'
import { REPORTERS } from '../../report/reporters.ts'
import type { TypedReport } from '../commands/checkFlags.ts'
import type { Io } from '../io.ts'
import type { Progress } from '../openProgress.ts'
import { resolvePath } from '../resolvePath.ts'
import { useColor } from '../useColor.ts'
import { ClosedPipe, writeTo } from '../writeTo.ts'

/** All reports of a run. */
export interface Reports {
  document(findings: readonly ReportedFinding[]): Promise<void>
  end(summary: ReportSummary): Promise<void>
  /** Files are as they were. */
  abort(): Promise<void>
}

interface Output {
  reporter: Reporter
  write: AtomicFile['write']
  /** Null for standard output. */
  file: AtomicFile | null
  /** Nobody reads it any more. */
  closed: boolean
}

/** Opens the reports that were asked for; a file is there when all of it is. */
export async function openReports(
  typed: readonly TypedReport[],
  io: Io,
  color: boolean | undefined,
  progress: Progress,
): Promise<Reports> {
  const outputs: Output[] = []
  const standard = async (content: string | Uint8Array): Promise<void> => {
    if (io.stdout.isTTY) progress.clear()
    await writeTo(io.stdout, content)
  }
  const write = async (content: (reporter: Reporter) => Iterable<string>): Promise<void> => {
    for (const output of outputs) {
      if (output.closed) continue
      try {
        for (const said of inPieces(content(output.reporter))) await output.write(said)
      } catch (error) {
        // reports that go to files are whole all the same
        if (!(error instanceof ClosedPipe) || outputs.length === 1) throw error
        output.closed = true
      }
    }
  }
  const abort = async (): Promise<void> => {
    for (const { file } of outputs) await file?.abort()
  }
  try {
    for (const { name, file: shown } of typed) {
      const paint = shown === null && useColor(io.stdout, color, io.env) ? await colours() : PLAIN
      const file = shown === null ? null : await openAtomic(resolvePath(io, shown), { shown })
      outputs.push({ reporter: REPORTERS[name]({ paint }), write: file?.write ?? standard, file, closed: false })
    }
    await write(reporter => [reporter.begin()])
  } catch (error) {
    await abort()
    throw error
  }
  return {
    document: findings => write(reporter => reporter.document(findings)),
    async end(summary) {
      await write(reporter => [reporter.end(summary)])
      for (const { file } of outputs) await file?.commit()
      if (outputs.some(({ closed }) => closed)) throw new ClosedPipe()
    },
    abort,
  }
}

/** UTF-16 units that are written at once, at least. */
const PIECE = 2 ** 16

function* inPieces(parts: Iterable<string>): Generator<string> {
  let piece = ''
  for (const part of parts) {
    piece += part
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

const same = (text: string): string => text
const PLAIN: Paint = { bold: same, dim: same, red: same, yellow: same, green: same }

async function colours(): Promise<Paint> {
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}
