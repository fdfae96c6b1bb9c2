import { escapeTerminal } from '../text/escapeTerminal.ts'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for HTML, within elements and within quoted attributes; controls and bidi overrides stand as `\u{1b}`, lone surrogates as U+FFFD. */
export const escapeHtml = (text: string): string =>
  escapeTerminal(text)
    .replace(/[&<>"']/g, sign => SIGNS[sign])
    .replace(/\p{Surrogate}/gu, '\ufffd')
