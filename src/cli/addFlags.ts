import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Flag } from './flag.ts'
import { UsageError } from './usageError.ts'

/** Defines a table of options on a command. */
export function addFlags(command: Command, flags: readonly Flag[]): void {
  for (const { flags: names, description, group, parse, repeats } of flags) {
    const option = new Option(names, description).helpGroup(group)
    if (parse && repeats)
      option.argParser((typed, before: unknown[] | undefined) => [...(before ?? []), parseTyped(parse, typed)])
    else if (parse) option.argParser(typed => parseTyped(parse, typed))
    command.addOption(option)
  }
}

function parseTyped(parse: NonNullable<Flag['parse']>, typed: string): unknown {
  try {
    return parse(typed)
  } catch (error) {
    throw error instanceof UsageError ? new InvalidArgumentError(error.message) : error
  }
}
