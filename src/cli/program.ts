import { Command } from 'commander'
import { addFlags } from './addFlags.ts'
import { clean } from './commands/clean.ts'
import { CLEAN_FLAGS, type CleanTyped } from './commands/cleanFlags.ts'
import { SCHEMA_FLAGS, type SchemaTyped, schema } from './commands/schema.ts'
import type { ExitCode } from './exitCode.ts'
import type { Io } from './io.ts'
import { UsageError } from './usageError.ts'
import { versionText } from './versionText.ts'

const EXAMPLES = `
Examples:
  article-clean input.txt                         one article as JSON
  curl -s "$url" | article-clean -f text          a pipe, as clean text
  article-clean scraped/ --out-dir clean/         a folder, a file for each
  article-clean 'scraped/**/*.txt' -f ndjson      a quoted glob, an article a line
  article-clean --input-format ndjson < in > out  a filter for records, a line for each line

It removes what is there twice and says so; a menu that appears once stays.
Exit codes: 0 done, 1 a record was bad (with --strict), 2 an input failed or the usage is wrong, 130 and 143 stopped by SIGINT and SIGTERM.
`

/** Names that are commands, or will be: a file of that name is reached as ./name. */
const RESERVED = ['check', 'explain']

/** The command line as commander reads it; what is called says its exit code through `done`. */
export function makeProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('article-clean')
    .description(
      'Cleans scraped articles: removes what was scraped twice, reads the “last updated” time, says what it did.',
    )
    .usage('[options] [input...]\n       article-clean schema [options] [article]')
    .argument('[input...]', 'files, folders, quoted globs, or - for standard input')
    .version(versionText(), '-V, --version', 'print the versions of article-clean, Unicode and time-zone data')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .enablePositionalOptions()
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      outputError: () => {},
    })
  addFlags(program, CLEAN_FLAGS)
  const globals = new Set(CLEAN_FLAGS.filter(flag => flag.global).map(flag => flag.flags))
  program.hook('preSubcommand', (root, command) => {
    const early = root.options.find(
      option => root.getOptionValueSource(option.attributeName()) === 'cli' && !globals.has(option.flags),
    )
    if (early)
      throw new UsageError(
        `option '${early.long}' before the command '${command.name()}'; put it after, or write ./${command.name()} for a file`,
      )
  })
  program.action(async (inputs: string[], typed: CleanTyped) => {
    const [first] = inputs
    if (RESERVED.includes(first))
      throw new UsageError(`'${first}' is no command of this version; write ./${first} for a file of that name`)
    done(await clean(inputs, typed, io, () => program.helpInformation() + EXAMPLES))
  })
  const schemaCommand = program
    .command('schema')
    .description('print the JSON Schema of the output')
    .argument('[name]', 'article', 'article')
    .helpOption('-h, --help', 'print this help')
    .action(async (name: string, typed: SchemaTyped) => done(await schema(name, typed, io)))
  addFlags(schemaCommand, SCHEMA_FLAGS)
  return program
}
