/** UTF-16 offsets into the text, within one line; the headline alone, without tags, outlet's name or breadcrumb. */
export interface Headline {
  start: number
  end: number
}
