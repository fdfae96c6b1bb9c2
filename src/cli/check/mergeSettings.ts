import type { Levels } from '../../check/checkArticle.ts'
import type { FileConfig } from '../../model/config.ts'
import { InputError } from '../../model/inputError.ts'
import type { CheckTyped } from '../commands/checkFlags.ts'
import { parseCopyRule, parseEncoding, parseInstant, parsePattern, parseZone } from '../parseValue.ts'
import { UsageError } from '../usageError.ts'
import type { JudgeSettings } from '../work/judgeText.ts'

/** How the texts of some files are judged. */
export interface FileSettings extends JudgeSettings {
  encoding?: string
}

/** Settings from the weakest to the strongest: configuration, overrides in their order, flags. Levels of rules are joined one by one. */
export function mergeSettings(configs: readonly FileConfig[], typed: CheckTyped, file: string): FileSettings {
  const settings: Record<string, unknown> = {}
  let levels: Levels = {}
  for (const { rules, ...config } of configs) {
    levels = { ...levels, ...rules }
    for (const [key, value] of Object.entries(config))
      if (Object.hasOwn(READERS, key)) settings[key] = readValue(key as Setting, value, file)
  }
  for (const key of Object.keys(READERS) as Setting[]) if (typed[key] !== undefined) settings[key] = typed[key]
  levels = { ...levels, ...Object.fromEntries(typed.rule ?? []) }
  return { ...settings, levels }
}

type Setting = Exclude<keyof FileConfig, 'rules'>

/** What a setting of a file means to the code, beside what the schema holds it to. */
const READERS: Readonly<Record<Setting, (value: never) => unknown>> = {
  profile: same,
  similarity: same,
  minLength: same,
  protect: parsePattern,
  keepRepeats: same,
  without: (rules: string[]): string[] => rules.map(parseCopyRule),
  defaultZone: parseZone,
  now: parseInstant,
  encoding: parseEncoding,
}

function same<T>(value: T): T {
  return value
}

function readValue(key: Setting, value: unknown, file: string): unknown {
  try {
    return READERS[key](value as never)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const [what, cure] = error.message.split('; ')
    throw new InputError(file, `${key}: ${what}`, cure)
  }
}
