// Writes what is published beside the code and made from it: the JSON Schemas, and the page of the rules.
import { writeFileSync } from 'node:fs'
import { PROFILES } from '../dist/check/profiles.js'
import { RULE_IDS } from '../dist/check/ruleIds.js'
import { rulesPage } from '../dist/check/rulesPage.js'
import { copyRulesPage } from '../dist/duplicates/rules/copyRulesPage.js'
import { publishedSchema } from '../dist/model/publishedSchema.js'

const names = { rules: RULE_IDS, profiles: Object.keys(PROFILES) }
for (const name of ['article', 'report', 'config']) writeFileSync(`schema/${name}.json`, publishedSchema(name, names))
writeFileSync('schema/rules.md', rulesPage())
writeFileSync('schema/copy-rules.md', copyRulesPage())
