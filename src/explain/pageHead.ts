import { escapeHtml } from './escapeHtml.ts'

/** What a page of this project is made with. */
export interface PageTools {
  /** SHA-256 of a text as Base64: the page's policy allows its own style and script by theirs, and nothing else. */
  sha256(text: string): string
  /** `article-clean 1.2.3` */
  version: string
}

/** Everything up to `<body>`: nothing is fetched, nothing runs but `script`. */
export function pageHead(title: string, style: string, script: string, { sha256 }: PageTools): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(style)}'`,
    ...(script === '' ? [] : [`script-src 'sha256-${sha256(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
`
}
