import { realpathSync } from 'node:fs'
import { dirname, posix, resolve } from 'node:path'
import { InputError } from '../model/inputError.ts'
import type { Input } from './input.ts'
import { fsPath } from './rawPath.ts'

/** An input, and whether it holds records. */
interface Named extends Input {
  records: boolean
}

/**
 * Where each input's output goes below `outDir`: its name, with its extension replaced; records keep name and compression.
 * @throws InputError where two inputs have one output, or an output is an input; nothing has been written then.
 */
export function outputPaths(inputs: readonly Named[], outDir: string, extension: string): string[] {
  const sources = new Set(inputs.map(({ file }) => file && realPath(file)))
  const realDir = realPath(outDir)
  const owners = new Map<string, string>()
  const targets = inputs.map(input => {
    const shown = input.path ?? 'standard input'
    const name = input.records ? recordsName(input) : `${withoutExtension(input.name)}${extension}`
    const target = resolve(outDir, name)
    const owner = owners.get(target)
    if (owner !== undefined)
      throw new InputError(shown, `has the same output as ${owner}: ${name}`, 'clean them into different folders')
    if (sources.has(resolve(realDir, name)))
      throw new InputError(shown, `its output would replace the input ${name}`, 'name another --out-dir')
    owners.set(target, shown)
    return target
  })
  for (const target of targets)
    for (let folder = dirname(target); folder.length > outDir.length; folder = dirname(folder)) {
      const owner = owners.get(folder)
      if (owner !== undefined)
        throw new InputError(
          owner,
          'its output would be a folder of other outputs',
          'clean them into different folders',
        )
    }
  return targets
}

/** What links lead to; the path itself where there is nothing yet. */
function realPath(path: string): string {
  try {
    return realpathSync(fsPath(path)).toString()
  } catch {
    return path
  }
}

function withoutExtension(name: string): string {
  const plain = name.replace(/\.gz$/i, '')
  return plain.slice(0, plain.length - posix.extname(plain).length)
}

const recordsName = ({ path, name }: Input): string => (path === null ? `${name}.ndjson` : name)
