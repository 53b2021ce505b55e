import type { Command } from 'commander';
import { Option } from 'commander';
import { civilDay } from '../civil-day.ts';
import type { LawFlags } from '../commands/law.ts';
import { runLaw } from '../commands/law.ts';
import type { Declare } from './declare.ts';

/** What the options of `law` come to before its days are counted. */
interface TypedLawFlags extends Omit<LawFlags, 'diff'> {
  readonly diff?: readonly string[];
}

/** The command that looks the law up. */
export const law: Declare = (program, world, done) => {
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
};

function twoDays(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, civilDay(text)];
}
