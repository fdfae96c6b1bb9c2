import { execFileSync } from 'node:child_process'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const SCRIPT = `
const lines = ['آخر تحديث: 10 تموز 2019 16:10 بتوقيت بيروت', '10 يوليو 2019 23:50', '2 رمضان 1434 هـ', 'نُشر قبل 3 أشهر', '31/03/2013 02:30']
console.log(JSON.stringify(readTimestamps(lines, -1, { now: '2024-03-31T00:30:00Z', defaultZone: 'Africa/Cairo' })))
`

it('says the same whatever the zone and locale of the machine', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { readTimestamps } from './src/dates/readTimestamps.ts'\n${SCRIPT}`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'silent',
  })
  const read = (TZ: string, LANG: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '-'], {
      input: outputFiles[0].text,
      encoding: 'utf8',
      env: { ...process.env, TZ, LANG, LC_ALL: LANG },
    })
  const there = read('UTC', 'C')
  expect(there).toContain('"2019-07-10T13:10:00Z"')
  expect(read('Pacific/Kiritimati', 'ar_EG.UTF-8')).toBe(there)
  expect(read('America/St_Johns', 'fa_IR.UTF-8')).toBe(there)
})
