import fc from 'fast-check'

/** Words that repeat, everything that ends lines, entities, marks, controls, surrogates: what scrapes bring and what attacks them. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom('قال', 'الوزير', 'في', 'بيروت', 'إن', 'المفاوضات', 'مستمرة', 'word', '2014', '٣'),
      },
      { weight: 4, arbitrary: fc.constantFrom(' ', ' ', '، ', '. ', ' | ', ' - ') },
      { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', ' \n \n') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('&amp;', '&nbsp;', '&amp;nbsp;', '&#10;', '&lt;p&gt;', '&', '&#x200f;', '&zwnj;'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '\u0301',
          'e\u0301',
          '\u064b\u0651',
          '\u212b',
          '\ufeff',
          '\u200f',
          '\u202e',
          '\0',
          '\x1b[31m',
          '\t',
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom('😀', '\ud800', '\udc00', '𐎀') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''))
