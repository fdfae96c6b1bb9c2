import { relative, sep } from 'node:path'
import { shownPath } from '../../files/rawPath.ts'
import type { Override } from '../../model/config.ts'
import type { CheckTyped } from '../commands/checkFlags.ts'
import type { KnownInput } from '../toTasks.ts'
import type { FoundConfig } from './findConfig.ts'
import { type FileSettings, mergeSettings } from './mergeSettings.ts'

/** Ways in which the files of a run are judged, the first as no override says, and which of them each input's is. */
export interface Variants {
  settings: FileSettings[]
  of: number[]
}

/** What holds for each input: overrides whose globs match it, in their order. */
export async function planVariants(
  inputs: readonly KnownInput[],
  found: FoundConfig | null,
  typed: CheckTyped,
): Promise<Variants> {
  const { overrides = [], ...base } = found?.config ?? {}
  const file = found?.file ?? ''
  const variants: Variants = { settings: [mergeSettings([base], typed, file)], of: [] }
  // a wrong value is told whatever files there are
  for (const { files: _, ...override } of overrides) mergeSettings([base, override], typed, file)
  const matches = await openMatchers(overrides)
  const known = new Map([['', 0]])
  for (const { file: input } of inputs) {
    const path = input === null || found === null ? '..' : relative(found.folder, shownPath(input)).split(sep).join('/')
    const matching = path.startsWith('..') ? [] : overrides.flatMap((_, i) => (matches[i](path) ? [i] : []))
    const key = matching.join()
    let variant = known.get(key)
    if (variant === undefined) {
      variant = variants.settings.length
      known.set(key, variant)
      variants.settings.push(mergeSettings([base, ...matching.map(i => overrides[i])], typed, file))
    }
    variants.of.push(variant)
  }
  return variants
}

async function openMatchers(overrides: readonly Override[]): Promise<((path: string) => boolean)[]> {
  if (overrides.length === 0) return []
  const { default: ignore } = await import('ignore')
  return overrides.map(({ files }) => {
    const globs = ignore({ ignorecase: false }).add(files)
    return path => globs.ignores(path)
  })
}
