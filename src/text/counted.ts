import { grouped } from './grouped.ts'

/** `1 thing`, `2,000 things` */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : more}`
