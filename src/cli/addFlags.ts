import { type Command, Option } from 'commander'
import type { Flag } from './flag.ts'
import { UsageError } from './usageError.ts'

/** Defines a table of options on a command. */
export function addFlags(command: Command, flags: readonly Flag[]): void {
  for (const { flags: names, description, group, parse, repeats } of flags) {
    const option = new Option(names, description).helpGroup(group)
    const parsed = parse && ((typed: string): unknown => parseTyped(parse, typed, option.long ?? names))
    if (parsed && repeats)
      option.argParser((typed, before: unknown[] | undefined) => [...(before ?? []), parsed(typed)])
    else if (parsed) option.argParser(parsed)
    command.addOption(option)
  }
}

function parseTyped(parse: NonNullable<Flag['parse']>, typed: string, name: string): unknown {
  try {
    return parse(typed)
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${name}: ${error.message}`) : error
  }
}
