import type { Input } from '../../files/input.ts'

/**
 * Where a text comes from, as far as runs are compared: the host of its record's URL, or what stands in its place; else the first folder below
 * the argument that found it, else the first of its path; `.` where there is none.
 */
export function groupOf({ path, name, found }: Input, url: string | null): string {
  if (url !== null && url.trim() !== '') return hostOf(url) ?? url.trim()
  return (found ? firstFolder(name) : null) ?? firstFolder(path ?? '') ?? '.'
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname || null
  } catch {
    return null
  }
}

const firstFolder = (path: string): string | null =>
  path
    .split('/')
    .slice(0, -1)
    .find(part => part !== '' && part !== '.' && part !== '..') ?? null
