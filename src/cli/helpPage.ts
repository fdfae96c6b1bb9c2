/** What stands below the options of a help page. */
export interface HelpPage {
  /** A command, and what it does. */
  examples: readonly (readonly [command: string, does: string])[]
  notes: readonly string[]
}

/** Where nothing says how wide the terminal is. */
const USUAL = 80
const INDENT = 2

/** Columns that help may take. */
export const helpWidth = (stream: { columns?: number }): number => stream.columns ?? USUAL

/** The page in lines of at most `width` columns, but for commands that are longer themselves. */
export function helpPage({ examples, notes }: HelpPage, width: number): string {
  const longest = Math.max(...examples.map(([command]) => command.length))
  const column = INDENT + longest + INDENT
  const beside = examples.every(([, does]) => column + does.length <= width)
  const lines = examples.flatMap(([command, does]) =>
    beside
      ? [`  ${command.padEnd(longest)}  ${does}`]
      : [`  ${command}`, ...wrap(does, width - 2 * INDENT).map(line => `    ${line}`)],
  )
  return ['', 'Examples:', ...lines, '', ...notes.flatMap(note => wrap(note, width)), ''].join('\n')
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && longer.length > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
