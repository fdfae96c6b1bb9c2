// Writes what is published beside the code and made from it: the JSON Schemas, and the page of the rules.
import { writeFileSync } from 'node:fs'
import { rulesPage } from '../dist/check/rulesPage.js'
import { publishedSchemas } from '../dist/model/publishedSchemas.js'

for (const [name, json] of publishedSchemas()) writeFileSync(`schema/${name}.json`, json)
writeFileSync('schema/rules.md', rulesPage())
