import { GLUE, type Glue } from './glue.ts'
import type { Item } from './readItems.ts'

/** Does a word do this between the parts of a time? Nothing does where there is no item. */
export const does = (item: Item | undefined, glue: Glue): boolean =>
  item !== undefined && (item.meaning.glue & GLUE[glue]) !== 0
