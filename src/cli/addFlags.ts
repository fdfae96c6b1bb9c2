import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Flag } from './flag.ts'
import { UsageError } from './usageError.ts'

/** Defines a table of options on a command. */
export function addFlags(command: Command, flags: readonly Flag[]): void {
  for (const { flags: names, description, group, parse } of flags) {
    const option = new Option(names, description).helpGroup(group)
    if (parse) option.argParser(typed => parseTyped(parse, typed))
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
