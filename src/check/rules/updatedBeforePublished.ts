import type { Rule } from '../rule.ts'

const ID = 'updated-before-published'

export const updatedBeforePublished: Rule = {
  id: ID,
  severity: 'error',
  docs: {
    finds: 'A page that says that it was updated before it was published.',
    why: 'One of the two times is wrong, or the labels are swapped.',
    cure: 'Look at the page; the article has both times as they were read.',
  },
  find: ({ article: { warnings, updated, published } }) =>
    warnings
      .filter(({ code }) => code === ID)
      .map(({ span }) => ({ span: span ?? null, message: `updated ${updated}, before it was published ${published}` })),
}
