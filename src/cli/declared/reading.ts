import { Argument, InvalidArgumentError, Option } from 'commander';
import { itemKinds } from '../../case/index.ts';
import type { ImportFlags } from '../commands/import-transcript.ts';
import { runImportTranscript } from '../commands/import-transcript.ts';
import { runSchema, schemas } from '../commands/schema.ts';
import type { SortFlags } from '../commands/sort.ts';
import { runSort } from '../commands/sort.ts';
import type { Declare } from './declare.ts';

/** The command that reads what other tools make. */
export const importing: Declare = (program, world, done) => {
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
    .addOption(new Option('--kind <kind>', 'what the item is').choices(itemKinds).default('body-worn video'))
    .option('--title <title>', "the item's title; the name of the file where left out")
    .action(async (file: string, flags: ImportFlags) => done(await runImportTranscript(file, flags, world)));
};

/** The command that sorts what comes in. */
export const sort: Declare = (program, world, done) => {
  program
    .command('sort')
    .description('sort a message that has come in: where each thing it asks for goes, in what time, and what the sender is told')
    .argument('<message>', 'the message file, in JSON; - for standard input')
    .option('--json', 'print the whole of it as JSON')
    .addOption(new Option('--markdown', 'print it as Markdown').conflicts('json'))
    .addOption(new Option('--html', 'print it as a page of HTML').conflicts(['json', 'markdown']))
    .option('--strict', 'exit 3 where something is open, 4 at a conflict or a gap')
    .action(async (file: string, flags: SortFlags) => done(await runSort(file, flags, world)));
};

/** The command that prints a schema. */
export const schema: Declare = (program, world, done) => {
  program
    .command('schema')
    .description('print the JSON Schema of a case file, of a decision, of a record, or of a message file')
    .addArgument(new Argument('<of>').choices(schemas))
    .action(async (of: (typeof schemas)[number]) => done(await runSchema(of, world)));
};

function wholeMs(text: string): number {
  const ms = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(ms) || ms === 0)
    throw new InvalidArgumentError('write whole milliseconds, such as 750000.');
  return ms;
}
