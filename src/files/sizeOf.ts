import { stat } from 'node:fs/promises'
import { fsPath } from './rawPath.ts'

/** Bytes of a file; 0 where it cannot be asked: opening it will say why. */
export const sizeOf = (file: string): Promise<number> =>
  stat(fsPath(file)).then(
    ({ size }) => size,
    () => 0,
  )
