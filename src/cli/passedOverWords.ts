import { counted } from '../text/counted.ts'

/** `3 files of other kinds passed over` */
export const passedOverWords = (count: number): string =>
  `${counted(count, 'file of another kind', 'files of other kinds')} passed over`
