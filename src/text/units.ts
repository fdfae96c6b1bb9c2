/** Texts of so many units share one memory; longer ones get their own. */
const SHARED = 2 ** 18
const LF = 0x0a

/** What Node's `Buffer` offers here, where there is one. */
interface ByteView {
  write(text: string, encoding: 'utf16le'): number
}

interface Memory {
  units: Uint16Array
  /** The same memory, which Node copies a string into as fast as memory is copied. */
  view: ByteView | null
}

let memory: Memory | undefined

/**
 * The UTF-16 units of a text, then a line feed: numbers are read several times as fast as the letters of a string. The next text is written over
 * them, so they are read at once and never kept.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text
  if (length >= SHARED) return fill(makeMemory(length + 1), text)
  memory ??= makeMemory(SHARED)
  return fill(memory, text)
}

function fill({ units, view }: Memory, text: string): Uint16Array {
  if (view) view.write(text, 'utf16le')
  else for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  units[text.length] = LF
  return units
}

function makeMemory(length: number): Memory {
  const units = new Uint16Array(length)
  const { Buffer: Bytes } = globalThis as { Buffer?: { from(memory: ArrayBuffer): ByteView } }
  if (!Bytes) return { units, view: null }
  const view = Bytes.from(units.buffer)
  // where numbers are stored with their high byte first, a loop writes them
  view.write('\u0001', 'utf16le')
  return { units, view: units[0] === 1 ? view : null }
}
