import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPool, type Pool } from '../../src/batch/openPool.ts'

let folder: string
let pool: Pool
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'article-clean-'))
  writeFileSync(
    join(folder, 'work.mjs'),
    'export default task => { if (task === "bad") throw new Error("no"); return { task } }',
  )
  pool = await openPool(1)
})
afterAll(async () => {
  await pool.close()
  rmSync(folder, { recursive: true, force: true })
})
const run = (task: string): Promise<{ task: string }> => pool.run(join(folder, 'work.mjs'), task)

it('gives what the module makes of a task, or why it makes nothing', async () => {
  expect(await run('one')).toEqual({ task: 'one' })
  await expect(run('bad')).rejects.toThrow('no')
  expect(await run('two')).toEqual({ task: 'two' })
})

it('keeps no result: a run of any length needs the memory of a short one', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const result = new WeakRef(await run('three'))
  // a reference is held until the turn that made it is over
  for (let tries = 0; tries < 500 && result.deref() !== undefined; tries++) {
    await new Promise(resolve => setTimeout(resolve, 10))
    collect()
  }
  expect(result.deref()).toBeUndefined()
})
