/**
 * Names as texts of PDFs hold them beside their own form. Letters of a ligature are turned round, so that الأحد is األحد and الجمعة اجلمعة; and
 * two words may stand the other way about (`األول جمادي`).
 */
export const pdfOrder = (names: readonly string[]): readonly string[] => [
  ...new Set(
    names.flatMap(name => {
      // of most names there is one form
      if (!/لا|(?:^| )ال[جحخم]|^(?:جمادي|ربيع) ا/u.test(name)) return [name]
      const turned = [name, name.replace(/لا/gu, 'ال'), name.replace(/(^| )ال([جحخم])/gu, '$1ا$2ل')]
      return [...turned, ...turned.map(one => one.replace(/^(جمادي|ربيع) (ا\S+)$/u, '$2 $1'))]
    }),
  ),
]
