import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/article/cleanArticle.ts'
import { toText } from '../../src/render/toText.ts'
import { normalizeText } from '../../src/text/normalizeText.ts'

/** A script with syllables of invented words. Where words have no spaces between them a sentence is one run of letters. */
interface Script {
  name: string
  syllables: readonly string[]
  /** Syllables of a word: words of one length would make lines of one width, as if they were cut in mid-word. */
  lengths: readonly [number, number]
  between: string
  stop: string
}

const product = (heads: string, tails: readonly string[]): string[] =>
  [...heads].flatMap(head => tails.map(tail => head + tail))

const ARABIC: Script = {
  name: 'Arabic',
  syllables: product('بتجحخدرزسشصطعغقكمن', ['ا', 'و', 'ي', 'ل']),
  lengths: [2, 4],
  between: ' ',
  stop: '.',
}
const LATIN: Script = {
  name: 'Latin',
  syllables: product('bdfgklmprstvz', ['a', 'e', 'i', 'o', 'u']),
  lengths: [2, 4],
  between: ' ',
  stop: '.',
}
const DEVANAGARI: Script = {
  name: 'Devanagari',
  syllables: product('कगचजटडतदपबरलवस', ['', 'ा', 'ि', 'ु', 'े']),
  lengths: [2, 5],
  between: ' ',
  stop: '।',
}
const HAN: Script = {
  name: 'Han',
  syllables: [
    ...'山川海云雨雪风花草木石沙桥船塔灯钟书画琴棋茶酒米麦豆鱼鸟马牛羊犬鹿虎龙蛇春夏秋冬东西南北金银铜铁红蓝绿黄',
  ],
  lengths: [2, 2],
  between: '',
  stop: '。',
}
const THAI: Script = {
  name: 'Thai',
  syllables: product('กขคงจชซดตทนบปพมรลวสห', ['า', 'ี', 'ู', 'อ']),
  lengths: [2, 3],
  between: '',
  stop: ' ',
}
const SPACED = [ARABIC, LATIN, DEVANAGARI]
const SCRIPTS = [...SPACED, HAN, THAI]

/** Words of one text, no two of which are the same. */
function wordMaker({ syllables, lengths: [least, most] }: Script, seed: number): () => string {
  const made = new Set<string>()
  let state = seed
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
  const syllable = (): string => syllables[next(syllables.length)]
  return () => {
    for (;;) {
      const before = made.size
      const word = Array.from({ length: least + next(most - least + 1) }, syllable).join('')
      if (made.add(word).size > before) return word
    }
  }
}

interface Piece {
  script: Script
  headline: string
  paragraphs: string[]
  /** Words that are not in the text. */
  more: string[]
}

/** The least and the most. */
type Bounds = readonly [number, number]
interface Shape {
  paragraphs: Bounds
  /** Of a paragraph. */
  sentences?: Bounds
  /** Of a sentence. */
  words?: Bounds
}

const list = <T>(item: fc.Arbitrary<T>, [minLength, maxLength]: Bounds): fc.Arbitrary<T[]> =>
  fc.array(item, { minLength, maxLength })
const between = ([min, max]: Bounds): fc.Arbitrary<number> => fc.integer({ min, max })

/** A headline without a stop and paragraphs of sentences, each on one line. */
const articleIn = (
  scripts: readonly Script[],
  { paragraphs, sentences = [1, 4], words = [5, 16] }: Shape,
): fc.Arbitrary<Piece> =>
  fc
    .record({
      script: fc.constantFrom(...scripts),
      seed: fc.nat({ max: 1e6 }),
      headline: between([4, 8]),
      lengths: list(list(between(words), sentences), paragraphs),
    })
    .map(({ script, seed, headline, lengths }) => {
      const word = wordMaker(script, seed)
      const say = (count: number): string => Array.from({ length: count }, word).join(script.between)
      const tell = (counts: readonly number[]): string =>
        counts.map(count => say(count) + script.stop).join(script.between)
      return {
        script,
        headline: say(headline),
        paragraphs: lengths.map(counts => tell(counts).trim()),
        more: Array.from({ length: 6 }, word),
      }
    })

const linesOf = ({ headline, paragraphs }: Piece): string[] => [headline, ...paragraphs]
const clean = (text: string): string => toText(cleanArticle(text))
const plain = (text: string): string => normalizeText(text).text
/** The words of a text; of one without spaces its sentences. */
const wordsOf = (text: string): string[] => text.split(/[\s.।。]+/u).filter(Boolean)
const runs = (numRuns: number) => ({ numRuns })

function expectSubsequence(part: readonly string[], whole: readonly string[]): void {
  let at = 0
  for (const word of whole) if (word === part[at]) at++
  expect(part.slice(at)).toEqual([])
}

function expectNothingLost(left: string, text: string): void {
  expect([...new Set(wordsOf(left))].toSorted()).toEqual([...new Set(wordsOf(text))].toSorted())
}

/** An article with up to three blocks of it again, anywhere, on lines of their own or joined. */
const page: fc.Arbitrary<string> = fc
  .record({
    piece: articleIn(SCRIPTS, { paragraphs: [2, 6] }),
    copies: list(
      fc.record({
        from: fc.nat({ max: 6 }),
        count: between([1, 4]),
        at: fc.nat({ max: 6 }),
        joint: fc.constantFrom('\n', '\n', '\n\n', ' '),
      }),
      [0, 3],
    ),
  })
  .map(({ piece, copies }) => {
    const lines = linesOf(piece)
    let all = [...lines]
    for (const { from, count, at, joint } of copies) {
      const copy = lines.slice(from % lines.length, (from % lines.length) + count).join(joint)
      all = [...all.slice(0, at), copy, ...all.slice(at)]
    }
    return all.join('\n')
  })

/** An article, and a place in one of its paragraphs. */
const edited = fc.record({
  piece: articleIn(SPACED, { paragraphs: [1, 5] }),
  line: fc.nat({ max: 4 }),
  at: fc.nat({ max: 20 }),
})

/** The paragraphs with words put into one of them. */
const withWords = (paragraphs: readonly string[], line: number, at: number, more: readonly string[]): string[] =>
  paragraphs.map((paragraph, l) => {
    const words = paragraph.split(' ')
    return l === line % paragraphs.length
      ? words.toSpliced(Math.min(at, words.length - 1), 0, ...more).join(' ')
      : paragraph
  })

describe('order', () => {
  it('of an article printed twice the first copy stays, headline and all', () => {
    fc.assert(
      fc.property(articleIn(SCRIPTS, { paragraphs: [3, 6] }), fc.constantFrom('\n', '\n\n'), (piece, joint) => {
        const text = linesOf(piece).join(joint)
        expect(clean(text + joint + text)).toBe(text)
      }),
      runs(100),
    )
  })

  it('of a few short lines printed twice the first copy stays, or both', () => {
    fc.assert(
      fc.property(articleIn(SCRIPTS, { paragraphs: [1, 3], sentences: [1, 1], words: [3, 9] }), piece => {
        const text = linesOf(piece).join('\n')
        expect([text, `${text}\n${text}`]).toContain(clean(`${text}\n${text}`))
      }),
      runs(150),
    )
  })

  it('what stays stands in the order of the text', () => {
    fc.assert(
      fc.property(page, text => expectSubsequence(wordsOf(clean(text)), wordsOf(text))),
      runs(100),
    )
  })
})

describe('nothing is lost', () => {
  it('what a page says it still says', () => {
    fc.assert(
      fc.property(page, text => expectNothingLost(clean(text), text)),
      runs(100),
    )
  })

  it('what the fuller of two versions says it still says', () => {
    fc.assert(
      fc.property(edited, between([1, 6]), fc.boolean(), ({ piece, line, at }, count, fullerFirst) => {
        const fuller = [piece.headline, ...withWords(piece.paragraphs, line, at, piece.more.slice(0, count))]
        const text = (fullerFirst ? [...fuller, ...linesOf(piece)] : [...linesOf(piece), ...fuller]).join('\n')
        expectNothingLost(clean(text), text)
      }),
      runs(150),
    )
  })

  it('a number that differs is still said', () => {
    const numbers = fc.uniqueArray(between([2, 99]), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(edited, numbers, ({ piece, line, at }, both) => {
        const versions = both.map(number => [
          piece.headline,
          ...withWords(piece.paragraphs, line, at, [String(number)]),
        ])
        const text = versions.flat().join('\n')
        expectNothingLost(clean(text), text)
      }),
      runs(150),
    )
  })

  it('a negation that only one version says is still said', () => {
    fc.assert(
      fc.property(edited, fc.constantFrom('لم', 'not', 'नहीं'), fc.boolean(), ({ piece, line, at }, no, first) => {
        const denied = [piece.headline, ...withWords(piece.paragraphs, line, at, [no])]
        const text = (first ? [...denied, ...linesOf(piece)] : [...linesOf(piece), ...denied]).join('\n')
        expectNothingLost(clean(text), text)
      }),
      runs(150),
    )
  })
})

describe('the body stays whole', () => {
  const first = (paragraph: string, { stop }: Script): string => paragraph.split(stop)[0] + stop
  /** The first words of a paragraph, not all, and dots. */
  const cut = (paragraph: string, count: number): string => {
    const words = paragraph.split(' ')
    return `${words.slice(0, Math.min(count, words.length - 2)).join(' ')}…`
  }
  const FORMS: Record<string, (piece: Piece, count: number) => string[]> = {
    'an abstract above': ({ headline, paragraphs, script }) => [headline, first(paragraphs[0], script), ...paragraphs],
    'a teaser above': ({ headline, paragraphs }, count) => [headline, cut(paragraphs[0], count), ...paragraphs],
    'a teaser below': ({ headline, paragraphs }, count) => [headline, ...paragraphs, cut(paragraphs[0], count)],
    'key points above': ({ headline, paragraphs, script }) => [
      headline,
      ...paragraphs.map(paragraph => first(paragraph, script)),
      ...paragraphs,
    ],
    'a recap below': ({ headline, paragraphs, script }) => [
      headline,
      ...paragraphs,
      ...paragraphs.map(paragraph => first(paragraph, script)),
    ],
  }

  it.each(Object.keys(FORMS))('with %s', form => {
    fc.assert(
      fc.property(articleIn(SPACED, { paragraphs: [3, 6], sentences: [2, 4] }), between([4, 12]), (piece, count) => {
        expectSubsequence(linesOf(piece), clean(FORMS[form](piece, count).join('\n')).split('\n'))
      }),
      runs(100),
    )
  })
})

describe('marks stay in pairs', () => {
  const PAIRS = ['()', '[]', '«»', '“”', '{}'] as const
  const isPaired = (text: string, [open, close]: string): boolean => {
    let depth = 0
    for (const char of text) {
      if (char === open) depth++
      if (char === close && --depth < 0) return false
    }
    return depth === 0
  }
  const marks = list(
    fc.record({ pair: fc.constantFrom(...PAIRS), from: fc.nat({ max: 20 }), length: between([1, 12]) }),
    [5, 5],
  )

  it('where all were paired, all are', () => {
    fc.assert(
      fc.property(
        articleIn(SPACED, { paragraphs: [2, 5] }),
        marks,
        fc.constantFrom('\n', ' '),
        fc.nat({ max: 5 }),
        (piece, marked, joint, from) => {
          const paragraphs = piece.paragraphs.map((paragraph, l) => {
            const { pair, from: start, length } = marked[l]
            const words = paragraph.split(' ')
            const a = start % words.length
            const b = Math.min(words.length, a + length)
            return [...words.slice(0, a), pair[0] + words.slice(a, b).join(' ') + pair[1], ...words.slice(b)].join(' ')
          })
          const lines = [piece.headline, ...paragraphs]
          const left = clean([...lines, lines.slice(from).join(joint), lines.join(joint)].join('\n'))
          for (const pair of PAIRS) expect(isPaired(left, pair)).toBe(true)
        },
      ),
      runs(150),
    )
  })
})

describe('code and links stay whole', () => {
  const CODE = ['let a = 1;', 'if (a) {', 'run(a);', '}', '<li>', '</li>', 'SELECT a FROM b;', 'end', '']
  const ADDRESS = list(fc.constantFrom('tamuri', 'belko', 'savi', 'noda', 'kirepa'), [1, 4]).map(
    path => `https://${path.join('.')}.example/${path.join('/')}`,
  )

  it('a fence keeps all its lines', () => {
    fc.assert(
      fc.property(
        articleIn(SPACED, { paragraphs: [2, 4] }),
        list(fc.constantFrom(...CODE), [1, 12]),
        fc.boolean(),
        ({ headline, paragraphs: [first, ...others] }, lines, doubled) => {
          const fence = plain(['```', ...lines, '```'].join('\n'))
          const text = [headline, first, fence, ...others].join('\n')
          expect(clean(doubled ? `${text}\n${text}` : text)).toContain(fence)
        },
      ),
      runs(150),
    )
  })

  it('each address and each link that is left is whole', () => {
    fc.assert(
      fc.property(
        articleIn(SPACED, { paragraphs: [2, 4] }),
        ADDRESS,
        fc.nat({ max: 12 }),
        fc.constantFrom('\n', ' '),
        fc.constantFrom('address', 'link', 'link to itself'),
        ({ headline, paragraphs, more }, address, at, joint, form) => {
          const link = {
            address,
            link: `[${more.slice(0, 3).join(' ')}](${address})`,
            'link to itself': `[${address}](${address})`,
          }[form]
          const linked = paragraphs.flatMap((_, line) => withWords(paragraphs, line, at, [link])[line])
          const left = clean([headline, ...linked, linked.join(joint)].join('\n'))
          expect(left.split(link).length - 1).toBeGreaterThanOrEqual(linked.length)
          expect(left.replaceAll(link, '')).not.toMatch(/https|example|[[\]()]/)
        },
      ),
      runs(150),
    )
  })
})

describe('hard-wrapped text', () => {
  const wrap = (paragraph: string, width: number): string => {
    const lines = ['']
    for (const word of paragraph.split(' ')) {
      const last = lines[lines.length - 1]
      if (last && last.length + 1 + word.length > width) lines.push(word)
      else lines[lines.length - 1] = last ? `${last} ${word}` : word
    }
    return lines.join('\n')
  }
  const wrapped = ({ headline, paragraphs }: Piece, width: number): string =>
    [headline, ...paragraphs.map(paragraph => wrap(paragraph, width))].join('\n\n')
  const long = articleIn(SPACED, { paragraphs: [1, 4], sentences: [6, 8], words: [10, 20] })
  const short = articleIn(SPACED, { paragraphs: [1, 2], sentences: [4, 5], words: [8, 12] })
  const width = between([60, 80])

  it('stays as it is where nothing is said again', () => {
    fc.assert(
      fc.property(long, width, (piece, columns) => {
        expect(clean(wrapped(piece, columns))).toBe(wrapped(piece, columns))
      }),
      runs(80),
    )
  })

  const keepsTheFirst = (text: typeof long, numRuns: number): void =>
    fc.assert(
      fc.property(text, width, fc.option(width, { nil: 10_000 }), (piece, one, other) => {
        expect(clean(`${wrapped(piece, one)}\n\n${wrapped(piece, other)}`)).toBe(wrapped(piece, one))
      }),
      runs(numRuns),
    )

  it('of copies with other line ends, or none, the first stays', () => keepsTheFirst(long, 60))

  it('of a text that was cut every so many characters, its own line ends counted, and stands in it once more as one line, one copy stays', () => {
    const cut = (text: string, columns: number): string =>
      [...text.matchAll(new RegExp(`.{1,${columns}}`, 'gs'))].join('\n')
    const bare = (text: string): string => text.replace(/\s/g, '')
    fc.assert(
      fc.property(long, width, ({ headline, paragraphs, more }, columns) => {
        const [label] = more
        const text = [headline, ...paragraphs, `${label} ${paragraphs.join(' ')}`].join('\n\n\n')
        const left = bare(clean(cut(text, columns)))
        const body = bare(paragraphs.join(''))
        expect([headline + body + label, headline + label + body].map(bare)).toContain(left)
      }),
      runs(60),
    )
  })

  it.fails('... also where the whole text is a paragraph or two', () => keepsTheFirst(short, 60))
})

describe('what comes back by right', () => {
  const songOf = (words: Bounds): fc.Arbitrary<string> =>
    fc
      .record({
        script: fc.constantFrom(...SPACED),
        seed: fc.nat({ max: 1e6 }),
        length: between(words),
        chorus: between([2, 4]),
        stanzas: list(between([3, 6]), [3, 5]),
      })
      .map(({ script, seed, length, chorus, stanzas }) => {
        const word = wordMaker(script, seed)
        const lines = (count: number): string[] =>
          Array.from({ length: count }, () => Array.from({ length }, word).join(' '))
        const again = lines(chorus)
        return [...lines(1), ...stanzas.flatMap(count => [...lines(count), ...again])].join('\n')
      })
  const stays = (song: fc.Arbitrary<string>): void =>
    fc.assert(
      fc.property(song, text => {
        expect(clean(text)).toBe(text)
      }),
      runs(150),
    )

  it('a song with a chorus stays', () => stays(songOf([4, 5])))

  it('... also where its lines are as long as those of a narrow column', () => stays(songOf([6, 8])))
})

describe('a clean text', () => {
  it('comes out of a second run as it is', () => {
    fc.assert(
      fc.property(page, text => {
        const once = clean(text)
        expect(clean(once)).toBe(once)
      }),
      runs(100),
    )
  })

  it('in which nothing is said again comes out untouched', () => {
    fc.assert(
      fc.property(articleIn(SCRIPTS, { paragraphs: [1, 8] }), piece => {
        const text = linesOf(piece).join('\n')
        expect(cleanArticle(text).removed).toEqual([])
        expect(clean(text)).toBe(text)
      }),
      runs(150),
    )
  })
})
