const LF = 0x0a
/** Lines that are shown around a change. */
const CONTEXT = 3

/** A unified diff of one file, made as its lines come: it takes time and memory of its changes alone, and bytes of any encoding. */
export interface Patch {
  /** Lines with their line ends; the last of a file may lack it. What is replaced and what replaces it begin and end with whole lines. */
  push(old: Uint8Array, now: Uint8Array): void
  /** All of the diff; empty where nothing changed. */
  end(): Uint8Array
}

/**
 * Opens a diff that `git apply` takes.
 * @param path from the folder in which it is to be applied
 */
export function openPatch(path: string): Patch {
  const parts: Uint8Array[] = []
  let before: Uint8Array[] = []
  let hunk: Hunk | null = null
  const at = { old: 1, now: 1 }
  const close = (): void => {
    if (!hunk) return
    hunk.rows.length -= Math.max(0, hunk.tail - CONTEXT)
    const cut = Math.max(0, hunk.tail - CONTEXT)
    parts.push(
      bytesOf(`@@ -${range(hunk.old, hunk.oldCount - cut)} +${range(hunk.now, hunk.nowCount - cut)} @@\n`),
      ...hunk.rows.flat(),
    )
    hunk = null
  }
  const same = (line: Uint8Array): void => {
    if (hunk) {
      hunk.rows.push(row(' ', line))
      hunk.oldCount++
      hunk.nowCount++
      if (++hunk.tail === 2 * CONTEXT) close()
    }
    before.push(line)
    if (before.length > CONTEXT) before.shift()
    at.old++
    at.now++
  }
  const change = (old: readonly Uint8Array[], now: readonly Uint8Array[]): void => {
    hunk ??= {
      old: at.old - before.length,
      now: at.now - before.length,
      oldCount: before.length,
      nowCount: before.length,
      rows: before.map(line => row(' ', line)),
      tail: 0,
    }
    for (const line of old) hunk.rows.push(row('-', line))
    for (const line of now) hunk.rows.push(row('+', line))
    hunk.oldCount += old.length
    hunk.nowCount += now.length
    hunk.tail = 0
    before = []
    at.old += old.length
    at.now += now.length
  }
  return {
    push(old, now) {
      const [oldLines, nowLines] = [linesOf(old), linesOf(now)]
      if (oldLines.length === nowLines.length && oldLines.every((line, i) => Buffer.compare(line, nowLines[i]) === 0))
        for (const line of oldLines) same(line)
      else change(oldLines, nowLines)
    },
    end() {
      close()
      if (parts.length === 0) return new Uint8Array()
      const name = (side: string): string => quoted(`${side}/${path}`)
      return Buffer.concat([bytesOf(`--- ${name('a')}\n+++ ${name('b')}\n`), ...parts])
    },
  }
}

interface Hunk {
  old: number
  now: number
  oldCount: number
  nowCount: number
  rows: Uint8Array[][]
  /** Lines at its end that are the same. */
  tail: number
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text)

/** A side that is empty is told by the line before it. */
const range = (start: number, count: number): string =>
  count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`

const row = (sign: string, line: Uint8Array): Uint8Array[] => [
  bytesOf(sign),
  line,
  ...(line.at(-1) === LF ? [] : [bytesOf('\n\\ No newline at end of file\n')]),
]

/** Lines of bytes, each with its LF. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let from = 0; from < bytes.length; ) {
    const at = bytes.indexOf(LF, from)
    const end = at < 0 ? bytes.length : at + 1
    lines.push(bytes.subarray(from, end))
    from = end
  }
  return lines
}

/** As git quotes names that hold quotes, backslashes or controls; behind one with a blank stands a tab, which ends it. */
function quoted(name: string): string {
  if (!/["\\\u0000-\u001f\u007f]/.test(name)) return name.includes(' ') ? `${name}\t` : name
  const escaped = name.replace(/["\\\u0000-\u001f\u007f]/g, sign =>
    sign === '"' || sign === '\\' ? `\\${sign}` : `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`,
  )
  return `"${escaped}"`
}
