// Halves and doubles each number of the copy rules alone, and counts the project's own texts that come out otherwise, or, of folders of your own,
// those whose removals change: `npm run sweep [-- FOLDER…]`. A number that no text notices is one that nothing holds.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { decide } from '../dist/article/decide.js'
import * as thresholds from '../dist/duplicates/thresholds.js'

const folders = process.argv.slice(2)
const roots = folders.length > 0 ? folders : ['fixtures/duplicates', 'fixtures/article']
const files = path =>
  readdirSync(path).flatMap(name => {
    const inside = join(path, name)
    if (statSync(inside).isDirectory()) return files(inside)
    return (folders.length > 0 ? name.endsWith('.txt') : name === 'input.txt') ? [inside] : []
  })
const texts = roots
  .filter(existsSync)
  .flatMap(files)
  .map(path => readFileSync(path, 'utf8'))
const removals = text => JSON.stringify(decide(text, {}).found.copies.map(({ start, end }) => [start, end]))
const before = texts.map(removals)
const changed = () => texts.filter((text, i) => removals(text) !== before[i]).length

console.log(`${texts.length} texts`)
console.log('| number | value | ½ | ×2 |')
console.log('| --- | ---: | ---: | ---: |')
for (const [group, numbers] of Object.entries(thresholds))
  for (const [name, value] of Object.entries(numbers)) {
    const counts = [value / 2, value * 2].map(other => {
      numbers[name] = Number.isInteger(value) ? Math.max(1, Math.round(other)) : other
      const count = changed()
      numbers[name] = value
      return count
    })
    console.log(`| ${group}.${name} | ${value} | ${counts[0]} | ${counts[1]} |`)
  }
