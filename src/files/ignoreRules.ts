import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Ignore } from 'ignore'

/** Whether a file or folder below the folder that rules were opened for is to be passed over; folders are asked before what they hold. */
export type IsIgnored = (path: string, isFolder: boolean) => boolean

/** In the order in which git and others read them: the later one wins. */
const NAMES = ['.gitignore', '.article-cleanignore']

/**
 * The ignore rules that hold in `folder` (absolute), as git reads them: those of its own folders, and of the folders above it up to the
 * repository's root, or where there is none up to `cwd`. A folder that is named is looked into even where a rule above it says not to.
 */
export async function openIgnoreRules(folder: string, cwd: string): Promise<IsIgnored> {
  const { default: ignore } = await import('ignore')
  const rules = new Map<string, Ignore | null>()
  const rulesOf = (directory: string): Ignore | null => {
    let found = rules.get(directory)
    if (found === undefined) {
      const text = NAMES.map(name => textOf(join(directory, name))).join('\n')
      found = text.trim() === '' ? null : ignore({ ignorecase: false }).add(text)
      rules.set(directory, found)
    }
    return found
  }
  /** The nearest folder that has an opinion decides. */
  const decide = (path: string, isFolder: boolean, top: string): boolean => {
    for (let directory = dirname(path); ; directory = dirname(directory)) {
      const name = relative(directory, path).split(sep).join('/')
      const verdict = rulesOf(directory)?.test(isFolder ? `${name}/` : name)
      if (verdict?.ignored) return true
      if (verdict?.unignored || directory === top || directory === dirname(directory)) return false
    }
  }
  const root = rootOf(folder, cwd)
  const top = folder !== root && isInIgnored(folder, root, decide) ? folder : root
  return (path, isFolder) => decide(path, isFolder, top)
}

function isInIgnored(
  folder: string,
  root: string,
  decide: (path: string, isFolder: boolean, top: string) => boolean,
): boolean {
  for (let path = folder; path !== root; path = dirname(path)) if (decide(path, true, root)) return true
  return false
}

/** The repository's root, or `cwd`, or the folder itself. */
function rootOf(folder: string, cwd: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) break
  }
  const below = relative(cwd, folder)
  return below.startsWith('..') || join(cwd, below) !== folder ? folder : cwd
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
