/** Edits above which the shortest diff is not looked for: that takes time with their square. */
const MOST_EDITS = 1000
const CONTEXT = 3

/**
 * What changed in a file, as a unified diff that `git apply` takes; empty where nothing did. Bytes are compared, whatever they are an encoding of.
 * @param path from the folder in which it is to be applied
 */
export async function toPatch(path: string, old: Uint8Array, now: Uint8Array): Promise<Uint8Array> {
  const { structuredPatch } = await import('diff')
  const [before, after] = [byteText(old), byteText(now)]
  if (before === after) return new Uint8Array()
  const name = (side: string): string => quoted(`${side}/${path}`)
  const found = structuredPatch('', '', before, after, '', '', { context: CONTEXT, maxEditLength: MOST_EDITS })
  const hunks = found ? found.hunks : [wholeHunk(before, after)]
  const parts = hunks.map(
    ({ oldStart, oldLines, newStart, newLines, lines }) =>
      `@@ -${oldLines === 0 ? oldStart - 1 : oldStart},${oldLines} +${newLines === 0 ? newStart - 1 : newStart},${newLines} @@\n${lines.join('\n')}\n`,
  )
  const header = Buffer.from(`--- ${name('a')}\n+++ ${name('b')}\n`)
  return Buffer.concat([header, Buffer.from(parts.join(''), 'latin1')])
}

interface Hunk {
  oldStart: number
  oldLines: number
  newStart: number
  newLines: number
  lines: string[]
}

/** All lines for all lines. */
function wholeHunk(before: string, after: string): Hunk {
  const old = linesOf(before)
  const now = linesOf(after)
  return {
    oldStart: 1,
    oldLines: old.length,
    newStart: 1,
    newLines: now.length,
    lines: [...rows('-', old, before), ...rows('+', now, after)],
  }
}

const linesOf = (text: string): string[] =>
  text === '' ? [] : (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')

const rows = (sign: string, lines: readonly string[], text: string): string[] => [
  ...lines.map(line => sign + line),
  ...(text === '' || text.endsWith('\n') ? [] : ['\\ No newline at end of file']),
]

/** A character for each byte. */
const byteText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

/** As git quotes names that hold quotes, backslashes or controls; behind one with a blank stands a tab, which ends it. */
function quoted(name: string): string {
  if (!/["\\\u0000-\u001f\u007f]/.test(name)) return name.includes(' ') ? `${name}\t` : name
  const escaped = name.replace(/["\\\u0000-\u001f\u007f]/g, sign =>
    sign === '"' || sign === '\\' ? `\\${sign}` : `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`,
  )
  return `"${escaped}"`
}
