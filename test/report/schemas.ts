import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import draft04 from 'ajv-draft-04'
import formats from 'ajv-formats'

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/report', name), 'utf8'))

// one pattern of the schema is none with the u flag
const ajv = new draft04.default({ strict: false, unicodeRegExp: false })
formats.default(ajv as never)

/** Whether a value is SARIF 2.1.0, by the schema of its makers. */
export const isSarif = ajv.compile(read('sarif-2.1.0-rtm.5.json'))

/** Whether a value is a report of GitLab's Code Quality. */
export const isCodeQuality = new Ajv().compile(read('gitlab-code-quality.json'))
