import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/article/cleanArticle.ts'
import { findHeadline } from '../../src/article/findHeadline.ts'
import { findCopies } from '../../src/duplicates/findCopies.ts'
import { toText } from '../../src/render/toText.ts'
import { remaining } from '../../src/text/remaining.ts'

const LEFT =
  'عثر عمال البلدية على جرة فخارية مليئة بعملات فضية تحت أرضية السوق القديمة أثناء تمديد أنابيب المياه ونقلت الجرة إلى متحف المدينة لتنظيفها ودراستها.'
const RIGHT =
  'وقال مدير المتحف إن العملات ضربت قبل ستة قرون على الأرجح وإن بعضها يحمل اسم حاكم لم يعرف المؤرخون عنه شيئا حتى اليوم وستعرض في الخريف المقبل.'
const left = (text: string): string => remaining(text, findCopies(text, findHeadline, {}).copies)

describe('regressions', () => {
  it('a text twenty times in one line is no copy of itself', () => {
    const text = `${LEFT} ${RIGHT}`
    expect(left(Array.from({ length: 20 }, () => text).join(' '))).toBe(text)
  })

  it('one word said many times is said many times', () => {
    for (const text of ['كلمة '.repeat(100).trim(), `هتفوا: ${'حرية '.repeat(60).trim()}`])
      expect(left(text)).toBe(text)
  })

  it('lines of a song that are sung twice in a row stay', () => {
    const song = [
      'يا طير طر بين الجبال العالية',
      'واحمل سلامي للديار الغالية',
      'قل للذين على الطريق تأخروا',
      'ما زال باب الدار مفتوحا لهم',
    ]
    const more = [
      'هبت رياح الشوق من صوب الحمى',
      'وتفتحت أزهار وادينا هنا',
      'يا من نأى والقلب يتبع خطوه',
      'عد فالربيع أتى وأنت ربيعنا',
    ]
    const text = [
      'أغنية الطير',
      song[0],
      song[1],
      song[1],
      song[2],
      song[3],
      more[0],
      more[1],
      more[1],
      more[2],
      more[3],
    ].join('\n')
    expect(left(text)).toBe(text)
  })

  it('a formula beside a copied block is no part of it', () => {
    const formula = 'ووجه الجميع الشكر إلى العمال الذين أبلغوا عن الجرة فورا.'
    const lines = ['جرة من الفضة تحت السوق', LEFT, formula, RIGHT, formula]
    expect(left([...lines, ...lines].join('\n'))).toBe(lines.join('\n'))
  })

  it('a word that stands in for another between equal ones is no spelling', () => {
    const call = (name: string): string =>
      `تلقى مدير المتحف اتصالا من وزير ${name} هنأه فيه بالعثور على الجرة وتمنى له النجاح في دراستها وعرضها على الجمهور.`
    const text = ['جرة من الفضة', call('النقل'), call('العدل'), call('الري')].join('\n')
    expect(left(text)).toBe(text)
  })

  it('a headline in the only line of a page does not keep its copies', () => {
    const aligned = `<title>جرة من الفضة تحت السوق</title> ${LEFT} ${RIGHT}`
    expect(left(`${aligned} ${LEFT} ${RIGHT}`)).toBe(aligned)
  })

  it('a date line that the second copy lacks does not part it', () => {
    const lines = ['جرة من الفضة تحت السوق القديمة', '4 مايو 2014', LEFT, RIGHT]
    const again = [lines[0], lines[2], lines[3]].join(' ')
    expect(left([...lines, again].join('\n'))).toBe(lines.join('\n'))
  })

  it('the rest of a page title that says more than the headline stays', () => {
    const text = `${LEFT} - جرة من الفضة تحت السوق\nجرة من الفضة تحت السوق\n${RIGHT}`
    expect(left(text)).toContain('عثر عمال البلدية')
  })

  it('lines that come back at more distances than a call has arguments are taken', () => {
    const word = (n: number): string => String.fromCharCode(0x628 + (n % 16), 0x641 + ((n >> 4) % 8), 0x62a)
    const line = (n: number): string => `${word(n)} ${word(n >> 7)} ${word(n >> 14)} قال`
    const lines = Array.from({ length: 1 << 17 }, (_, n) => line(n))
    // an odd factor visits every line once, in another order
    const again = lines.map((_, n) => lines[(n * 40503) % lines.length])
    expect(findCopies([...lines, ...again].join('\n'), findHeadline, {}).settled).toBe(true)
  })

  it('a line of numbers alone that says what the line above says comes to an end', () => {
    const text = '\0\n&zwnj;2014\u0301 - \r\n\n  2014. \n'
    expect(findCopies(text + text, findHeadline, {}).settled).toBe(true)
  })

  it('more copies than can be told stay, and the text is not called settled', () => {
    const settled = findCopies(`عنوان\n${'ا. '.repeat(1_100_000)}`, findHeadline, {})
    expect([settled.settled, settled.copies.length]).toEqual([false, 0])
    expect(findCopies(`عنوان\n${'ا. '.repeat(100_000)}`, findHeadline, {}).copies.length).toBeGreaterThan(90_000)
  })
})

it('a wrap that only a copy shows moves no clean text when it is cleaned again', () => {
  const office = 'The old post office of Wray Ford has been let to a beekeeper.'
  const hives = 'Twelve hives stand behind the counter where stamps were sold.'
  const slot = 'The slot for letters is wide open all day.'
  const once = toText(
    cleanArticle([office, office, hives, hives, `${slot} The slot for letters`, 'is wide open all day.'].join('\n')),
  )
  expect(toText(cleanArticle(once))).toBe(once)
})

it('a text whose lines wrap otherwise when copies are gone is not called settled where more would go', () => {
  const text = readFileSync(join(import.meta.dirname, 'wrapsOtherwise.txt'), 'utf8')
  const once = cleanArticle(text)
  expect(once.warnings.map(({ code }) => code)).toEqual(['unsettled'])
  expect(toText(cleanArticle(toText(once)))).not.toBe(toText(once))
})

it('a text that looks hard-wrapped only when copies are gone is not called settled where more would go', () => {
  const office = 'The old post office of Wray Ford has been let to a beekeeper.'
  const hives = 'Twelve hives stand behind the counter where stamps were sold.'
  const slot = 'The slot for letters is wide open all day.'
  const rest = [
    'وفي الموضوع رفضت طلب صاحب الطاحونة أن يغلق',
    'باب القناة بعد مغيب الشمس، وحملته نفقات الخبير الذي قاس ارتفاع',
    'الماء عند بساتين الضفة السفلى ثلاث ليال متتالية. المفاوضاتقالبيروت',
  ]
  const lines = [office, office, hives, hives, `${slot} The slot for letters`, `is wide open all day. ${rest[0]}`]
  const once = cleanArticle([...lines, ...rest.slice(1)].join('\n'))
  expect(once.warnings.map(({ code }) => code)).toEqual(['unsettled'])
  expect(toText(cleanArticle(toText(once)))).not.toBe(toText(once))
})

it('who tells it stays above each report', () => {
  const text = [
    'Told by Salim the ferryman:',
    'The market by the river opened before dawn and closed at noon on every day but one, and nobody knows why.',
    '',
    'Told by Salim the ferryman:',
    'The gate of the town was locked at sunset, and whoever came late slept outside under the wall.',
    '',
    'Told by Umar the miller:',
    'The well was dug by three brothers, and the youngest of them found the water.',
  ].join('\n')
  expect(cleanArticle(text).removed).toEqual([])
})

it('cells of a table of a wiki stay', () => {
  const row = (...cells: string[]): string[] => ['|-', ...cells.map(cell => `| style="text-align:right;"| ${cell}`)]
  const text = [
    'Ferries of the lower valley',
    '',
    'Passengers in thousands are given as the office of the port printed them in its yearly report.',
    '',
    '{| class="wikitable"',
    ...row('1', 'Wray Ford', 'Wray Ford', '7.7'),
    ...row('2', 'Calder Mouth', 'Harrow', '7.7'),
    '|}',
  ].join('\n')
  expect(cleanArticle(text).removed).toEqual([])
})

it('a line of times below the headline is read once, and owns all that it prints', () => {
  const title = 'مكتبة الميناء القديم تفتح أبوابها بعد عامين من الترميم'
  const stamps = 'الخميس 21 جمادى الأولى 1436 هـ - 12 مارس 2015 م، آخر تحديث: الأحد، 4 مايو/ أيار، 2014، 09:15 GMT'
  const { timestamps } = cleanArticle(`${title}\n${stamps}\n`)
  expect(timestamps.map(({ role, text }) => [role, text])).toEqual([
    ['unknown', stamps],
    ['updated', stamps],
  ])
})
