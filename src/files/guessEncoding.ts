/** Encodings of one byte a character that texts come in: what the detector calls them, and the WHATWG. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
  'windows-1255': 'windows-1255',
  'windows-1256': 'windows-1256',
  'windows-1257': 'windows-1257',
  'iso-8859-2': 'iso-8859-2',
  'iso-8859-6': 'iso-8859-6',
  'iso-8859-7': 'iso-8859-7',
  // the WHATWG takes it for the Windows page that holds it
  'iso-8859-9': 'windows-1254',
  'koi8-r': 'koi8-r',
  'koi8-u': 'koi8-u',
  cp874: 'windows-874',
  ibm866: 'ibm866',
}
const ARABIC: readonly string[] = ['windows-1256', 'iso-8859-6']
/** So much less sure may the detector be of an Arabic encoding than of its best guess, and it is a tie. */
const TIE = 0.05
/** The detector takes a millisecond for so many bytes. */
const SAMPLE = 1 << 12
const AROUND = 256

/**
 * The single-byte encoding that bytes are most likely of, by the pairs of letters that languages have. The detector's tables take 50 ms to load,
 * and few inputs need them.
 */
export async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const { detectAll } = await import('jschardet')
  const guesses = detectAll(sampleOf(bytes), { detectEncodings: Object.keys(ENCODINGS), minimumThreshold: 0 }).flatMap(
    ({ encoding, confidence }) => {
      const name = ENCODINGS[encoding?.toLowerCase() ?? '']
      return name === undefined ? [] : [{ name, confidence }]
    },
  )
  const best = Math.max(...guesses.map(({ confidence }) => confidence))
  const tied = guesses.filter(({ confidence }) => confidence >= best - TIE)
  return (tied.find(({ name }) => ARABIC.includes(name)) ?? tied[0])?.name ?? arabicEncoding(bytes)
}

/** What stands about the bytes above ASCII: the others say nothing. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let held = 0
  for (let at = 0; at < bytes.length && held < SAMPLE; ) {
    if (bytes[at] < 0x80) {
      at++
      continue
    }
    const part = bytes.subarray(parts.length === 0 ? Math.max(0, at - AROUND) : at, at + AROUND)
    parts.push(part)
    held += part.length
    at += AROUND
  }
  return Buffer.concat(parts)
}

/** `ال` begins every second word: C7 E1 in windows-1256, C7 E4 in ISO 8859-6, which has no letters where windows-1256 has signs. */
function arabicEncoding(bytes: Uint8Array): string {
  let windows = 0
  let iso = 0
  for (let i = 1; i < bytes.length; i++) {
    if (bytes[i - 1] !== 0xc7) continue
    if (bytes[i] === 0xe1) windows++
    else if (bytes[i] === 0xe4) iso++
  }
  return iso > windows ? 'iso-8859-6' : 'windows-1256'
}
