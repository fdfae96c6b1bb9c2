// What a user of the package gets from others: few packages, none that runs a script when it is installed, none with a known hole, all of them locked.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const faults = []

const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev)
for (const [path, { hasInstallScript, integrity, resolved, license }] of shipped) {
  if (hasInstallScript) faults.push(`${path} runs a script when it is installed`)
  if (!integrity) faults.push(`${path} is not locked by a hash`)
  if (resolved && !resolved.startsWith('https://registry.npmjs.org/')) faults.push(`${path} comes from ${resolved}`)
  if (!/^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)$/.test(license ?? ''))
    faults.push(`${path} has the licence ${license}`)
}
const own = new Set(Object.keys(dependencies).map(name => `node_modules/${name}`))
const indirect = shipped.filter(([path]) => !own.has(path)).map(([path]) => path)
console.log(
  `${shipped.length} packages are shipped, ${own.size} of them named, ${indirect.length} by others: ${indirect.join(', ')}`,
)

const audit = spawnSync('npm', ['audit', '--omit=dev', '--loglevel=warn'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
// who could not ask does not know that there are none
const [unasked] =
  /^npm (?:warn audit|error) .*(?:\b4\d\d\b|\b5\d\d\b|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|endpoint).*$/m.exec(
    audit.stderr,
  ) ?? []
if (audit.status !== 0 && unasked) faults.push(`the registry could not be asked for known holes: ${unasked}`)
else if (audit.status !== 0) faults.push(`npm audit: ${audit.stdout.trim() || audit.stderr.trim()}`)
else console.log(audit.stdout.trim())
const tree = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
if (tree.trim().split('\n').length !== shipped.length + 1)
  faults.push('what is installed is not what is locked; run npm ci')

for (const fault of faults) console.error(`audit: ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0
