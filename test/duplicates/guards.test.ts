import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/article/cleanArticle.ts'
import { toText } from '../../src/render/toText.ts'

const HEADLINE = 'بيت الأصداف في رأس النخل'
const HOUSE =
  'بنى بحار متقاعد من رأس النخل بيتا غطى جدرانه كلها بأصداف جمعها من تسعة شواطئ بعيدة في خمسين عاما، ثم فتح بابه للزوار.'
const PRICE = 'وقال إنه لا يبيع منها واحدة مهما كان الثمن، وإن زوجته كانت ترتبها بحسب ألوانها في جرار من الزجاج.'
const VISIT = 'ويدخل الناس حفاة لأن أرض البيت من اللؤلؤ المكسور ويخرجون صامتين.'
const SCHOOL =
  'وتأتي المدارس إليه كل خميس فيعد التلاميذ أصداف الجدار الشرقي ويختلفون في العدد، فيقول لهم إن الذي يعد أكثر هو الذي نظر أطول.'
const EVENING =
  'وعند المساء يغلق الباب ويجلس على العتبة ويسمع البحر في جدرانه، كما يقول، ولا يحتاج إلى أن يراه بعد أن ضعف بصره.'
const ROAD =
  'ويقع البيت في آخر الطريق الترابية التي تنزل من السوق إلى المنارة، وتدل عليه سهام من الصدف الأبيض ثبتها أطفال الحي في جذوع النخل وعلى أعمدة المصابيح.'
const BODY = [HOUSE, PRICE, VISIT, SCHOOL, EVENING, ROAD]

const clean = (...lines: string[]): string => toText(cleanArticle(lines.join('\n')))
const left = (...lines: string[]): string[] => clean(...lines).split('\n')
const words = (text: string): string[] => [...new Set(text.split(/[\s.،:«»()]+/u))].toSorted()

/** A paragraph that stands once more, written otherwise, at the end of the page. */
const pastedAs = (again: string, paragraph = HOUSE): string[] => left(HEADLINE, paragraph, PRICE, VISIT, again)
const once = [HEADLINE, HOUSE, PRICE, VISIT]

describe('covered', () => {
  it('lets a copy go that says the same', () => {
    expect(pastedAs(HOUSE)).toEqual(once)
  })

  it.each([
    ['letters', HOUSE.replace('أصداف', 'اصداف').replace('بعيدة', 'بعيده')],
    ['signs of vowels', HOUSE.replace('بحار', 'بَحَّارٌ')],
    ['marks', HOUSE.replace('، ثم', ' ثم').replace('.', '')],
    ['the seat of a hamza', HOUSE.replace('شواطئ', 'شواطيء')],
    ['one letter of a long word', HOUSE.replace('جدرانه', 'جدراانه')],
  ])('... but for %s', (_, again) => {
    expect(again).not.toBe(HOUSE)
    expect(pastedAs(again)).toEqual(once)
  })

  it.each([
    ['a name more', HOUSE.replace('متقاعد', 'متقاعد اسمه عمران')],
    ['another name', HOUSE.replace('رأس النخل', 'تل الغزال')],
    ['another number in words', HOUSE.replace('تسعة', 'سبعة')],
    ['a negation', HOUSE.replace('ثم فتح', 'ولم يفتح')],
    ['a negation more', HOUSE.replace('ثم فتح', 'ثم ما فتح')],
    ['a short word of another letter', HOUSE.replace('بحار', 'بحري')],
  ])('keeps what says otherwise: %s', (_, again) => {
    expect(again).not.toBe(HOUSE)
    expect(words(pastedAs(again).join(' '))).toEqual(words([...once, again].join(' ')))
  })

  it('keeps another number', () => {
    const nine = HOUSE.replace('تسعة', '9')
    expect(pastedAs(HOUSE.replace('تسعة', '7'), nine)).toContain(nine)
    expect(pastedAs(HOUSE.replace('تسعة', '7'), nine)).toContain(HOUSE.replace('تسعة', '7'))
  })

  it('keeps a number that begins as the other does, at the end of a paragraph', () => {
    const many = `${HOUSE} وعددها 9000`
    const few = `${HOUSE} وعددها 9`
    expect(words(pastedAs(few, many).join(' '))).toEqual(words([HEADLINE, many, PRICE, VISIT, few].join(' ')))
  })

  it('of a paragraph and a fuller one the fuller stays', () => {
    const fuller = HOUSE.replace('متقاعد', 'متقاعد اسمه عمران')
    for (const lines of [
      [HOUSE, PRICE, VISIT, fuller],
      [fuller, PRICE, VISIT, HOUSE],
    ])
      expect(clean(HEADLINE, ...lines)).toContain(fuller)
  })
})

describe('covered, for whole versions of an article', () => {
  const versions = (change: (paragraph: string) => string, body: readonly string[] = BODY): string[] =>
    left(HEADLINE, ...body, HEADLINE, ...body.map(change))

  it('of two that differ in a word the first stays', () => {
    expect(versions(paragraph => paragraph.replace('صامتين', 'باسمين'))).toEqual([HEADLINE, ...BODY])
  })

  it('of two that differ in a word the one stays that says more', () => {
    const change = (paragraph: string): string =>
      paragraph.replace('صامتين', 'باسمين').replace('كل خميس', 'كل خميس وجمعة')
    expect(versions(change)).toEqual([HEADLINE, ...BODY.map(change)])
  })

  it('of two of which one is fuller in every paragraph that one stays', () => {
    const change = (paragraph: string): string => paragraph.replace('.', ' كما رأينا.')
    expect(versions(change)).toEqual([HEADLINE, ...BODY.map(change)])
  })

  it.each([
    ['a number', (paragraph: string) => paragraph.replace('تسعة', '7').replace('صامتين', 'باسمين')],
    ['a negation', (paragraph: string) => paragraph.replace('ثم فتح', 'ولم يفتح').replace('صامتين', 'باسمين')],
  ])('where %s differs nothing is lost', (_, change) => {
    const body = BODY.map(paragraph => paragraph.replace('تسعة', '9'))
    const again = BODY.map(change)
    expect(words(left(HEADLINE, ...body, HEADLINE, ...again).join(' '))).toEqual(
      words([HEADLINE, ...body, ...again].join(' ')),
    )
  })

  it('where more than a few words differ nothing is lost', () => {
    const change = (paragraph: string): string => paragraph.replace(/(?<= )\S+ \S+$/u, 'كما رأينا.')
    expect(words(versions(change).join(' '))).toEqual(words([HEADLINE, ...BODY, ...BODY.map(change)].join(' ')))
  })
})

describe('answered', () => {
  const ASKED = 'لماذا تركت البحر وعدت إلى بيت الأصداف؟'
  const TIRED = 'تعبت من الريح، وكانت زوجتي تنتظر على العتبة منذ عشرة أعوام.'
  const OLD = 'لم أتركه، بل تركني هو حين ضعف بصري.'

  it('a question asked of two people stays above both answers, though lines beside it go', () => {
    const text = [HEADLINE, `${HOUSE} ${PRICE}`, VISIT, ASKED, TIRED, ASKED, OLD, ROAD]
    expect(left(HEADLINE, HOUSE, ...text.slice(1))).toEqual(text)
  })

  it('a question asked of two people stays above the second answer, as far from the first as lines that go', () => {
    const text = [HEADLINE, HOUSE, ASKED, TIRED, ASKED, OLD, ROAD, VISIT]
    expect(left(...text, ROAD)).toEqual(text)
  })

  it('a question goes with its answer', () => {
    const text = [HEADLINE, HOUSE, ASKED, TIRED, PRICE, VISIT]
    expect(left(...text, ...text.slice(1, 5))).toEqual(text)
  })

  it('an answer stays below a question that is put otherwise', () => {
    const text = [HEADLINE, HOUSE, ASKED, ROAD, PRICE, VISIT, 'أين يقع البيت الذي سكنته بعد البحر؟', ROAD, SCHOOL]
    expect(left(...text)).toEqual(text)
  })

  it('an abstract below a headline that is a question goes', () => {
    const [first] = HOUSE.split('، ثم')
    expect(left('من بنى بيت الأصداف؟', `${first}.`, HOUSE, PRICE, VISIT)).toEqual([
      'من بنى بيت الأصداف؟',
      HOUSE,
      PRICE,
      VISIT,
    ])
  })
})

describe('the body stays', () => {
  it('where its first line is a dateline, and a paragraph of it stands above that too', () => {
    const dateline = 'رأس النخل (وكالة الأصداف) -'
    expect(left(HEADLINE, SCHOOL, dateline, HOUSE, PRICE, SCHOOL, ROAD)).toEqual([
      HEADLINE,
      dateline,
      HOUSE,
      PRICE,
      SCHOOL,
      ROAD,
    ])
  })
})

describe('bounded', () => {
  const WORKS =
    'أن البلدية سترمم السور الشرقي قبل الشتاء بحجارة من المقلع القديم وأن العمال سيبدؤون من جهة السوق ثم ينتقلون إلى باب البحر وأن السكان سيعبرون في هذه المدة من الجسر الخشبي الذي أقيم خلف المدرسة وحراسته من شأن البلدية وحدها حتى تنتهي الأعمال'
  const SENTENCES =
    'سترمم البلدية السور الشرقي قبل الشتاء بحجارة من المقلع القديم. ويبدأ العمال من جهة السوق ثم ينتقلون إلى باب البحر. ويعبر السكان في هذه المدة من الجسر الخشبي الذي أقيم خلف المدرسة. وحراسته من شأن البلدية وحدها حتى تنتهي الأعمال.'

  it('cuts no clause out of a sentence', () => {
    const lines = [
      'ترميم السور الشرقي',
      `أعلن رئيس البلدية في مؤتمر صحفي ${WORKS} كلها في أول الربيع القادم.`,
      `وذكر في رسالة إلى التجار ${WORKS} ويعود التجار إلى دكاكينهم.`,
    ]
    expect(left(...lines)).toEqual(lines)
  })

  it('lets whole sentences go', () => {
    const [announced, letter] = ['عقد رئيس البلدية مؤتمرا صحفيا.', 'ووصلت إلى التجار رسالة طويلة.']
    const end = 'ويعود التجار إلى دكاكينهم.'
    const pages = (said: string, again: string): string[] => [
      'ترميم السور الشرقي',
      `${announced} ${said} وتبرع نجار.`,
      `${letter} ${again}${end}`,
    ]
    const body = [SENTENCES, HOUSE, ROAD].join(' ')
    expect(left(...pages(body, `${body} `))).toEqual(pages(body, ''))
    // a paragraph that takes some from another stays whole
    expect(left(...pages(SENTENCES, `${SENTENCES} `))).toEqual(pages(SENTENCES, `${SENTENCES} `))
  })

  it('cuts at the very seam of a pasted body, without any stop before it', () => {
    const body = [HOUSE, PRICE, VISIT].join(' ')
    expect(left(`${body} ${body}`)).toEqual([body])
    expect(left(`${body.replaceAll('.', '')} ${body.replaceAll('.', '')}`)).toEqual([body.replaceAll('.', '')])
  })

  it('cuts there where a share box stands between', () => {
    const body = [HOUSE, PRICE, VISIT, SCHOOL].join(' ')
    expect(left(`${body} شارك الخبر مع أصدقائك ${body}`)).toEqual([`${body} شارك الخبر مع أصدقائك`])
  })

  it('a speaker keeps what he says', () => {
    const lines = [
      'ترميم السور الشرقي',
      `وقال رئيس البلدية إن ${SENTENCES} وتبرع نجار بالسقالات.`,
      `وأضاف نائبه إن ${SENTENCES} ويعود التجار إلى دكاكينهم.`,
    ]
    expect(left(...lines)).toEqual(lines)
  })
})

describe('balanced', () => {
  const JAR = 'عثر الغواصون على جرة فيها عملات من فضة ونحاس'

  it.each([
    ['a quotation', `قال: «${JAR}. ${JAR}» ثم مضى إلى داره.`],
    ['brackets', `ونقلت الجرة (${JAR} (صورة ${JAR} (صورة من الأرشيف) إلى المتحف) بعد الظهر).`],
  ])('leaves %s in pairs', (_, line) => {
    expect(left(HEADLINE, line, PRICE)).toEqual([HEADLINE, line, PRICE])
  })

  it('lets the same go where no pair is torn', () => {
    expect(left(HEADLINE, `${JAR}. ${JAR}. ثم مضوا إلى دورهم.`, PRICE)).toEqual([
      HEADLINE,
      `${JAR}. ثم مضوا إلى دورهم.`,
      PRICE,
    ])
  })

  it('lets a whole pair go', () => {
    expect(left(HEADLINE, `قال: «${JAR}.» «${JAR}.» ثم مضى.`, PRICE)).toEqual([
      HEADLINE,
      `قال: «${JAR}.» ثم مضى.`,
      PRICE,
    ])
  })
})

describe('protected', () => {
  const frame = 'width="560" allowfullscreen="true">'
  const caption = 'الغواصون يعرضون الجرة الفضية أمام باب المتحف'
  const address = 'https://harbour.example/jars/silver/large/2014'

  it('lines of a fence stay', () => {
    const lines = [HEADLINE, HOUSE, '```html', '<iframe', frame, '<iframe', frame, '```', PRICE]
    expect(left(...lines)).toEqual(lines)
  })

  it('the same lines go where no fence is', () => {
    expect(left(HEADLINE, HOUSE, frame, PRICE, frame)).toEqual([HEADLINE, HOUSE, frame, PRICE])
  })

  it('a whole fence goes with the copy that it stands in', () => {
    const lines = [HEADLINE, HOUSE, '```html', '<iframe', frame, '```', PRICE, VISIT]
    expect(left(...lines, ...lines)).toEqual(lines)
  })

  it.each([
    ['the text of a link', `${caption} [${caption}](${address}) بعد الظهر.`],
    ['the address of a link', `[${address}](${address}) بعد الظهر.`],
    ['a tag', `<img alt="${caption}" title="${caption}"> بعد الظهر.`],
  ])('%s stays', (_, line) => {
    expect(left(HEADLINE, line, PRICE)).toEqual([HEADLINE, line, PRICE])
  })

  it('the same words go where no link is', () => {
    expect(left(HEADLINE, `${caption} ${caption} بعد الظهر.`, PRICE)).toEqual([
      HEADLINE,
      `${caption} بعد الظهر.`,
      PRICE,
    ])
  })

  it('a link goes with the line that it stands in', () => {
    const line = `ونشرت الصحيفة صورا كثيرة منها في عدد الخميس وفي [ملحق خاص بالبحار وبيته](${address}) وزعته على المدارس القريبة من الساحل كلها.`
    expect(left(HEADLINE, line, PRICE, line)).toEqual([HEADLINE, line, PRICE])
  })
})
