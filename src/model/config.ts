import type { Level, Severity } from './finding.ts'

/** Settings of `check` that may differ by file. */
export interface FileConfig {
  /** Levels of rules, by their names. */
  rules?: Record<string, Level>
  /** Profile that is a rule. */
  profile?: string
  similarity?: number
  minLength?: number
  /** A regular expression. */
  protect?: string
  keepRepeats?: boolean
  /** Names of copy rules that are not asked. */
  without?: string[]
  defaultZone?: string
  now?: string
  encoding?: string
}

/** Settings of files that match. */
export interface Override extends FileConfig {
  /** Globs as in `.gitignore`, from the folder of the configuration. */
  files: string | string[]
}

/** What a project says of `check` in its configuration. */
export interface Config extends FileConfig {
  $schema?: string
  failOn?: Severity
  maxWarnings?: number
  /** `2%` or 0.02. */
  maxShare?: string | number
  /** Paths from the folder of the configuration. */
  baseline?: string
  compare?: string
  textKey?: string
  idKey?: string
  groupKey?: string
  overrides?: Override[]
}
