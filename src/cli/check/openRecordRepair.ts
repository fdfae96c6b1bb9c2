import { isGzip } from '../../files/isGzip.ts'
import { type AtomicFile, openAtomic } from '../../files/openAtomic.ts'
import { openGzip } from '../../files/openGzip.ts'
import { openPatch } from '../../files/openPatch.ts'
import { InputError } from '../../model/inputError.ts'
import type { RecordBlock } from '../../records/cleanRecords.ts'
import { STDIN } from '../stdinName.ts'
import type { Repair } from '../work/repairDocument.ts'
import type { CheckInput } from './planCheck.ts'

/** A file of records that is being repaired, block by block. */
export interface RecordRepair {
  /** @param now the block as it is to be, or null where it stays */
  block(old: RecordBlock, now: Uint8Array | null): Promise<void>
  /**
   * Puts the file in its place, or its diff out.
   * @returns false where it would change but no diff of it can be applied, as it is compressed
   * @throws InputError where that cannot be
   */
  end(isWhole: boolean): Promise<boolean>
  abort(): Promise<void>
}

/**
 * Opens the repair of a file of records; standard input goes to `write`, and so do diffs.
 * @param name what a diff calls it
 */
export async function openRecordRepair(
  { file, path }: CheckInput,
  name: string,
  repair: Repair,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<RecordRepair> {
  const shown = path ?? STDIN
  if (repair === 'diff') return diffOf(file, shown, name, write)
  if (file === null) {
    const block: RecordRepair['block'] = (old, now) => {
      if (old.tooLarge) throw unreadable(shown)
      return write(now ?? old.bytes)
    }
    return { block, end: async () => true, abort: async () => {} }
  }
  const target = await openTarget(file, shown)
  let changed = false
  let broken = false
  return {
    async block({ bytes, tooLarge }, now) {
      broken ||= tooLarge
      changed ||= now !== null
      await target.write(now ?? bytes)
    },
    async end(isWhole) {
      if (changed && !broken && isWhole) await target.commit()
      else await target.abort()
      if (changed && broken) throw unreadable(shown)
      return true
    },
    abort: () => target.abort(),
  }
}

async function openTarget(file: string, shown: string): Promise<AtomicFile> {
  const atomic = await openAtomic(file, { shown })
  return isGzip(file) ? openGzip(atomic) : atomic
}

const unreadable = (shown: string): InputError =>
  new InputError(shown, 'holds a record that is too large to be read, and was not repaired', 'raise --max-record-bytes')

const LF = 0x0a

/** Records stay in their lines, so that lines of both sides are those of each other. */
function diffOf(
  file: string | null,
  shown: string,
  name: string,
  write: (bytes: Uint8Array) => Promise<void>,
): RecordRepair {
  const patch = openPatch(name)
  let changed = false
  let broken = false
  return {
    async block({ bytes, tooLarge }, now) {
      broken ||= tooLarge
      changed ||= now !== null
      for (const [old, line] of pairs(bytes, now ?? bytes)) patch.push(old, line)
    },
    async end(isWhole) {
      if (!changed || !isWhole) return true
      if (broken) throw unreadable(shown)
      if (file !== null && isGzip(file)) return false
      await write(patch.end())
      return true
    },
    abort: async () => {},
  }
}

function* pairs(old: Uint8Array, now: Uint8Array): Generator<[Uint8Array, Uint8Array]> {
  let [from, nowFrom] = [0, 0]
  while (from < old.length) {
    const [end, nowEnd] = [lineEnd(old, from), lineEnd(now, nowFrom)]
    yield [old.subarray(from, end), now.subarray(nowFrom, nowEnd)]
    from = end
    nowFrom = nowEnd
  }
}

function lineEnd(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(LF, from)
  return at < 0 ? bytes.length : at + 1
}
