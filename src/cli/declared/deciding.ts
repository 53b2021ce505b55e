import type { Command } from 'commander';
import { Option } from 'commander';
import { runAsk } from '../commands/ask.ts';
import { runCheck } from '../commands/check.ts';
import type { CheckLawFlags } from '../commands/check-law.ts';
import { runCheckLaw } from '../commands/check-law.ts';
import type { DecideFlags } from '../commands/decide.ts';
import { runDecide } from '../commands/decide.ts';
import type { WhatIfFlags } from '../commands/whatif.ts';
import { runWhatIf } from '../commands/whatif.ts';
import { dayOf } from './day-of.ts';
import type { Declare } from './declare.ts';

const whatIfHelp = `
A path goes by names and, in a list, by ids or positions from 0:
  people.ann.consent=refused
  items.video.flags[0]="live investigation"
  judgements.j1.exercise="do not restrict"
  /people/1/consent=refused
A value is JSON, or failing that the text itself.`;

/** The command that decides a case. */
export const decide: Declare = (program, world, done) => {
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
};

/** The command that puts a case's questions. */
export const ask: Declare = (program, world, done) => {
  program
    .command('ask')
    .description('put the questions of a case one by one, and write each answer into the case file or its speaker file')
    .argument('<case>', 'the case file, in JSON; - for standard input, whose questions are only printed')
    .action(async (file: string) => done(await runAsk(file, world)));
};

/** The command that sets a case beside what is supposed. */
export const whatIf: Declare = (program, world, done) => {
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
};

/** The command that checks a case file, and the one that checks the law. */
export const check: Declare = (program, world, done) => {
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
};

function collected(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
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
