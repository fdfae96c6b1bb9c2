import { names } from './names.ts'

/** Words between the parts of a date; ال is that of `الـ 5 من مايو`, t that of ISO 8601. */
export const FILLERS: readonly string[] = names(`
  في, من, يوم, ليوم, بتاريخ, لاول مره, اول مره, تاريخ, التاريخ, الموافق, موافق, الموافقه, المصادف, الموافق ل, ل, و,
  ومع, علي, عند, بحدود, شهر, لشهر, سنه, عام, لعام, لسنه, ميلادي, ميلاديه, الميلادي, الساعه, ساعه, علي الساعه,
  في الساعه, بالساعه, في تمام, تمام, في تمام الساعه, التوقيت, توقيت, الوقت, اليوم, هذا اليوم, ال
`)

/** After these words a number is a clock; Algerian sites shorten الساعة to سا. */
export const CLOCK_INTRODUCTIONS: readonly string[] = names(`
  الساعه, ساعه, علي الساعه, في الساعه, بالساعه, تمام الساعه, سا, في تمام الساعه, الوقت, الساعه الان
`)
