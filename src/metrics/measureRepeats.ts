import { countOf } from './countOf.ts'
import { countRepeats } from './countRepeats.ts'
import { ratio } from './ratio.ts'
import { trimWhite } from './trimWhite.ts'

/** Lines and paragraphs that equal an earlier one. All lie between 0 and 1. */
export interface RepeatMeasures {
  /** Repeated lines ÷ lines. Line ends in a row are one cut; those at the ends of the text cut off an empty line each. */
  duplicateLines: number
  /** Code points of repeated lines ÷ those of the text. */
  duplicateLineCharacters: number
  /** Repeated paragraphs ÷ paragraphs. Two line ends or more are a cut; white space at the ends of the text is left out. */
  duplicateParagraphs: number
  /** Code points of repeated paragraphs ÷ those of the text. */
  duplicateParagraphCharacters: number
  /** Code points of repeated lines ÷ those of the text without line ends. Lines of white space are left out. */
  duplicateCharacters: number
}

/**
 * Datatrove 0.10.1, pipeline/filters/gopher_repetition_filter.py and, for `duplicateCharacters`, fineweb_quality_filter.py. U+000A alone ends lines:
 * a carriage return belongs to its line.
 */
export function measureRepeats(text: string, points: number): RepeatMeasures {
  const lines = text.split(/\n+/)
  const paragraphs = trimWhite(text).split(/\n{2,}/)
  const repeatedLines = countRepeats(lines)
  const repeatedParagraphs = countRepeats(paragraphs)
  const repeatedFilled = countRepeats(lines.filter(line => trimWhite(line) !== ''))
  return {
    duplicateLines: ratio(repeatedLines.parts, lines.length),
    duplicateLineCharacters: ratio(repeatedLines.points, points),
    duplicateParagraphs: ratio(repeatedParagraphs.parts, paragraphs.length),
    duplicateParagraphCharacters: ratio(repeatedParagraphs.points, points),
    duplicateCharacters: ratio(repeatedFilled.points, points - countOf(text, '\n')),
  }
}
