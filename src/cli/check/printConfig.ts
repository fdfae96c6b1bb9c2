import { compareCodePoints } from '../../text/compareCodePoints.ts'
import type { CheckTyped } from '../commands/checkFlags.ts'
import { ExitCode } from '../exitCode.ts'
import type { Io } from '../io.ts'
import { writeTo } from '../writeTo.ts'
import { findConfig } from './findConfig.ts'
import { mergeSettings } from './mergeSettings.ts'
import { planVariants } from './planVariants.ts'

/** Prints the configuration as it holds, flags over files, in the form in which it is written. */
export async function printConfig(typed: CheckTyped, io: Io): Promise<ExitCode> {
  const found = await findConfig(typed.config, io)
  // what would be refused is refused here too
  await planVariants([], found, typed)
  const { rules: _, ...config } = found?.config ?? {}
  const { levels, protect, ...settings } = mergeSettings([found?.config ?? {}], typed, found?.file ?? '')
  const flags = Object.fromEntries(
    (['failOn', 'maxWarnings', 'maxShare', 'baseline', 'compare', 'textKey', 'idKey', 'groupKey'] as const)
      .filter(key => typed[key] !== undefined)
      .map(key => [key, typed[key]]),
  )
  const pattern = protect ? { protect: protect.source } : {}
  const printed = { ...config, ...settings, ...pattern, ...flags, rules: sorted(levels) }
  await writeTo(io.stdout, `${JSON.stringify(sorted(printed), null, 2)}\n`)
  return ExitCode.ok
}

const sorted = (values: object): object =>
  Object.fromEntries(Object.entries(values).sort(([a], [b]) => compareCodePoints(a, b)))
