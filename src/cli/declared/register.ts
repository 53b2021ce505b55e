import { Option } from 'commander';
import { civilDay } from '../civil-day.ts';
import type { DeleteFlags, KeepFlags } from '../commands/register.ts';
import { runDelete, runKeep, runVerifyRegister } from '../commands/register.ts';
import type { Declare } from './declare.ts';

/** The commands of the register of records. */
export const register: Declare = (program, world, done) => {
  const commands = program
    .command('register')
    .description('keep the register of records: where each stands, until when it is kept, and which were deleted')
    .helpCommand(false);

  commands
    .command('keep')
    .description('note where a record stands and until when it is kept: when it is begun, and after every revision')
    .argument('<register>', 'the file of the register')
    .argument('<record>', 'the file of the record')
    .addOption(new Option('--until <date>', 'the day its retention ends, YYYY-MM-DD').argParser(civilDay).makeOptionMandatory())
    .option('--begin', 'begin a register where there is none')
    .action(async (file: string, record: string, flags: KeepFlags) => done(await runKeep(file, record, flags, world)));

  commands
    .command('delete')
    .description('delete the whole record of a case once its retention has ended; the register keeps a line that says so')
    .argument('<register>', 'the file of the register')
    .argument('<record>', 'the file of the record, which is removed')
    .requiredOption('--reason <reason>', 'why it is deleted')
    .requiredOption('--sign <name>', 'who deletes it')
    .requiredOption('--role <role>', 'in what role they sign')
    .addOption(new Option('--on <date>', 'the day they sign, YYYY-MM-DD').argParser(civilDay).makeOptionMandatory())
    .action(async (file: string, record: string, flags: DeleteFlags) => done(await runDelete(file, record, flags, world)));

  commands
    .command('verify')
    .description('list every break in a register and in the records it names')
    .argument('<register>', 'the file of the register')
    .argument('[records...]', 'the files of all the records that are kept')
    .action(async (file: string, records: readonly string[]) => done(await runVerifyRegister(file, records, world)));
};
