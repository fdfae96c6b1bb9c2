import { type Dirent, readdir as readdirBack, statSync } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { InputError } from '../model/inputError.ts'
import { compareCodePoints } from '../text/compareCodePoints.ts'
import { type IsIgnored, openIgnoreRules } from './ignoreRules.ts'
import type { Input } from './input.ts'
import { type OwnOutputTest, openOwnOutputs } from './ownOutputs.ts'
import { byteText, fsPath, isRawPath, joinPath, pathOf, shownPath } from './rawPath.ts'
import { systemFault } from './systemFaults.ts'
import { withoutSlashes } from './withoutSlashes.ts'

/** What folders are searched for, in any case. */
const EXTENSIONS = ['.txt', '.text', '.ndjson', '.jsonl', '.jl'].flatMap(extension => [extension, `${extension}.gz`])
const GLOB = /[*?[\]{}!()]/
const REPLACEMENT = '\ufffd'

export interface FoundInputs {
  inputs: Input[]
  failures: InputError[]
  /** A folder, a glob, a list or two arguments: there may be more than one, whatever the count turns out to be. */
  several: boolean
  /** Files of other kinds that folders hold. */
  passedOver: number
}

export interface FindOptions {
  cwd: string
  /** What standard input is called. */
  stdinName?: string | undefined
  /** Names of files and folders beside the arguments, none of them a glob or standard input. */
  names?: readonly string[] | undefined
  /** Whether folders are searched as `.gitignore` and `.article-cleanignore` say. */
  ignores?: boolean
  /** What the run writes. */
  own?: OwnOutputTest
}

interface Search extends FoundInputs {
  cwd: string
  ignores: boolean
  own: OwnOutputTest
}

/**
 * The documents that arguments name: files as they are, `-` for standard input (called `stdinName`), folders recursively (hidden ones skipped, links not
 * followed, sorted by code points) and globs, in the order of the arguments. What the run itself writes is not found.
 */
export async function findInputs(
  args: readonly string[],
  { cwd, stdinName, names, ignores = false, own = openOwnOutputs({}) }: FindOptions,
): Promise<FoundInputs> {
  const several = args.length > 1 || names !== undefined
  const search: Search = { inputs: [], failures: [], several, passedOver: 0, cwd, ignores, own }
  for (const arg of args) {
    if (arg === '-') search.inputs.push({ path: stdinName ?? null, file: null, name: basename(stdinName ?? 'stdin') })
    else await orFailure(search, arg, () => addArgument(search, arg))
  }
  for (const name of names ?? []) await orFailure(search, name, () => addNamed(search, name))
  const { inputs, failures, passedOver } = search
  return { inputs, failures, several: search.several, passedOver }
}

async function orFailure(search: Search, path: string, step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (error) {
    addFailure(search, path, error)
  }
}

function addFailure({ failures }: Search, path: string, error: unknown): void {
  const fault = systemFault(withoutSlashes(shownPath(path)), error)
  if (!(fault instanceof InputError)) throw fault
  failures.push(fault)
}

async function addArgument(search: Search, arg: string): Promise<void> {
  if (arg === '') throw new InputError('“”', 'an empty path', 'name a file or a folder')
  if (GLOB.test(arg) && !(await exists(resolve(search.cwd, arg)))) return addGlob(search, arg)
  if (arg.includes(REPLACEMENT) && !(await exists(resolve(search.cwd, arg)))) return addRaw(search, arg)
  await addNamed(search, arg)
}

/** A file or a folder, by its very name. */
async function addNamed(search: Search, name: string): Promise<void> {
  const isAbsolute = byteText(name).startsWith('/')
  const whole = !isRawPath(name) ? resolve(search.cwd, name) : isAbsolute ? name : joinPath(search.cwd, name)
  const path = slashes(shownPath(name))
  // most runs have one file, for which the promises of the file system would be loaded
  if (statSync(fsPath(whole)).isDirectory()) await addFolder(search, whole, path)
  else search.inputs.push({ path, file: whole, name: basename(path) })
}

async function addFolder(search: Search, folder: string, path: string): Promise<void> {
  search.several = true
  const prefix = withoutSlashes(path)
  const before = search.failures.length
  const shown = shownPath(folder)
  const isIgnored = search.ignores ? await openIgnoreRules(shown, search.cwd) : () => false
  const isOwn = isRawPath(folder) ? () => false : search.own.below(folder)
  const names = await namesBelow(search, { folder, prefix, isIgnored, isOwn })
  if (names.length === 0 && search.failures.length === before)
    search.failures.push(
      new InputError(
        path,
        `holds no .txt, .text, .ndjson, .jsonl or .jl file${search.ignores ? ' that is not ignored' : ''}`,
        'name the files themselves',
      ),
    )
  for (const name of names) {
    const inside = shownPath(name)
    search.inputs.push({ path: `${prefix}/${inside}`, file: joinPath(folder, name), name: inside, found: true })
  }
}

interface Folder {
  folder: string
  prefix: string
  isIgnored: IsIgnored
  isOwn(name: string): boolean
}

/** A folder that cannot be read does not hide the others. */
async function namesBelow(search: Search, { folder, prefix, isIgnored, isOwn }: Folder): Promise<string[]> {
  const names: string[] = []
  const pending = ['']
  for (let inside = pending.pop(); inside !== undefined; inside = pending.pop()) {
    const at = inside
    const entries = await entriesOf(joinPath(folder, at)).catch(error => {
      addFailure(search, `${prefix}/${shownPath(at)}`, error)
      return []
    })
    for (const entry of entries) {
      const own = pathOf(entry.name)
      const name = joinPath(at, own)
      if (shownPath(own).startsWith('.') || isIgnored(shownPath(joinPath(folder, name)), entry.isDirectory())) continue
      if (entry.isDirectory()) pending.push(name)
      else if (entry.isFile() && !isOwn(name)) {
        const lower = own.toLowerCase()
        if (EXTENSIONS.some(extension => lower.endsWith(extension))) names.push(name)
        else search.passedOver++
      }
    }
  }
  return names.sort((a, b) => compareCodePoints(shownPath(a), shownPath(b)))
}

/** With names as bytes: not all are UTF-8. */
const entriesOf = (folder: string): Promise<Dirent<Buffer>[]> =>
  readdir(fsPath(folder), { withFileTypes: true, encoding: 'buffer' })

/** A name of which Node could not decode the bytes: the one in its folder that looks like it. */
async function addRaw(search: Search, arg: string): Promise<void> {
  const folder = dirname(resolve(search.cwd, arg))
  const looksLike = ({ name }: Dirent<Buffer>): boolean => name.toString() === basename(arg)
  const like = (await entriesOf(folder)).filter(looksLike).map(({ name }) => pathOf(name))
  if (like.length !== 1) {
    const what = like.length === 0 ? 'no such file or folder' : 'several names that are no UTF-8 look like this'
    throw new InputError(arg, what, 'name the folder, or give the names by --files-from')
  }
  const shown = joinPath(dirname(arg) === '.' && !arg.startsWith('.') ? '' : dirname(arg), like[0])
  await addNamed(search, shown)
}

async function addGlob(search: Search, pattern: string): Promise<void> {
  search.several = true
  const { cwd } = search
  const { glob } = await import('tinyglobby')
  const before = search.failures.length
  const matches = await glob(pattern, {
    cwd,
    expandDirectories: false,
    followSymbolicLinks: false,
    onlyFiles: true,
    fs: { readdir: telling(folder => addFailure(search, slashes(relative(cwd, folder)), { code: 'EACCES' })) },
  })
  const parts = slashes(pattern).split('/').slice(0, -1)
  const fixed = parts.slice(
    0,
    [...parts, '*'].findIndex(part => GLOB.test(part)),
  )
  const base = resolve(cwd, fixed.join('/') || (pattern.startsWith('/') ? '/' : '.'))
  const isIgnored = search.ignores ? await openIgnoreRules(base, cwd) : () => false
  const isOwn = search.own.below(base)
  const inputs = matches
    .map(match => ({ path: slashes(match), file: resolve(cwd, match) }))
    .filter(
      ({ file }) => !foldersBetween(base, file).some(folder => isIgnored(folder, true)) && !isIgnored(file, false),
    )
    .filter(({ file }) => !isOwn(slashes(relative(base, file))))
  if (inputs.length === 0 && search.failures.length === before) {
    const what = matches.length === 0 ? 'no file matches' : 'no file matches that is not ignored'
    search.failures.push(new InputError(pattern, what, 'check the pattern, and quote it for the shell'))
  }
  for (const { path, file } of inputs.sort((a, b) => compareCodePoints(a.path, b.path))) {
    const below = slashes(relative(base, file))
    search.inputs.push({ path, file, name: below.startsWith('..') ? basename(file) : below, found: true })
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
