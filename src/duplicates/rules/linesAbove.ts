import { isListEntry } from '../evidence/isListEntry.ts'
import { isSaidThrice } from '../evidence/isSaidThrice.ts'
import { isPrefix } from '../evidence/lines.ts'
import type { Condition, LineAbove } from './copyRule.ts'

/** Conditions that several rules for earlier lines share. */
export const comesFromOnePlace: Condition<LineAbove> = {
  name: 'comes from one place',
  holds: (_, { comparison }) => comparison.jumps === 0,
}

export const isItsBeginning: Condition<LineAbove> = {
  name: 'is the beginning of the later line',
  holds: (compared, { comparison }) => isPrefix(compared, comparison),
}

export const isSaidOnceMore: Condition<LineAbove> = {
  name: 'is said in no third place',
  holds: (compared, { line, comparison }) => !isSaidThrice(compared, line, comparison),
}

export const hasWords = (least: number, name: string): Condition<LineAbove> => ({
  name,
  holds: (_, { comparison }) => comparison.words >= least,
})

export const isNoListEntry: Condition<LineAbove> = {
  name: 'is no entry of a list',
  holds: (compared, { line }) => !isListEntry(compared, line),
}
