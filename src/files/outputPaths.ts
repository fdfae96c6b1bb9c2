import { posix, resolve } from 'node:path'
import { InputError } from '../model/inputError.ts'
import type { Input } from './input.ts'

/**
 * Where each input's output goes below `outDir`: its name, with its extension replaced.
 * @throws InputError where two inputs have one output, or an output is an input; nothing has been written then.
 */
export function outputPaths(inputs: readonly Input[], outDir: string, extension: string): string[] {
  const sources = new Set(inputs.map(input => input.file))
  const owners = new Map<string, string>()
  return inputs.map(input => {
    const shown = input.path ?? 'standard input'
    const plain = input.name.replace(/\.gz$/, '')
    const name = plain.slice(0, plain.length - posix.extname(plain).length) + extension
    const target = resolve(outDir, name)
    const owner = owners.get(target)
    if (owner !== undefined)
      throw new InputError(shown, `has the same output as ${owner}: ${name}`, 'clean them into different folders')
    if (sources.has(target))
      throw new InputError(shown, `its output would replace the input ${name}`, 'name another --out-dir')
    owners.set(target, shown)
    return target
  })
}
