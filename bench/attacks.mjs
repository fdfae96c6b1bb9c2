// Whether a text can make cleaning take more time than its size asks for: node bench/attacks.mjs [--from N] [KiB …], after a build. Each kind is one character,
// word or line again and again; time a unit may grow by no more than twice from the smallest size to the largest. --from leaves out the first kinds.
import { parseArgs } from 'node:util'
import { cleanArticle } from '../dist/article/cleanArticle.js'
import { findTimestamps } from '../dist/article/findTimestamps.js'
import { toMarkdown } from '../dist/render/toMarkdown.js'

const { values, positionals } = parseArgs({
  options: { from: { type: 'string', default: '0' } },
  allowPositionals: true,
})
const SIZES = (positionals.length > 0 ? positionals.map(Number) : [64, 512, 4096]).map(size => size * 1024)
/** Nanoseconds a unit below which the clock and the collector decide. */
const FAST = 500

const again = piece => size => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
const REPEATED = [
  ...['(', '«', '“”', '"', '[', '{', '&', '&amp;', '&amp;amp;', '&#x1234567', '<', '<a ', '<b></b>', '<title>', '<!--'],
  ...[
    '```\n',
    '`',
    '~~~\n',
    '[a](b)',
    '![](',
    'http://',
    'http://a.b/c ',
    'a@b.c ',
    '\\',
    '# ',
    '*',
    '> ',
    '1. a\n',
    '| a ',
  ],
  ...[
    '1',
    '1/',
    '12/3/2015 ',
    '12 مارس 2015\n',
    'تم نشر 12/3/2020 10:20 ',
    'آخر تحديث ',
    'مارس ',
    'آخر تحديث: ',
    'منذ 3 ساعات ',
    '12:30 ',
    '-',
    '، ',
    '.',
    '…',
    '؟',
    '? ',
  ],
  ...[
    'قال\n',
    'قال ',
    'قال حدثنا ',
    'يا ليل يا عين\nيا ليل\n',
    'سوق النحاس القديم\n',
    'a ',
    'ab\n',
    '旧港图书馆',
    'ห้องสมุด',
    'اقرأ ',
  ],
  ...[
    '\r\n \t',
    '\r',
    ' \n',
    '\t\t\n',
    ' ',
    '\u0085',
    'a\u2028',
    '\0',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\u00ad',
    '\ud800',
  ],
  ...[
    '\u064e',
    '\u0301\u0316',
    '\u1100\u1161',
    '\u0640',
    '\ufdfa',
    '\u{16d63}\u{16d67}',
    '\u{1f468}\u200d',
    '{"a":1}\n',
    '{"a":',
  ],
]
const KINDS = {
  ...Object.fromEntries(REPEATED.map(piece => [JSON.stringify(piece), again(piece)])),
  'spaces before a word': size => `${' '.repeat(size - 1)}x`,
  'quotes before a word': size => `${'«'.repeat(size - 1)}x`,
  'signs before a word': size => `${'"\'([{'.repeat(size / 5)}كلمة`,
  'a label above dates on one line': size => `آخر تحديث:\n${again('نشر في 3/4/2020 ')(size)}`,
  'a label above years of two calendars': size => `آخر تحديث:\n${again('نشر في 1402/3/12 ')(size)}`,
  'questions before a word': size => `${'؟'.repeat(size - 1)}ب`,
  'an address without end': size => `http://${'a/'.repeat(size / 2)}`,
}
const STAGES = { clean: text => toMarkdown(cleanArticle(text)), dates: text => findTimestamps(text) }

let worst = 0
let count = 0
for (const [kind, make] of Object.entries(KINDS).slice(Number(values.from)))
  for (const [stage, work] of Object.entries(STAGES)) {
    const costs = SIZES.map(size => {
      const text = make(size)
      const start = performance.now()
      work(text)
      return ((performance.now() - start) * 1e6) / size
    })
    count++
    const growth = costs.at(-1) / Math.max(costs[0], FAST)
    worst = Math.max(worst, ...costs)
    if (process.env.VERBOSE) console.error(stage, kind, costs.map(Math.round).join(' '))
    if (growth > 2) {
      process.exitCode = 1
      console.log(`${stage} of ${kind}: ${costs.map(cost => Math.round(cost)).join(', ')} ns a unit`)
    }
  }
console.log(
  `${count} attacks of ${SIZES.map(size => `${size / 1024} KiB`).join(', ')}; the slowest takes ${Math.round(worst)} ns a unit`,
)
