import { statSync } from 'node:fs'
import { fsPath } from './rawPath.ts'

/** Bytes of a file; 0 where it cannot be asked: opening it will say why. */
export function sizeOf(file: string): number {
  try {
    return statSync(fsPath(file)).size
  } catch {
    return 0
  }
}
