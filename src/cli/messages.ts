import { counted } from '../text/counted.ts'
import { escapeMessage } from '../text/escapeTerminal.ts'
import type { Io } from './io.ts'
import { useColor } from './useColor.ts'

/** What is said on stderr: one line each, escaped, so that no input speaks to the terminal or to a CI log. */
export interface Messages {
  /** A failure: always said. */
  error(what: string): void
  /** Something to know about one input; silent with --quiet. Of equal ones a few are said, and the others counted in the end. */
  warning(path: string, what: string): void
  /** What a run came to, on a terminal or not; silent with --quiet. */
  note(what: string): void
  /** Something to know about the run; silent with --quiet. */
  notice(what: string): void
  /** How it went; on a terminal only, silent with --quiet. */
  closing(what: string): void
  /** Says how many equal warnings were not said. */
  end(): void
  /** A line as it is: the summary's JSON. */
  plain(line: string): void
}

/** Equal warnings that are said. */
const SAID = 3

/** @param clear takes away what else stands in the terminal's last line */
export async function openMessages(
  io: Io,
  { quiet, color }: { quiet?: boolean; color?: boolean },
  clear: () => void,
): Promise<Messages> {
  const { stderr } = io
  const colored = useColor(stderr, color, io.env)
  // chalk costs milliseconds, and most runs colour nothing
  const paint = colored ? new (await import('chalk')).Chalk({ level: 1 }) : null
  const warned = new Map<string, number>()
  const write = (line: string): void => {
    clear()
    stderr.write(`${line}\n`)
  }
  const notice = (what: string): void => {
    if (quiet) return
    write(`${paint ? paint.yellow('article-clean: warning:') : 'article-clean: warning:'} ${escapeMessage(what)}`)
  }
  return {
    error: what => write(`${paint ? paint.red('article-clean:') : 'article-clean:'} ${escapeMessage(what)}`),
    warning: (path, what) => {
      const count = (warned.get(what) ?? 0) + 1
      warned.set(what, count)
      if (count <= SAID) notice(`${path}: ${what}`)
    },
    note: what => {
      if (!quiet) write(`article-clean: ${escapeMessage(what)}`)
    },
    notice,
    closing: what => {
      if (!quiet && stderr.isTTY) write(paint ? paint.dim(escapeMessage(what)) : escapeMessage(what))
    },
    end: () => {
      for (const [what, count] of warned) if (count > SAID) notice(`${counted(count - SAID, 'more input')}: ${what}`)
      warned.clear()
    },
    plain: write,
  }
}
