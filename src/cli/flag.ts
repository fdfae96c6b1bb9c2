/** A row of a command's table of options: help, parsing and the README's table come from it. */
export interface Flag {
  /** As commander takes it: `-f, --format <name>`. */
  flags: string
  description: string
  group: string
  /** Turns what was typed into its value. @throws UsageError */
  parse?: (typed: string) => unknown
  /** May be given again: its values are gathered. */
  repeats?: true
  /** May stand before the name of a command. */
  global?: true
}
