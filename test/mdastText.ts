import type { Node, Parent } from 'mdast'

/** The text of a node as a reader sees it: soft line breaks stay LFs, hard ones are told apart by a mark that no text has. */
export function plainText(node: Node): string {
  if ('children' in node) return (node as Parent).children.map(plainText).join('')
  if (node.type === 'text') return (node as unknown as { value: string }).value
  return `«${node.type}»`
}
