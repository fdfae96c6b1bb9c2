const NEGATIONS: ReadonlySet<string> = new Set(
  [
    'لا لم لن ليس ليست ليسوا ما غير دون بدون عدم لما كلا بلا',
    'not no never without cannot nor none t', // `t` is what is left of don't
    'ne pas non jamais sans aucun aucune',
    'nicht kein keine keinen keiner nie ohne',
    'не нет ни без никогда',
    'نه نیست نبود بی نہیں مت بغیر',
    '不 没 沒 无 無 非 未',
  ]
    .join(' ')
    .replaceAll('ی', 'ي')
    .replaceAll('ہ', 'ه')
    .split(' '),
)

/** Does a folded word turn a sentence into its opposite? Arabic joins its conjunctions to it. */
export const isNegation = (key: string): boolean =>
  NEGATIONS.has(key) || (/^[وف]/.test(key) && NEGATIONS.has(key.slice(1)))
