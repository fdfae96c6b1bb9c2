/** A tag of HTML, by its name: `<` before a word is text. */
export const TAG: RegExp =
  /<\/?(?:html|head|body|title|meta|link|script|style|noscript|main|article|section|nav|aside|header|footer|div|span|p|h[1-6]|a|b|i|u|em|strong|small|sup|sub|font|center|blockquote|pre|code|br|hr|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|img|picture|source|figure|figcaption|video|audio|iframe|svg|path|form|input|button|label|select|option|textarea|time)(?:\s[^<>]{0,500})?\/?>/gi
