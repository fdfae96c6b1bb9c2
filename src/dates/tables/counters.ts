import { names } from './names.ts'

/** What papers print before their issue's number: the date beside it is the issue's. */
export const ISSUES: readonly string[] = names(`
  العدد, رقم العدد, العدد رقم, issue, issue no
`)

/** Volumes, years of issue and counters of readers. The numbers beside them are not read. */
export const COUNTERS: readonly string[] = names(`
  عدد, السنه, الطبعه, المجلد, no, vol, رقم, صفحه, الصفحه, الاولي, الثانيه, الثالثه, الرابعه, الخامسه, السادسه,
  السابعه, الثامنه, التاسعه, العاشره, عشره, عشر, والعشرون, والثلاثون, والاربعون, والخمسون, الخمسون, الستون,
  السبعون, عدد المشاهدات, المشاهدات, مشاهدات, مشاهده, عدد القراءات, القراءات, القراء, عدد الزيارات, الزيارات,
  عدد القراء, قراءه, تعليقات, تعليق, عدد التعليقات, التعليقات, views, comments
`)

/** What sites print beside the time of an article: buttons, the time that reading takes, invitations to comment. */
export const FURNITURE: readonly string[] = names(`
  مده القراءه, وقت القراءه, زمن القراءه, للقراءه, اقل من دقيقه, لا توجد تعليقات, لا يوجد تعليقات, لا تعليقات,
  لا تعليق, بدون تعليق, بدون تعليقات, اترك تعليق, اترك تعليقا, اضف تعليق, اضف تعليقا, اضافه تعليق, اكتب تعليق,
  اكتب تعليقا, علق, تعليقا, التعليقات مغلقه, التعليقات علي المقال مغلقه, شارك, شارك هذا المقال, شارك هذا الخبر,
  شارك هذا الموضوع, مشاركه, المشاركه, ومشاركه, المشاركات, عدد المشاركات, مشاركات, طباعه, للطباعه, اطبع,
  نسخه للطباعه, نسخ, انسخ, الرابط, حفظ, احفظ, المقال, للمقال, للخبر, استمع, الاستماع, ارسل لصديق, ارسل الي صديق,
  ارسال لصديق, تغريد, غرد, تكبير, تصغير, الخط, حجم الخط, شوهد, شوهدت, زياره, زيارات, مره, مرات, مقروءه, فيسبوك,
  تويتر, واتساب, تليجرام, تلغرام, facebook, twitter, whatsapp, telegram, print, share, min read, mins read,
  minute read, minutes read, no comments, leave a comment, add comment
`)
