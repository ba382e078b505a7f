import { Command, CommanderError, Option } from 'commander';
import { report } from './commands/report.js';
import { EXIT } from './errors.js';
import { version } from './version.js';

const program = new Command('chancery')
  .description('Foreign-affairs briefings from source articles: one proven page, offline.')
  .version(version)
  .option('--debug', 'show the stack of an error')
  .showHelpAfterError('(chancery COMMAND --help shows examples)')
  .showSuggestionAfterError()
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text) });

const browser = () => new Option('--browser <path>', 'the browser to print with; the bundled one by default');
const root = () => new Option('--root <dir>', 'the folder that source paths may reach; the spec’s own by default');
const json = () => new Option('--json', 'results as JSON on stdout');
const quiet = () => new Option('--quiet', 'no progress on stderr');

program
  .command('build')
  .description('write the PDF, the HTML and the evidence')
  .argument('<spec...>', 'briefing specs (YAML)')
  .option('--out-dir <dir>', 'where the files go', 'output')
  .option('--format <list>', 'of pdf,html,md,txt,docx,json', 'pdf,html')
  .option('--theme <name>', 'another theme than the spec’s: a name, or a folder such as ./house')
  .option('--date <date>', 'the document’s date, such as 2022-09-29')
  .option('--week <week>', 'the week of a digest, such as 2022-W39')
  .option('--strict', 'warnings stop the build')
  .addOption(root())
  .addOption(browser())
  .addOption(json())
  .addOption(quiet())
  .addHelpText(
    'after',
    examples('chancery build briefings/nato-mission.yaml', 'chancery build briefs/*.yaml --out-dir /tmp/briefs'),
  )
  .action(async (specs, options) => (await import('./commands/build.js')).build(specs, options));

program
  .command('check')
  .description('everything but writing: spec, sources, evidence and fit')
  .argument('<spec...>', 'briefing specs (YAML)')
  .option('--theme <name>', 'another theme than the spec’s: a name, or a folder such as ./house')
  .option('--date <date>', 'the document’s date')
  .option('--week <week>', 'the week of a digest, such as 2022-W39')
  .option('--out-dir <dir>', 'where earlier digests of the spec lie', 'output')
  .option('--strict', 'warnings are errors')
  .addOption(root())
  .addOption(browser())
  .addOption(json())
  .addOption(quiet())
  .addHelpText('after', examples('chancery check briefings/nato-mission.yaml'))
  .action(async (specs, options) => (await import('./commands/check.js')).check(specs, options));

program
  .command('preview')
  .description('review a document against its sources in the browser, live')
  .argument('<spec>', 'a briefing spec (YAML)')
  .option('--port <number>', 'the port on the loopback address; a free one by default')
  .option('--out-dir <dir>', 'where Export writes', 'output')
  .option('--theme <name>', 'another theme than the spec’s')
  .option('--date <date>', 'the document’s date')
  .option('--week <week>', 'the week of a digest, such as 2022-W39')
  .addOption(root())
  .addOption(browser())
  .addHelpText(
    'after',
    examples('chancery preview briefings/nato-mission.yaml', 'chancery preview briefings/week-39.yaml --week 2022-W39'),
  )
  .action(async (spec, options) => (await import('./commands/preview.js')).preview(spec, options));

program
  .command('verify')
  .description('prove every printed word of a document from its sources')
  .argument('<file...>', 'PDF, Word, Markdown or text documents, or .evidence.json files')
  .option('--sources <dir>', 'the folder that the sources’ paths start from')
  .addOption(root())
  .addOption(json())
  .addHelpText(
    'after',
    examples('chancery verify output/nato-mission.pdf', 'chancery verify brief.pdf --sources briefings'),
  )
  .action(async (files, options) => (await import('./commands/verify.js')).verify(files, options));

program
  .command('fetch')
  .description('fetch the specs’ addresses and feeds, so that builds repeat offline')
  .argument('<spec...>', 'briefing specs (YAML)')
  .option('--allow-private', 'also from addresses that are not on the public internet')
  .addOption(root())
  .addOption(json())
  .addOption(quiet())
  .addHelpText(
    'after',
    examples('chancery fetch week.yaml && chancery build week.yaml', 'chancery fetch briefings/*.yaml --json'),
  )
  .action(async (specs, options) => (await import('./commands/fetch.js')).fetch(specs, options));

program
  .command('extract')
  .description('articles as JSON, one a line')
  .argument('<file|url...>', 'HTML, PDF, Word, e-mail, MHTML, Markdown or plain text, or a page’s address')
  .option('--allow-private', 'also from addresses that are not on the public internet')
  .addHelpText('after', examples('chancery extract article.html | jq .title', 'chancery extract statement.pdf'))
  .action(async (places, options) => (await import('./commands/extract.js')).extract(places, options));

program
  .command('analyze')
  .description('quotes, names, dates and ranked facts as JSON, one article a line')
  .argument('<file...>', 'HTML, PDF, Word, e-mail, MHTML, Markdown or plain text')
  .option('--published <date>', 'the articles’ date, which relative dates are read against')
  .option('--focus <terms...>', 'what the reader cares about')
  .option('--why', 'for people: each fact with its reasons')
  .addHelpText('after', examples('chancery analyze article.txt --published 2022-09-28 --why'))
  .action(async (files, options) => (await import('./commands/analyze.js')).analyze(files, options));

program
  .command('init')
  .description('write a commented starter spec, or a theme')
  .argument('<path>', 'the file to write; with --theme, the folder')
  .addOption(new Option('--kind <kind>', 'what to start').choices(['brief', 'digest']).default('brief'))
  .option('--theme <name>', 'start a theme of this name instead')
  .addHelpText('after', examples('chancery init briefings/mission.yaml', 'chancery init briefings/house --theme house'))
  .action(async (path, options) => (await import('./commands/init.js')).init(path, options));

program
  .command('schema')
  .description('print the JSON Schema of a spec')
  .addHelpText('after', examples('chancery schema > briefing.schema.json'))
  .action(async () => (await import('./commands/schema.js')).schema());

program
  .command('doctor')
  .description('which browser was found, whether it prints, and how to get what is missing')
  .addOption(browser())
  .addOption(json())
  .action(async (options) => (await import('./commands/doctor.js')).doctor(options));

/** The closing lines of a command's help. */
function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}

/** Runs the command that the process was called with; its exit code is set, and nothing is thrown. */
export async function main(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (!(error instanceof CommanderError)) return report(error, process.argv.includes('--debug'));
  return error.exitCode === 0 ? EXIT.done : EXIT.usage;
}
