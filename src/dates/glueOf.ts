import type { Item } from './readItems.ts'

/** Does a word do this between the parts of a time, a bit of `GLUE`? Nothing does where there is no item. */
export const does = (item: Item | undefined, glue: number): boolean =>
  item !== undefined && (item.meaning.glue & glue) !== 0
