import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { hostileText } from '../hostileText.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures')

/** Lines of this project's own texts. */
const LINES = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.txt'))
  .sort()
  .flatMap(name => readFileSync(join(FIXTURES, name), 'utf8').split(/[\r\n]+/))
  .filter(line => line !== '' && line.length < 2000)

/** What no writer means and every scraper meets. */
const ODD = [
  ...[
    '\ufdd0',
    '\ufffe',
    '\uffff',
    '\u{1ffff}',
    '\u{10ffff}',
    '\ufffd',
    '\ud800',
    '\udfff',
    '\0',
    '\x07',
    '\x7f',
    '\x9b',
  ],
  ...[
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\u00ad',
    '\u061c',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
  ],
  ...[
    '\u0301',
    '\u0316'.repeat(20),
    '\u0301\u0316'.repeat(40),
    '\u0651\u064b',
    '\ufdfa',
    '\u0640'.repeat(30),
    '\u{e0001}',
  ],
  ...['\u1100\u1161\u11a8', '\uac00', '\u{16d63}\u{16d67}', '\u0f71\u0f72\u0f74', '\u{1d15e}', '\ufb2c'],
  ...[
    '&',
    '&amp;',
    '&amp;amp;',
    '&#0;',
    '&#x1b;',
    '&#xd800;',
    '&NewLine;',
    '&Tab;',
    '&nbsp;',
    '&lt;b&gt;',
    '&zwnj;',
    '&#8232;',
  ],
  ...[
    '```',
    '~~~',
    '[x](y)',
    '![](u)',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '{"a":',
    '(',
    ')',
    '«',
    '»',
    '“',
    '”',
    '[',
    ']',
    '|',
    '---',
  ],
  ...[
    '\x1b[31m',
    '\x1b]0;title\x07',
    '\x9b1A',
    '::error::x',
    '%0A',
    '##[error]',
    '##vso[x]',
    '../',
    '=cmd|',
    '__proto__',
  ],
  ...[
    '31 أبريل 2014',
    '30 فبراير',
    '1970-01-01',
    '99:99',
    '12/13/14',
    'منذ 3 ساعات',
    'آخر تحديث:',
    '٢٠١٤/٠٢/٣٠',
    '1402/03/12 هـ',
  ],
]
const JOINTS = ['\n', '\n', '\n', '\n\n', '\r\n', '\r', ' ', ' ', '. ', '، ', '\u0085', '\u2028', '\t', '']

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LINES) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 2, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)

/** One thing that scrapers do to a text, at places given as shares of its length. */
type Edit = (text: string, from: number, to: number, odd: string) => string
const EDITS: readonly Edit[] = [
  // all of it, or a part, again
  text => `${text}\n${text}`,
  (text, from, to) => `${text}\n${text.slice(from, to)}`,
  (text, from, to) => `${text.slice(from, to)}…\n${text}`,
  (text, from, to) => text.slice(0, to) + text.slice(from, to) + text.slice(to),
  // the same with something of its own
  (text, from, _to, odd) => `${text}\n${text.slice(0, from)}${odd}${text.slice(from)}`,
  (text, from, _to, odd) => text.slice(0, from) + odd + text.slice(from),
  (text, from, to) => text.slice(0, from) + text.slice(to),
  // lines lost, or put in
  text => text.replaceAll('\n', ' '),
  text => text.replaceAll('\n', '\r\n'),
  text => text.replace(/(.{60}) /gsu, '$1\n'),
  text => text.replaceAll('أ', 'ا').replaceAll('ة', 'ه'),
  text => text.normalize('NFD'),
]

/** Largest text, in UTF-16 units. */
const MOST = 20_000

/** Texts as scrapers leave them and attackers make them. */
export const scrapedText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(piece, fc.constantFrom(...JOINTS)), { maxLength: 25 }),
    fc.array(
      fc.tuple(
        fc.nat(EDITS.length - 1),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        piece,
      ),
      {
        maxLength: 4,
      },
    ),
  )
  .map(([pieces, edits]) => {
    let text = pieces.flat().join('')
    for (const [edit, a, b, odd] of edits) {
      const places = [a, b].map(share => Math.floor(share * text.length)).sort((x, y) => x - y)
      const edited = EDITS[edit](text, places[0], places[1], odd)
      if (edited.length <= MOST) text = edited
    }
    return text
  })

/** Bytes of any encoding, or of none. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  fc
    .tuple(
      scrapedText,
      fc.constantFrom<BufferEncoding>('utf8', 'utf16le', 'latin1'),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 }),
    )
    .map(([text, encoding, flips]) => {
      const bytes = Buffer.from(text, encoding)
      for (const [at, byte] of flips) if (bytes.length > 0) bytes[at % bytes.length] = byte
      return new Uint8Array(bytes)
    }),
)
