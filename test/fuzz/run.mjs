// Looks for inputs that break a promise: `npm run fuzz -- --minutes 5 --seed 7`. Says its seed, with which the same inputs are tried again.
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } },
})
const minutes = Number(values.minutes)
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('fuzz: --minutes takes a number above 0, --seed a whole number')
  process.exitCode = 2
} else {
  console.log(`fuzz: ${minutes} minutes, seed ${seed} (again: npm run fuzz -- --minutes ${minutes} --seed ${seed})`)
  const env = { ...process.env, FUZZ_MINUTES: String(minutes), FUZZ_SEED: String(seed) }
  const child = spawn('npx', ['vitest', 'run', 'test/fuzz'], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  })
  child.on('exit', code => {
    process.exitCode = code ?? 1
  })
}
