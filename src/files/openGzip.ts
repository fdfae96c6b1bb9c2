import { once } from 'node:events'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { AtomicFile } from './openAtomic.ts'

/** Byte 9 of a gzip file names the system it was written on; 255 is none, so that equal content is equal bytes everywhere. */
const SYSTEM = 9
const NO_SYSTEM = 255

/** A file that compresses what is written to it. */
export function openGzip(file: AtomicFile): AtomicFile {
  const gzip = createGzip()
  let first = true
  const done = pipeline(gzip, async chunks => {
    for await (const chunk of chunks as AsyncIterable<Buffer>) {
      if (first) chunk[SYSTEM] = NO_SYSTEM
      first = false
      await file.write(chunk)
    }
  })
  done.catch(() => {})
  return {
    async write(content) {
      if (!gzip.write(content)) await Promise.race([once(gzip, 'drain'), done])
    },
    async commit() {
      gzip.end()
      await done
      await file.commit()
    },
    async abort() {
      gzip.destroy()
      await done.catch(() => {})
      await file.abort()
    },
  }
}
