// Writes what is published beside the code and made from it: the JSON Schemas, and the page of the rules.
import { writeFileSync } from 'node:fs'
import { rulesPage } from '../dist/check/rulesPage.js'
import { publishedSchema } from '../dist/model/publishedSchema.js'

for (const name of ['article', 'report']) writeFileSync(`schema/${name}.json`, publishedSchema(name))
writeFileSync('schema/rules.md', rulesPage())
