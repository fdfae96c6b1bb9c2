import type { Article } from '../model/article.ts'
import { escapeMarkdown } from '../text/escapeMarkdown.ts'
import { yamlString } from '../text/yamlString.ts'

/**
 * YAML front matter (always there), `# title` once (none where it is null), then each block whose text is not exactly the title as a plain
 * paragraph of CommonMark. Ends with one LF.
 */
export function toMarkdown(article: Article): string {
  const { title, updated, published, language, source, timestamps } = article
  const lines = timestamps.map(timestamp => timestamp.text)
  const frontMatter = [
    '---',
    `title: ${yamlString(title)}`,
    `updated: ${yamlString(updated)}`,
    `published: ${yamlString(published)}`,
    `language: ${yamlString(language)}`,
    `source: ${yamlString(source?.path ?? null)}`,
    lines.length > 0 ? `timestamps:\n${lines.map(line => `  - ${yamlString(line)}`).join('\n')}` : 'timestamps: []',
    '---',
  ].join('\n')
  const heading = title === null ? [] : [`# ${escapeMarkdown(title)}`]
  const paragraphs = article.blocks
    .filter(block => block.text !== title && block.text !== '')
    .map(block => escapeMarkdown(block.text))
  return `${[frontMatter, ...heading, ...paragraphs].join('\n\n')}\n`
}
