import { counted } from '../../text/counted.ts'
import { findMojibake } from '../findMojibake.ts'
import type { Rule } from '../rule.ts'

/** UTF-16 units of a sample in a message. */
const SAMPLE = 20

export const mojibake: Rule = {
  id: 'mojibake',
  severity: 'error',
  docs: {
    finds:
      'Letters that were decoded by the wrong encoding and stored so: UTF-8 read as windows-1252 (`Ø§Ù„`), windows-1256 (`ط§ظ„`) or windows-1251 (`Ш§Щ„`), and windows-1256 read as windows-1252 (`ÇáÓáÇã`). Two Arabic letters or three others are enough; in Arabic and Cyrillic text three in a row; of windows-1256 a word with the article.',
    why: 'No word of it can be found, counted or learned from.',
    cure: 'Fetch the page again and decode it by the encoding that it says; or undo the mistake, with ftfy for one.',
  },
  find({ text, span }) {
    const found = findMojibake(text)
    if (!found) return []
    const { written, readAs, count, start, end, meant } = found
    const shown = text.slice(start, Math.min(end, start + SAMPLE))
    const unit = written === 'utf-8' ? 'letter' : 'word'
    const message = `${counted(count, unit)} in ${written} read as ${readAs}: “${shown}” is “${meant.slice(0, SAMPLE)}”`
    return [{ span: span(start, end), message }]
  },
}
