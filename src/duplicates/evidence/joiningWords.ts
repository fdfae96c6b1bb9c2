/**
 * Words that bind what follows them to what stands before: conjunctions, prepositions, relatives. Folded as keys are.
 */
const WORDS: readonly string[] = [
  // Arabic
  'و ف ثم او ام بل لكن حتي في من الي علي عن مع عند لدي منذ بين بعد قبل تحت فوق خلال ضمن ضد نحو حول عبر بدون دون غير سوي الا كما حيث ان انه انها لان كي لكي اذا اذ لو لما التي الذي الذين اللذين اللتين بن بنت ابن ابو ابي ام ولا لا ما لم لن ليس هو هي هذا هذه ذلك تلك كل بعض اي له لها لهم به بها بهم فيه فيها منه منها عليه عليها اليه اليها مثل ومن ومع وفي وعن وعلي والي وان وهو وهي وقد قد',
  // English
  'and or but nor so yet of in on at to from by with without for as than that which who whom whose if when while because until since into onto over under between through during the a an is are was were be not no',
  // French, Spanish, Portuguese, Italian
  'et ou mais de du des la le les un une en dans sur sous avec sans pour par que qui dont y el los las con sin por para o e os as um uma em no na do da dos das com sem il lo gli di del della dei con per che',
  // German, Dutch
  'und oder aber der die das den dem des ein eine einen einem in im auf an am von vom zu zum zur mit ohne für dass wenn het een van op te en of maar',
  // Russian, Ukrainian, Turkish, Indonesian
  'и или но а в во на с со к ко от до из за по о об что который і або але та у з із ve veya ama ile için bir dan yang di ke dari untuk dengan',
  // Persian, Urdu
  'از به با در بر را كه تا اي يا اگر هم كا كي كے كو سے مين ميں پر نے اور',
  // Hindi
  'और या में से को का की के पर ने कि जो एक',
  // Chinese, Japanese
  '的 和 与 與 在 是 了 于 及 或 の と は が を に で も',
]

/** Verbs of saying: their speaker must not lose what he says. */
const SAYING: readonly string[] = [
  'قال قالت وقال وقالت فقال قالوا اضاف واضاف واضافت اوضح واوضح واوضحت اكد واكد واكدت اشار واشار واشارت ذكر وذكر وذكرت اعلن واعلن واعلنت يقول تقول ويقول وتقول تابع وتابع صرح وصرح بين وبين قائلا مضيفا مؤكدا مشيرا موضحا قلت',
  'said says told added asked dit affirme ajoute dijo disse sagte sagt сказал заявил dedi گفت کہا कहा 说 表示',
]

export const SAYING_WORDS: ReadonlySet<string> = new Set(SAYING.join(' ').split(' '))
export const JOINING_WORDS: ReadonlySet<string> = new Set([...WORDS, ...SAYING].join(' ').split(' '))
