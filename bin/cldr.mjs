// Writes src/dates/languages/cldr.ts: the names of months and weekdays that CLDR has, through Intl, folded as lines are.
// Needs `npm run build:library`. Run: node bin/cldr.mjs
import { writeFileSync } from 'node:fs'
import { foldLine } from '../dist/dates/foldLine.js'

const CODES = 'bg bn ckb cs da de el en es fa fr he hi id it ja ko ms nb nl pl ps pt ro ru sv tr ug uk ur vi zh'.split(
  ' ',
)
const LENGTHS = ['long', 'short']

/** As words and signs, without what ends it: `janv.`, `ינו׳`. */
const folded = name =>
  (foldLine(name).text.match(/[\p{L}\p{M}]+|\d+|[^\s]/gu) ?? []).join(' ').replace(/(?: [.'])+$/u, '')

const part = (code, options, day, type) =>
  new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' }).formatToParts(day).find(one => one.type === type)
    ?.value

/** A month alone, with day and year, and with the year: inflected languages have three forms. */
const MONTH_FORMS = LENGTHS.flatMap(month => [
  { month },
  { month, day: 'numeric', year: 'numeric' },
  { month, year: 'numeric' },
])
const WEEKDAY_FORMS = LENGTHS.flatMap(weekday => [
  { weekday },
  { weekday, day: 'numeric', month: 'long', year: 'numeric' },
])

/** Names of one row between commas; names that begin with a digit (`1月`) are no names. */
const row = (code, forms, day, type) =>
  [...new Set(forms.map(form => folded(part(code, form, day, type) ?? '')))].filter(name => /^\D/u.test(name)).join(',')

const rows = (code, forms, days, type) => days.map(day => row(code, forms, day, type)).join(';')
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2020, month, 15))
// 1 November 2020 was a Sunday
const WEEKDAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(2020, 10, 1 + day))
// 1 Farvardin 1399 was 20 March 2020, and its months begin on the 20th to 22nd
const PERSIAN = Array.from({ length: 12 }, (_, month) => Date.UTC(2020, 2 + month, 28))

const entry = code => {
  const gregorian = `${code}-u-ca-gregory-nu-latn`
  const lines = [
    `    months:\n      '${rows(gregorian, MONTH_FORMS, MONTHS, 'month').replaceAll("'", "\\'")}',`,
    `    weekdays:\n      '${rows(gregorian, WEEKDAY_FORMS, WEEKDAYS, 'weekday').replaceAll("'", "\\'")}',`,
  ]
  if (code === 'fa')
    lines.push(`    persianMonths:\n      '${rows('fa-u-ca-persian-nu-latn', MONTH_FORMS, PERSIAN, 'month')}',`)
  return `  ${code}: {\n${lines.join('\n')}\n  },`
}

writeFileSync(
  'src/dates/languages/cldr.ts',
  `// Made by bin/cldr.mjs from CLDR ${process.versions.cldr} (ICU ${process.versions.icu}); do not edit.

/** Names of months from January and of weekdays from Sunday, folded: names of one between commas, rows between semicolons. */
export const CLDR = {
${CODES.map(entry).join('\n')}
}
`,
)
