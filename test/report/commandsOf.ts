export interface Command {
  name: string
  properties: Record<string, string>
  message: string
}

/** Commands of a log, read as the runner reads them: a line at a time, blanks before it passed over. */
export function commandsOf(log: string): { commands: Command[]; rest: string[] } {
  const commands: Command[] = []
  const rest: string[] = []
  for (const line of log.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
    const trimmed = line.trimStart()
    const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1
    if (end < 0) {
      rest.push(line)
      continue
    }
    const [name, ...more] = trimmed.slice(2, end).split(' ')
    const properties = more
      .join(' ')
      .split(',')
      .filter(Boolean)
      .map(pair => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))])
    commands.push({ name, properties: Object.fromEntries(properties), message: unescapeData(trimmed.slice(end + 2)) })
  }
  return { commands, rest }
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const unescapeProperty = (text: string): string =>
  unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ',')).toString()
