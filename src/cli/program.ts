import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { civilDay } from './civil-day.ts';
import { runAsk } from './commands/ask.ts';
import { runCheck } from './commands/check.ts';
import type { CheckLawFlags } from './commands/check-law.ts';
import { runCheckLaw } from './commands/check-law.ts';
import type { ClockFlags } from './commands/clock.ts';
import { regimes, runClock } from './commands/clock.ts';
import type { DecideFlags } from './commands/decide.ts';
import { runDecide } from './commands/decide.ts';
import type { ImportFlags } from './commands/import-transcript.ts';
import { runImportTranscript } from './commands/import-transcript.ts';
import type { LawFlags } from './commands/law.ts';
import { runLaw } from './commands/law.ts';
import type { LetterFlags } from './commands/letter.ts';
import { letterKinds, runLetter } from './commands/letter.ts';
import type { RecordFlags } from './commands/record.ts';
import { runRecord } from './commands/record.ts';
import type { ScheduleFlags } from './commands/schedule.ts';
import { runSchedule } from './commands/schedule.ts';
import { runSchema, schemas } from './commands/schema.ts';
import type { SortFlags } from './commands/sort.ts';
import { runSort } from './commands/sort.ts';
import type { WhatIfFlags } from './commands/whatif.ts';
import { runWhatIf } from './commands/whatif.ts';
import type { ExitCode } from './exit.ts';
import { addRegisterCommands } from './register-commands.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

const kinds = [
  'body-worn video',
  'cctv',
  '999 call',
  'interview',
  'email',
  'report',
  'statement',
  'record',
  'spreadsheet',
  'image',
  'other',
];

const exitHelp = `
Exit codes:
  0  a decision was produced, or nothing was wrong
  1  a mistake in this program, or in the law it holds
  2  bad input, with every problem placed
  3  with --strict: something is open
  4  with --strict: a conflict or a gap

It is advice to a named decision-maker, and decides nothing.`;

const whatIfHelp = `
A path goes by names and, in a list, by ids or positions from 0:
  people.ann.consent=refused
  items.video.flags[0]="live investigation"
  judgements.j1.exercise="do not restrict"
  /people/1/consent=refused
A value is JSON, or failing that the text itself.`;

/** The commands. What each comes to is handed to \`done\`. */
export function programFor(world: World, done: (code: ExitCode) => void): Command {
  const program = new Command('subject-access')
    .description('Works out what a person may be given when they ask a police force for their own data, and shows its reasons.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', exitHelp);

  program
    .command('decide')
    .description('work out a case, and say why')
    .argument('<case>', 'the case file, in JSON; - for standard input')
    .option('--json', 'print the whole decision as JSON')
    .addOption(new Option('--markdown', 'print it as Markdown').conflicts('json'))
    .addOption(new Option('--html', 'print it as a page of HTML, whose reasons fold away').conflicts(['json', 'markdown']))
    .addOption(new Option('--trace', 'print the argument, both sides of it, in place of the advice').conflicts('json'))
    .addOption(
      new Option('--mermaid', 'print the argument on the data as a Mermaid flowchart').conflicts(['json', 'markdown', 'html', 'trace']),
    )
    .addOption(
      new Option('--jsonld', 'print its grounds as JSON-LD, in the W3C Data Privacy Vocabulary').conflicts([
        'json',
        'markdown',
        'html',
        'trace',
        'mermaid',
      ]),
    )
    .addOption(
      new Option(
        '--audience <audience>',
        'who it is for; for all but the officer it is printed as JSON, cut to what they may see, or with --trace told to them',
      )
        .choices(['officer', 'file', 'commissioner', 'requester'])
        .default('officer'),
    )
    .addOption(new Option('--on <date>', "the day of decision, YYYY-MM-DD, in place of the case's own").argParser(dayOf))
    .addOption(
      new Option('--close <how>', 'for a draft: take what the controller must show, and nobody has raised, not to be so').choices([
        'by-burden',
      ]),
    )
    .option('--strict', 'exit 3 where something is open, 4 at a conflict or a gap')
    .action(async (file: string, flags: DecideFlags, command: Command) => {
      const wrong = audienceFault(flags);
      if (wrong !== undefined) command.error(`error: ${wrong}`, { exitCode: 2, code: 'usage' });
      done(await runDecide(file, flags, world));
    });

  program
    .command('ask')
    .description('put the questions of a case one by one, and write each answer into the case file or its speaker file')
    .argument('<case>', 'the case file, in JSON; - for standard input, whose questions are only printed')
    .action(async (file: string) => done(await runAsk(file, world)));

  program
    .command('whatif')
    .description('set a case beside the same case with something in it supposed: what changes, and because of what')
    .argument('<case>', 'the case file, in JSON; - for standard input. Nothing is written to it')
    .option('--set <path=value>', 'suppose a value, such as people.ann.consent=refused; may be given several times', collected)
    .option('--unset <path>', 'suppose that something is not recorded; may be given several times', collected)
    .addOption(new Option('--law-on <date>', 'decide it under the law of another day, YYYY-MM-DD').argParser(dayOf))
    .option('--json', 'print the comparison as JSON')
    .addOption(new Option('--markdown', 'print it as Markdown').conflicts('json'))
    .addHelpText('after', whatIfHelp)
    .action(async (file: string, flags: WhatIfFlags) => done(await runWhatIf(file, flags, world)));

  const check = program
    .command('check')
    .description('list everything wrong with a case file, its transcripts and its judgements')
    .helpCommand(false)
    .argument('<case>', 'the case file, in JSON; - for standard input; ./law for a file called law')
    .action(async (file: string) => done(await runCheck(file, world)));

  check
    .command('law')
    .description('check the whole law: no gap, no conflict, no dead provision, and the rest')
    .option('--json', 'print what was found as JSON')
    .addOption(new Option('--scenarios', 'print, as JSON, the cases that show each condition to matter').conflicts('json'))
    .action(async (flags: CheckLawFlags) => done(await runCheckLaw(flags, world)));

  program
    .command('clock')
    .description('the last day to answer, with its working')
    .argument('<case>', 'the case file, in JSON; - for standard input')
    .option('--json', 'print the clocks as JSON')
    .addOption(new Option('--ics', 'print a calendar file (RFC 5545)').conflicts('json'))
    .addOption(new Option('--on <date>', "the day in question, YYYY-MM-DD, in place of the case's day of decision").argParser(dayOf))
    .addOption(new Option('--regime <regime>', 'the law answered under; told from the case where left out').choices(regimes))
    .option('--holidays <file>', 'a newer bank-holidays file, as the government publishes it')
    .action(async (file: string, flags: ClockFlags) => done(await runClock(file, flags, world)));

  program
    .command('letter')
    .description('the letter to the requester that a case calls for, marked as a draft until it is signed')
    .argument('<case>', 'the case file, in JSON; - for standard input')
    .addOption(new Option('--kind <kind>', 'which letter, where the case calls for more than one').choices(letterKinds))
    .option('--markdown', 'in the Markdown that GOV.UK Notify takes')
    .addOption(new Option('--html', 'as a page that prints on A4').conflicts('markdown'))
    .addOption(new Option('--docx', 'as a Word document, with --out; needs the package docx').conflicts(['markdown', 'html']))
    .option('--office <file>', 'the details of the office that writes, and its own wording, in JSON')
    .option('--sign <signature>', 'whoever has signed the decision: "name; role; YYYY-MM-DD"')
    .option('--advice <words>', 'help for the applicant, under section 16 of the Freedom of Information Act 2000')
    .option('--holder <words>', 'who else may hold environmental information, under regulation 10')
    .option('--finishing <words>', 'who is finishing unfinished material and by when, under regulation 14(4)')
    .addOption(new Option('--expects <date>', 'when the public interest should have been weighed, YYYY-MM-DD').argParser(dayOf))
    .addOption(new Option('--on <date>', "the day of decision, YYYY-MM-DD, in place of the case's own").argParser(dayOf))
    .option('--out <file>', 'write it to a file, whole or not at all')
    .addOption(new Option('--force', 'replace the file if it is there'))
    .action(async (file: string, flags: LetterFlags, command: Command) => {
      if (flags.docx === true && flags.out === undefined)
        command.error('error: a Word document is not text: name a file for it with --out', { exitCode: 2, code: 'usage' });
      done(await runLetter(file, flags, world));
    });

  program
    .command('import')
    .description('turn what other tools make into parts of a case file')
    .helpCommand(false)
    .command('transcript')
    .description('turn a transcript into a track, or with --item into an item')
    .argument('<file>', 'WebVTT, SRT or WhisperX JSON; - for standard input')
    .addOption(
      new Option('--duration <ms>', 'the length of the recording in milliseconds: a transcript does not say it')
        .argParser(wholeMs)
        .makeOptionMandatory(),
    )
    .addOption(new Option('--format <format>', 'told from the file where left out').choices(['webvtt', 'srt', 'whisperx']))
    .option('--speakers <file>', 'whose voices they are, as someone who listened wrote it')
    .option('--track <id>', 'the id of the track', 'sound')
    .option('--item <id>', 'print an item of this id')
    .addOption(new Option('--kind <kind>', 'what the item is').choices(kinds).default('body-worn video'))
    .option('--title <title>', "the item's title; the name of the file where left out")
    .action(async (file: string, flags: ImportFlags) => done(await runImportTranscript(file, flags, world)));

  program
    .command('law')
    .description('a provision or a duty in full, or with none named the list of them all')
    .argument('[provision...]', 'as it is cited: s45(4)(e), section 45(4)(e), dpa-2018/section-45/4/e')
    .addOption(new Option('--on <date>', 'every event on this day, YYYY-MM-DD; the last change encoded where left out').argParser(civilDay))
    .addOption(new Option('--diff <dates...>', 'what differs between two days, the earlier first').argParser(twoDays).conflicts('on'))
    .option('--json', 'print it as data')
    .addOption(new Option('--markdown', 'print it as Markdown').conflicts('json'))
    .addOption(new Option('--diagram', 'print a Mermaid flowchart; with --markdown, after the page').conflicts(['json', 'diff']))
    .action(async (provision: readonly string[], flags: TypedLawFlags, command: Command) => {
      const { diff, ...rest } = flags;
      const typed = provision.join(' ');
      if (diff === undefined) return done(await runLaw(typed, rest, world));
      const [from, to, third] = diff;
      if (from === undefined || to === undefined || third !== undefined || from > to)
        return command.error('error: --diff takes two days, the earlier first: --diff 2026-02-04 2026-02-05', {
          exitCode: 2,
          code: 'usage',
        });
      done(await runLaw(typed, { ...rest, diff: [from, to] }, world));
    });

  program
    .command('record')
    .description('keep the record of what was decided (sections 45(7) and 45A(4)) as a chain of signed revisions, or verify one')
    .argument('[case]', 'the case file, in JSON; - for standard input; not needed with --verify, --approve or --add')
    .option('--append <record>', 'the record so far: a revision is added, and nothing before it is changed')
    .option('--sign <name>', 'who signs it off; a draft where left out')
    .option('--role <role>', 'in what role they sign')
    .addOption(new Option('--on <date>', 'the day they sign, YYYY-MM-DD').argParser(civilDay))
    .addOption(new Option('--approve', 'with --append: add an approval of its latest decision by whoever signs').conflicts('add'))
    .addOption(
      new Option('--add <file>', 'with --append: add the approval, dissent or override in this file, signed there').conflicts('sign'),
    )
    .addOption(new Option('--verify <record>', 'list every break in a record').conflicts(['append', 'sign', 'approve', 'add', 'out']))
    .option('--head <hash>', 'with --verify: the hash its last revision had when it was last seen')
    .option('--text', 'print it as text, for people')
    .addOption(new Option('--markdown', 'print it as Markdown').conflicts('text'))
    .addOption(new Option('--html', 'print it as a page of HTML').conflicts(['text', 'markdown']))
    .option('--out <file>', 'write it there, whole or not at all, in place of printing it')
    .option('--force', 'replace the file where there is one already')
    .action(async (file: string | undefined, flags: RecordFlags, command: Command) => {
      const wrong = signing(flags) ?? caseFault(file, flags);
      if (wrong !== undefined) command.error(`error: ${wrong}`, { exitCode: 2, code: 'usage' });
      done(await runRecord(file, flags, world));
    });

  addRegisterCommands(program, world, done);

  program
    .command('schedule')
    .description('list what was decided, a row for each part; for the requester, a row for each stream of which they are given anything')
    .argument('<case>', 'the case file, in JSON; - for standard input')
    .addOption(new Option('--for <reader>', 'who it is for').choices(['requester', 'regulator']).makeOptionMandatory())
    .option('--sign <signature>', 'whoever has signed the decision: "name; role; YYYY-MM-DD"; a draft for the requester without')
    .option('--csv', 'print it as CSV, in which no cell is a formula')
    .addOption(new Option('--ndjson', 'print it as NDJSON').conflicts('csv'))
    .addOption(new Option('--html', 'print it as a page of HTML').conflicts(['csv', 'ndjson']))
    .addOption(new Option('--on <date>', "the day of decision, YYYY-MM-DD, in place of the case's own").argParser(dayOf))
    .option('--out <file>', 'write it there, whole or not at all, in place of printing it')
    .option('--force', 'replace the file where there is one already')
    .action(async (file: string, flags: ScheduleFlags) => done(await runSchedule(file, flags, world)));

  program
    .command('sort')
    .description('sort a message that has come in: where each thing it asks for goes, in what time, and what the sender is told')
    .argument('<message>', 'the message file, in JSON; - for standard input')
    .option('--json', 'print the whole of it as JSON')
    .addOption(new Option('--markdown', 'print it as Markdown').conflicts('json'))
    .addOption(new Option('--html', 'print it as a page of HTML').conflicts(['json', 'markdown']))
    .option('--strict', 'exit 3 where something is open, 4 at a conflict or a gap')
    .action(async (file: string, flags: SortFlags) => done(await runSort(file, flags, world)));

  program
    .command('schema')
    .description('print the JSON Schema of a case file, of a decision, of a record, or of a message file')
    .addArgument(new Argument('<of>').choices(schemas))
    .action(async (of: (typeof schemas)[number]) => done(await runSchema(of, world)));

  return program;
}

function collected(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

function dayOf(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new InvalidArgumentError('write a day as YYYY-MM-DD.');
  return text;
}

/** What the options of `law` come to before its days are counted. */
interface TypedLawFlags extends Omit<LawFlags, 'diff'> {
  readonly diff?: readonly string[];
}

function twoDays(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, civilDay(text)];
}

/** What is told to an audience in words is the argument; the requester has a letter and a schedule. */
function audienceFault({ audience, markdown, html, trace, mermaid, jsonld }: DecideFlags): string | undefined {
  const form = [markdown && '--markdown', html && '--html', trace && '--trace', mermaid && '--mermaid', jsonld && '--jsonld'].find(
    (one) => typeof one === 'string',
  );
  if (audience === 'officer' || form === undefined) return undefined;
  if (audience === 'requester')
    return `${form} is not for the requester: they have the letter, and \`schedule --for requester\`; leave it out for what they may be told, as JSON`;
  return trace === true || mermaid === true
    ? undefined
    : `${form} is for the officer: leave it out, leave out --audience, or add --trace for the argument`;
}

/** A signature is a name, a role and a day, or there is none. */
function signing({ sign, role, on }: RecordFlags): string | undefined {
  const given = [sign, role, on].filter((one) => one !== undefined && one.trim() !== '').length;
  return given === 0 || given === 3 ? undefined : 'a signature is a name, a role and a day: --sign NAME --role ROLE --on DATE';
}

/** A decision is of a case; what people add after it is not. */
function caseFault(file: string | undefined, { verify, approve, add, head }: RecordFlags): string | undefined {
  if (head !== undefined && verify === undefined) return '--head goes with --verify';
  if (verify !== undefined) return undefined;
  const adding = approve === true || add !== undefined;
  if (adding && file !== undefined) return 'leave the case out: an approval, a dissent or an override is added to a record as it stands';
  return adding || file !== undefined ? undefined : 'name the case file';
}

function wholeMs(text: string): number {
  const ms = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(ms) || ms === 0)
    throw new InvalidArgumentError('write whole milliseconds, such as 750000.');
  return ms;
}
