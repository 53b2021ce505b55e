import type { Command } from 'commander';
import { Option } from 'commander';
import type { ClockFlags } from '../commands/clock.ts';
import { regimes, runClock } from '../commands/clock.ts';
import type { LetterFlags } from '../commands/letter.ts';
import { letterKinds, runLetter } from '../commands/letter.ts';
import type { ScheduleFlags } from '../commands/schedule.ts';
import { runSchedule } from '../commands/schedule.ts';
import { dayOf } from './day-of.ts';
import type { Declare } from './declare.ts';

/** The command that counts the time for answering. */
export const clock: Declare = (program, world, done) => {
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
};

/** The command that writes letters. */
export const letter: Declare = (program, world, done) => {
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
};

/** The command that lists what was decided. */
export const schedule: Declare = (program, world, done) => {
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
};
