import { execSync } from 'node:child_process'

/** Tests that start the command start what the sources say, not an older build. */
export default function setup(): void {
  execSync('npm run --silent build:cli', { stdio: 'inherit' })
}
