/** Quotation marks (spaCy 3.8, lang/char_classes.py: `_quotes`, where a comma is one of them). */
export const QUOTES: string = `'"”“\`‘´’‚,„»«「」『』（）〔〕【】《》〈〉〈〉⟦⟧`

/** Marks that are cut off either end of a word, each a word of its own (`_punct` and `_quotes`). No full stop, no hyphen. */
export const END_MARKS: string = `…:;!?¿؟¡()[]{}<>_#*&。？！，、；：～·।،۔؛٪${QUOTES}`

/** These are cut off the front alone (lang/punctuation.py); Arabic has no rule for them at the end (lang/ar/punctuation.py). */
export const FRONT_MARKS = '§%=—–'

/** Currency signs go off the front, and off the end behind a digit. */
export const CURRENCY = '$£€¥฿﷼₠₡₢₣₤₥₦₧₨₩₪₫€₭₮₯₰₱₲₳₴₵₶₷₸₹₺₻₼₽₾₿'

/** So do dollars of a country. */
export const DOLLARS: ReadonlySet<string> = new Set(['US$', 'C$', 'A$'])

/** Units that go off a number; those written in Cyrillic are left out. */
export const UNITS: ReadonlySet<string> = new Set(
  (
    '% km km² km³ m m² m³ dm dm² dm³ cm cm² cm³ mm mm² mm³ ha µm nm yd in ft kg g mg µg t lb oz m/s km/h kmh mph ' +
    'hPa Pa mbar mb MB kb KB gb GB tb TB T G M K كم كم² كم³ م م² م³ سم سم² سم³ مم مم² مم³ غرام جرام جم كغ ملغ كوب اكواب'
  ).split(' '),
)

/** Abbreviations and faces that stay whole, or are made whole again (lang/ar/tokenizer_exceptions.py, lang/tokenizer_exceptions.py). */
export const WHOLE: ReadonlySet<string> = new Set(
  (
    "ق.م أ.د ص.ب '' :) :( ;) (; :] [: :} =) (= =( =] [= ]= =[ ): (: :/ =/ :| =| :* :> :1 :3 =3 :0 :O :o :P :p :X :x :D ;D " +
    '=D 8) (8 8D xD XD <3 :-) (-: ;-) (-; :-( )-: :-D :-P :)) :(('
  ).split(' '),
)
