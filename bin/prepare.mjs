// Builds after an install from a clone. `npm install -g git+…`, which pre-commit runs, passes its `--global` on to the install of the clone,
// so that what the build needs is not there (npm 11.19): it is installed here then.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_global$/i.test(name)))
const npm = (...args) => execFileSync('npm', args, { env, stdio: 'inherit', shell: process.platform === 'win32' })

if (!existsSync('node_modules/typescript'))
  npm('ci', '--global=false', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund')
npm('run', 'build')
