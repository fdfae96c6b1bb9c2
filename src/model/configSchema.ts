import * as z from 'zod/mini'
import type { Config } from './config.ts'

/** What is wrong with a configuration. */
export type ConfigIssue = z.core.$ZodIssue

const text = z.string().check(z.minLength(1))

/** What a configuration may hold, given the names of rules and profiles. */
export function configSchema(rules: readonly string[], profiles: readonly string[]): z.ZodMiniType<Config> {
  const level = z.exactOptional(z.enum(['off', 'warning', 'error']))
  const perFile = {
    // an object by names, as a record of them passes over a key `__proto__` without a word
    rules: z.exactOptional(z.strictObject(Object.fromEntries(rules.map(rule => [rule, level])))),
    profile: z.exactOptional(z.enum(profiles as [string])),
    similarity: z.exactOptional(z.number().check(z.gte(0), z.lte(1))),
    minLength: z.exactOptional(z.int().check(z.gte(0))),
    protect: z.exactOptional(text),
    keepRepeats: z.exactOptional(z.boolean()),
    without: z.exactOptional(z.array(text)),
    defaultZone: z.exactOptional(text),
    now: z.exactOptional(text),
    encoding: z.exactOptional(text),
  }
  const config = z.strictObject({
    $schema: z.exactOptional(z.string()),
    ...perFile,
    failOn: z.exactOptional(z.enum(['error', 'warning'])),
    maxWarnings: z.exactOptional(z.int().check(z.gte(0))),
    maxShare: z.exactOptional(z.union([z.number().check(z.gte(0), z.lte(1)), text])),
    baseline: z.exactOptional(text),
    compare: z.exactOptional(text),
    textKey: z.exactOptional(text),
    idKey: z.exactOptional(text),
    groupKey: z.exactOptional(text),
    overrides: z.exactOptional(
      z.array(z.strictObject({ files: z.union([text, z.array(text).check(z.minLength(1))]), ...perFile })),
    ),
  })
  return config as z.ZodMiniType<Config>
}
