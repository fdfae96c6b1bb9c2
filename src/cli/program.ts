import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { closestName } from '../text/closestName.ts'
import { addFlags } from './addFlags.ts'
import type { CheckTyped } from './commands/checkFlags.ts'
import { clean } from './commands/clean.ts'
import { CLEAN_FLAGS, type CleanTyped } from './commands/cleanFlags.ts'
import type { ExplainTyped } from './commands/explainFlags.ts'
import { SCHEMA_FLAGS, type SchemaTyped, schema } from './commands/schema.ts'
import type { ExitCode } from './exitCode.ts'
import { type HelpPage, helpPage, helpWidth } from './helpPage.ts'
import type { Io } from './io.ts'
import { resolvePath } from './resolvePath.ts'
import { UsageError } from './usageError.ts'
import { versionText } from './versionText.ts'

const CLEAN_PAGE: HelpPage = {
  examples: [
    ['article-clean input.txt', 'one article as JSON'],
    ['curl -s "$url" | article-clean -f text', 'a pipe, as clean text'],
    ['article-clean scraped/ --out-dir clean/', 'a folder, a file for each'],
    ["article-clean 'scraped/**/*.txt' -f ndjson", 'a quoted glob'],
    ['find . -mtime 0 | article-clean --files-from -', 'names from another command'],
    ['article-clean --input-format ndjson < in > out', 'a filter for records'],
    ['article-clean check scraped/', 'a judge for CI'],
  ],
  notes: [
    'It removes what is there twice and says so; a menu that appears once stays.',
    'Exit codes: 0 done, 1 a record was bad (with --strict), 2 an input failed or the usage is wrong, 130 and 143 stopped by SIGINT and SIGTERM.',
  ],
}

const CHECK_PAGE: HelpPage = {
  examples: [
    ['article-clean check scraped/', 'findings, and what filters refuse before and after cleaning'],
    ['article-clean check corpus.ndjson --report json=out.json', 'records; the report as JSON'],
    ['article-clean check scraped/ --fail-on warning', 'for a strict build'],
    ['git diff --name-only -z | article-clean check --files-from - -0', 'what a change touches'],
    ['article-clean check scraped/ --profile fineweb2-arb', "an error for each text that FineWeb-2's filters refuse"],
  ],
  notes: [
    'Folders and globs are searched as .gitignore and .article-cleanignore say. The rules are described by article-clean schema rules.',
    'Exit codes: 0 nothing of the level that fails, 1 findings, 2 an input failed or the usage is wrong, 130 and 143 stopped by SIGINT and SIGTERM.',
  ],
}

const EXPLAIN_PAGE: HelpPage = {
  examples: [
    ['article-clean explain input.txt', 'the text, with what goes marked, and why it goes'],
    ['article-clean explain input.txt --kept', 'also what stands twice and stays'],
    ['article-clean explain input.txt --html page.html', 'as a page, the clean article beside it'],
    ['article-clean explain scraped/ --html pages/', 'a page for each document with copies, and an index'],
    ['article-clean explain --removed gone.ndjson', 'what an earlier run removed'],
  ],
  notes: [
    'Nothing is changed. Pages need no network and no script; they can be printed, mailed and kept.',
    'Exit codes: 0 done, 2 an input failed or the usage is wrong, 130 and 143 stopped by SIGINT and SIGTERM.',
  ],
}

/** The command line as commander reads it; what is called says its exit code through `done`. */
export async function makeProgram(argv: readonly string[], io: Io, done: (code: ExitCode) => void): Promise<Command> {
  const program = new Command('article-clean')
    .description(
      'Cleans scraped articles: removes what was scraped twice, reads the “last updated” time, says what it did.',
    )
    .usage(
      '[options] [input...]\n       article-clean check [options] [path...]\n       article-clean explain [options] <input...>\n       article-clean schema [options] [name]',
    )
    .argument('[input...]', 'files, folders, quoted globs, or - for standard input')
    .version(versionText(), '-V, --version', 'print the versions of article-clean, Unicode and time-zone data')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print this help, or that of a command')
    .addHelpText('after', () => helpPage(CLEAN_PAGE, helpWidth(io.stdout)))
    .enablePositionalOptions()
    .showHelpAfterError(false)
    .exitOverride()
    .configureHelp({ minWidthToWrap: 16 })
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      getOutHelpWidth: () => helpWidth(io.stdout),
      getErrHelpWidth: () => helpWidth(io.stderr),
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
    refuseCommands(inputs, program, io)
    done(await clean(inputs, typed, io, () => wholeHelp(program, CLEAN_PAGE, io)))
  })
  await addCheckCommand(program, argv, io, done)
  await addExplainCommand(program, argv, io, done)
  const schemaCommand = program
    .command('schema')
    .description('print the JSON Schema of the output, of reports or of the configuration, or the pages of the rules')
    .argument('[name]', 'article, report, config or rules', 'article')
    .helpOption('-h, --help', 'print this help')
    .action(async (name: string, typed: SchemaTyped) => done(await schema(name, typed, io)))
  addFlags(schemaCommand, SCHEMA_FLAGS)
  const [first, asked] = argv
  if (first === 'help' && asked !== undefined && !asked.startsWith('-') && !namesOf(program).includes(asked))
    throw new UsageError(`no command is called '${asked}'; take one of ${namesOf(program).join(', ')}`)
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
    .addHelpText('after', () => helpPage(CHECK_PAGE, helpWidth(io.stdout)))
  if (!argv.includes('check')) return
  const { check } = await import('./commands/check.ts')
  const { CHECK_FLAGS } = await import('./commands/checkFlags.ts')
  addFlags(command, CHECK_FLAGS)
  command.action(async (paths: string[]) => {
    const typed: CheckTyped = { ...program.opts(), ...command.opts() }
    done(await check(paths, typed, io, () => wholeHelp(command, CHECK_PAGE, io)))
  })
}

async function addExplainCommand(
  program: Command,
  argv: readonly string[],
  io: Io,
  done: (code: ExitCode) => void,
): Promise<void> {
  const command = program
    .command('explain')
    .description('show what is removed, of what it is a copy, and by which rule')
    .argument('[input...]', 'files, folders, quoted globs, or - for standard input')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', () => helpPage(EXPLAIN_PAGE, helpWidth(io.stdout)))
  if (!argv.includes('explain')) return
  const { explain } = await import('./commands/explain.ts')
  const { EXPLAIN_FLAGS } = await import('./commands/explainFlags.ts')
  addFlags(command, EXPLAIN_FLAGS)
  command.action(async (inputs: string[]) => {
    const typed: ExplainTyped = { ...program.opts(), ...command.opts() }
    done(await explain(inputs, typed, io, () => wholeHelp(command, EXPLAIN_PAGE, io)))
  })
}

/** Help for where nothing can be done, on standard error. */
const wholeHelp = (command: Command, page: HelpPage, io: Io): string =>
  command.helpInformation({ error: true }) + helpPage(page, helpWidth(io.stderr))

const namesOf = (program: Command): string[] => [...program.commands.map(command => command.name()), 'help']

/** A first argument that is no file, but nearly a command. */
function refuseCommands([first = '']: readonly string[], program: Command, io: Io): void {
  const meant = closestName(first, namesOf(program))
  if (meant !== null && !existsSync(resolvePath(io, first)))
    throw new UsageError(`'${first}' is neither a file nor a command; did you mean article-clean ${meant}?`)
}
