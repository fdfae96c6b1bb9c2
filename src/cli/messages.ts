import { escapeMessage } from '../text/escapeTerminal.ts'
import type { Io } from './io.ts'
import { useColor } from './useColor.ts'

/** What is said on stderr: one line each, escaped, so that no input speaks to the terminal or to a CI log. */
export interface Messages {
  /** A failure: always said. */
  error(what: string): void
  /** Something to know about one input; silent with --quiet. */
  warning(what: string): void
  /** What a run came to, on a terminal or not; silent with --quiet. */
  note(what: string): void
  /** How it went; on a terminal only, silent with --quiet. */
  closing(what: string): void
  /** A line as it is: the summary's JSON. */
  plain(line: string): void
}

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
  const write = (line: string): void => {
    clear()
    stderr.write(`${line}\n`)
  }
  return {
    error: what => write(`${paint ? paint.red('article-clean:') : 'article-clean:'} ${escapeMessage(what)}`),
    warning: what => {
      if (!quiet)
        write(`${paint ? paint.yellow('article-clean: warning:') : 'article-clean: warning:'} ${escapeMessage(what)}`)
    },
    note: what => {
      if (!quiet) write(`article-clean: ${escapeMessage(what)}`)
    },
    closing: what => {
      if (!quiet && stderr.isTTY) write(paint ? paint.dim(escapeMessage(what)) : escapeMessage(what))
    },
    plain: write,
  }
}
