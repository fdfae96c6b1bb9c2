import { isSaidThrice } from '../evidence/isSaidThrice.ts'
import { isPrefix } from '../evidence/lines.ts'
import type { Condition, LineAbove } from './copyRule.ts'

/** Conditions that several rules for earlier lines share. */
export const comesFromOnePlace: Condition<LineAbove> = {
  name: 'comes from one place',
  holds: (_, { cover }) => cover.jumps === 0,
}

export const isItsBeginning: Condition<LineAbove> = {
  name: 'is the beginning of the later line',
  holds: (sheet, { cover }) => isPrefix(sheet, cover),
}

export const isSaidOnceMore: Condition<LineAbove> = {
  name: 'is said in no third place',
  holds: (sheet, { line, cover }) => !isSaidThrice(sheet, line, cover),
}

export const hasWords = (least: number, name: string): Condition<LineAbove> => ({
  name,
  holds: (_, { cover }) => cover.words >= least,
})
