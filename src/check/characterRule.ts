import { counted } from '../text/counted.ts'
import { characterHit } from './characterHit.ts'
import { countUnits } from './countUnits.ts'
import type { Rule } from './rule.ts'

interface CharacterRule extends Pick<Rule, 'id' | 'docs'> {
  /** Whether a UTF-16 unit is such a character. */
  isOne(unit: number): boolean
  /** What they are called in messages. */
  one: string
  more: string
}

/** A warning of characters of a kind: how many there are, and which is the first. */
export const characterRule = ({ id, docs, isOne, one, more }: CharacterRule): Rule => ({
  id,
  severity: 'warning',
  docs,
  find(subject) {
    const found = countUnits(subject.text, isOne)
    return characterHit(
      subject,
      found,
      count => `${counted(count, one, more)}, the first is ${codeName(subject.text, found.start)}`,
    )
  },
})

/** `U+200B` */
const codeName = (text: string, at: number): string =>
  `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`
