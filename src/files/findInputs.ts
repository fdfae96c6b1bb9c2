import { readdir as readdirBack } from 'node:fs'
import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { InputError } from '../model/inputError.ts'
import { compareCodePoints } from '../text/compareCodePoints.ts'
import { type IsIgnored, openIgnoreRules } from './ignoreRules.ts'
import type { Input } from './input.ts'
import { systemFault } from './systemFaults.ts'

/** What folders are searched for. */
const EXTENSIONS = ['.txt', '.text', '.ndjson', '.jsonl', '.jl'].flatMap(extension => [extension, `${extension}.gz`])
const GLOB = /[*?[\]{}!()]/

export interface FoundInputs {
  inputs: Input[]
  failures: InputError[]
  /** A folder, a glob or two arguments: there may be more than one, whatever the count turns out to be. */
  several: boolean
}

export interface FindOptions {
  cwd: string
  /** What standard input is called. */
  stdinName?: string | undefined
  /** Whether folders are searched as `.gitignore` and `.article-cleanignore` say. */
  ignores?: boolean
}

/**
 * The documents that arguments name: files as they are, `-` for standard input (called `stdinName`), folders recursively (hidden ones skipped, links not
 * followed, sorted by code points) and globs, in the order of the arguments.
 */
export async function findInputs(
  args: readonly string[],
  { cwd, stdinName, ignores = false }: FindOptions,
): Promise<FoundInputs> {
  const found: FoundInputs = { inputs: [], failures: [], several: args.length > 1 }
  for (const arg of args) {
    try {
      if (arg === '-') found.inputs.push({ path: stdinName ?? null, file: null, name: basename(stdinName ?? 'stdin') })
      else await addArgument(found, arg, cwd, ignores)
    } catch (error) {
      addFailure(found, arg, error)
    }
  }
  return found
}

function addFailure(found: FoundInputs, path: string, error: unknown): void {
  const fault = systemFault(path.replace(/\/+$/, ''), error)
  if (!(fault instanceof InputError)) throw fault
  found.failures.push(fault)
}

async function addArgument(found: FoundInputs, arg: string, cwd: string, ignores: boolean): Promise<void> {
  const file = resolve(cwd, arg)
  if (arg === '') throw new InputError('“”', 'an empty path', 'name a file or a folder')
  if (GLOB.test(arg) && !(await exists(file))) {
    found.several = true
    await addGlob(found, arg, cwd, ignores)
    return
  }
  if (!(await stat(file)).isDirectory()) {
    found.inputs.push({ path: slashes(arg), file, name: basename(file) })
    return
  }
  found.several = true
  const prefix = slashes(arg).replace(/\/+$/, '')
  const before = found.failures.length
  const isIgnored = ignores ? await openIgnoreRules(file, cwd) : () => false
  const names = await namesBelow(file, isIgnored, (inside, error) => addFailure(found, `${prefix}/${inside}`, error))
  if (names.length === 0 && found.failures.length === before)
    found.failures.push(
      new InputError(
        arg,
        `holds no .txt, .text, .ndjson, .jsonl or .jl file${ignores ? ' that is not ignored' : ''}`,
        'name the files themselves',
      ),
    )
  for (const name of names) found.inputs.push({ path: `${prefix}/${name}`, file: join(file, name), name, found: true })
}

/** A folder that cannot be read does not hide the others. */
async function namesBelow(
  folder: string,
  isIgnored: IsIgnored,
  onError: (inside: string, error: unknown) => void,
): Promise<string[]> {
  const names: string[] = []
  const pending = ['']
  for (let inside = pending.pop(); inside !== undefined; inside = pending.pop()) {
    const entries = await readdir(join(folder, inside), { withFileTypes: true }).catch(error => {
      onError(inside, error)
      return []
    })
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      const name = inside + entry.name
      if (isIgnored(join(folder, name), entry.isDirectory())) continue
      if (entry.isDirectory()) pending.push(`${name}/`)
      else if (entry.isFile() && EXTENSIONS.some(extension => name.toLowerCase().endsWith(extension))) names.push(name)
    }
  }
  return names.sort(compareCodePoints)
}

async function addGlob(found: FoundInputs, pattern: string, cwd: string, ignores: boolean): Promise<void> {
  const { glob } = await import('tinyglobby')
  const before = found.failures.length
  const matches = await glob(pattern, {
    cwd,
    expandDirectories: false,
    followSymbolicLinks: false,
    onlyFiles: true,
    fs: { readdir: telling(folder => addFailure(found, slashes(relative(cwd, folder)), { code: 'EACCES' })) },
  })
  const parts = slashes(pattern).split('/').slice(0, -1)
  const fixed = parts.slice(
    0,
    [...parts, '*'].findIndex(part => GLOB.test(part)),
  )
  const base = resolve(cwd, fixed.join('/') || (pattern.startsWith('/') ? '/' : '.'))
  const isIgnored = ignores ? await openIgnoreRules(base, cwd) : () => false
  const inputs = matches
    .map(match => ({ path: slashes(match), file: resolve(cwd, match) }))
    .filter(
      ({ file }) => !foldersBetween(base, file).some(folder => isIgnored(folder, true)) && !isIgnored(file, false),
    )
  if (inputs.length === 0 && found.failures.length === before) {
    const what = matches.length === 0 ? 'no file matches' : 'no file matches that is not ignored'
    found.failures.push(new InputError(pattern, what, 'check the pattern, and quote it for the shell'))
  }
  for (const { path, file } of inputs.sort((a, b) => compareCodePoints(a.path, b.path))) {
    const below = slashes(relative(base, file))
    found.inputs.push({ path, file, name: below.startsWith('..') ? basename(file) : below, found: true })
  }
}

/** Folders that `file` lies in below `base`, the uppermost first. */
function foldersBetween(base: string, file: string): string[] {
  const folders: string[] = []
  for (let folder = dirname(file); folder.length > base.length; folder = dirname(folder)) folders.unshift(folder)
  return folders
}

/** The globber passes over folders that it cannot read without a word. */
function telling(onDenied: (folder: string) => void): typeof readdirBack {
  const readdir = (folder: string, options: { withFileTypes: true }, done: (...result: unknown[]) => void): void =>
    readdirBack(folder, options, (error, entries) => {
      if (error?.code === 'EACCES') onDenied(folder)
      done(error, entries)
    })
  return readdir as unknown as typeof readdirBack
}

const exists = async (file: string): Promise<boolean> => {
  try {
    await lstat(file)
    return true
  } catch {
    return false
  }
}

const slashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))
