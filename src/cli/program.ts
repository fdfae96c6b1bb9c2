import { Command } from 'commander'
import { addFlags } from './addFlags.ts'
import type { CheckTyped } from './commands/checkFlags.ts'
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
  article-clean check scraped/                    a judge for CI: what is wrong, and what filters say of it

It removes what is there twice and says so; a menu that appears once stays.
Exit codes: 0 done, 1 a record was bad (with --strict), 2 an input failed or the usage is wrong, 130 and 143 stopped by SIGINT and SIGTERM.
`

const CHECK_EXAMPLES = `
Examples:
  article-clean check scraped/                              findings, and what filters refuse before and after cleaning
  article-clean check corpus.ndjson --report json=out.json  records; the report as JSON
  article-clean check scraped/ --fail-on warning            for a strict build
  article-clean check scraped/ --profile fineweb2-arb       an error for each text that FineWeb-2's filters refuse

Folders and globs are searched as .gitignore and .article-cleanignore say. The rules are described by article-clean schema rules.
Exit codes: 0 nothing of the level that fails, 1 findings, 2 an input failed or the usage is wrong, 130 and 143 stopped by SIGINT and SIGTERM.
`

/** Names that are commands, or will be: a file of that name is reached as ./name. */
const RESERVED = ['explain']

/** The command line as commander reads it; what is called says its exit code through `done`. */
export async function makeProgram(argv: readonly string[], io: Io, done: (code: ExitCode) => void): Promise<Command> {
  const program = new Command('article-clean')
    .description(
      'Cleans scraped articles: removes what was scraped twice, reads the “last updated” time, says what it did.',
    )
    .usage(
      '[options] [input...]\n       article-clean check [options] [path...]\n       article-clean schema [options] [name]',
    )
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
  await addCheckCommand(program, argv, io, done)
  const schemaCommand = program
    .command('schema')
    .description('print the JSON Schema of the output, of reports or of the configuration, or the pages of the rules')
    .argument('[name]', 'article, report, config or rules', 'article')
    .helpOption('-h, --help', 'print this help')
    .action(async (name: string, typed: SchemaTyped) => done(await schema(name, typed, io)))
  addFlags(schemaCommand, SCHEMA_FLAGS)
  return program
}

/** Its options and all that it loads are there when it is called. */
async function addCheckCommand(
  program: Command,
  argv: readonly string[],
  io: Io,
  done: (code: ExitCode) => void,
): Promise<void> {
  const command = program
    .command('check')
    .description('judge scraped texts and records as they stand, by rules and by the measures of corpus filters')
    .argument('[path...]', 'files, folders, quoted globs, or - for standard input')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', CHECK_EXAMPLES)
  if (!argv.includes('check')) return
  const { check } = await import('./commands/check.ts')
  const { CHECK_FLAGS } = await import('./commands/checkFlags.ts')
  addFlags(command, CHECK_FLAGS)
  command.action(async (paths: string[]) => {
    const typed: CheckTyped = { ...program.opts(), ...command.opts() }
    done(await check(paths, typed, io, () => command.helpInformation() + CHECK_EXAMPLES))
  })
}
