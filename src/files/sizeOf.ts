import { stat } from 'node:fs/promises'

/** Bytes of a file; 0 where it cannot be asked: opening it will say why. */
export const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  )
