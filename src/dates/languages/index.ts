import type { Script, Vocabulary } from '../vocabulary.ts'
import { ar } from './ar.ts'
import { bg } from './bg.ts'
import { bn } from './bn.ts'
import { ckb } from './ckb.ts'
import { CLDR } from './cldr.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { ms } from './ms.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { ps } from './ps.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { ug } from './ug.ts'
import { uk } from './uk.ts'
import { ur } from './ur.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

/** By script; the first of each is taken where a line fits several. */
const LANGUAGES: Readonly<Record<Script, Readonly<Record<string, () => Vocabulary>>>> = {
  Latin: { en, fr, es, pt, it, de, nl, tr, id, pl, vi, sv, da, nb, ms, cs, ro },
  Arabic: { ar, fa, ur, ckb, ps, ug },
  Han: { zh, ja },
  Cyrillic: { ru, uk, bg },
  Greek: { el },
  Hebrew: { he },
  Devanagari: { hi },
  Bengali: { bn },
  Hangul: { ko },
}

const codes = new Map<Script, readonly string[]>()

/** The languages of a script (BCP 47). */
export function languagesOf(script: Script): readonly string[] {
  let known = codes.get(script)
  if (!known) codes.set(script, (known = Object.keys(LANGUAGES[script])))
  return known
}

const vocabularies = new Map<string, Vocabulary>()

/** What a language says about time, made when it is first asked for; nothing for one that is not read. */
export function vocabularyOf(code: string): Vocabulary {
  const known = vocabularies.get(code)
  if (known) return known
  const make = Object.values(LANGUAGES).find(languages => Object.hasOwn(languages, code))?.[code]
  const made = make
    ? { ...make(), cldr: (CLDR as Readonly<Record<string, Vocabulary['cldr']>>)[code] }
    : { code, script: 'Latin' as const, beside: [], order: null }
  vocabularies.set(code, made)
  return made
}
