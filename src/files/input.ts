/** One document to be read. */
export interface Input {
  /** As given, or found below a folder, `/` between parts: what messages and `source.path` say; null for standard input without a name. */
  path: string | null
  /** What to open, as `fsPath` takes it; null for standard input. */
  file: string | null
  /** Path below its argument, `/` between parts: where `--out-dir` puts its output. */
  name: string
  /** Found below a folder or by a glob, not named. */
  found?: true
}
