import type { Article } from './article.ts'
import type { Span } from './span.ts'

/** A part that stands twice and stays. */
export interface KeptRepeat {
  span: Span
  /** What it repeats, as far as one place says it; null where it is put together from several. */
  repeats: Span | null
  /** Who keeps it: each rule by a condition that does not hold, a guard by what it promises, or an option. */
  kept: 'condition' | 'guard' | 'option'
  /**
   * The rule that would take it, and the guard's promise or the options; or the rules that came nearest, each with the first condition that
   * does not hold.
   */
  nearest: { rule: string; because: string }[]
  /** How many rules were asked. */
  asked: number
}

/** The headline's place, and what tells that it is one. */
export interface HeadlineEvidence {
  span: Span
  because: string
}

/** An article beside the text that it was made of. */
export interface Explanation {
  /** Without leading U+FEFF. */
  text: string
  article: Article
  headline: HeadlineEvidence | null
  /** In order of place; empty where it was not asked for. */
  kept: KeptRepeat[]
}
