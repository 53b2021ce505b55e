import type { Command } from 'commander';
import { Option } from 'commander';
import { civilDay } from '../civil-day.ts';
import type { RecordFlags } from '../commands/record.ts';
import { runRecord } from '../commands/record.ts';
import type { Declare } from './declare.ts';

/** The command that keeps the record of a decision. */
export const record: Declare = (program, world, done) => {
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
};

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
