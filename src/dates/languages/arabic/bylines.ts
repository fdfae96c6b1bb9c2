import { names } from './names.ts'

/** Words that begin a byline: the line says who, so it stays a block. */
export const BYLINES: readonly string[] = names(`
  كتب, كتبت, كتابه, كتبه, بقلم, بواسطه, من قبل, اعداد, مراسل, مساهمه من طرف, مساهمه, الكاتب, المحرر, من طرف, قديم,
  خاص, كتبته, كتبها, كتبتها, تمت الكتابه بواسطه, حاوره, حاورها, حاورته, حاورتها, اعده, اعدها, اعدته, اعدتها,
  اجري الحوار, اجرت الحوار, اعداد وتقديم
`)

/** Nouns that begin one before a colon or a slash. */
export const CALLS: readonly string[] = names(`
  المصدر, تحرير, ترجمه, ترجمه وتحرير, حوار, متابعه, تغطيه, تصوير, عدسه, رصد, تدقيق, تقرير, تحقيق
`)
