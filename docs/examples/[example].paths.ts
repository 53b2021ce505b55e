import { decide } from '../../src/index.ts';
import { argumentOf } from '../.vitepress/theme/components/library/argued.ts';
import type { FirstView } from '../.vitepress/theme/components/library/first-view.ts';
import { lettersOf } from '../.vitepress/theme/components/library/lettered.ts';
import { changes, recordTold } from '../.vitepress/theme/components/library/recorded.ts';
import { openFiles } from '../.vitepress/theme/components/library/session.ts';
import { switchesOf } from '../.vitepress/theme/components/library/switches.ts';
import { viewOf } from '../.vitepress/theme/components/library/told.ts';
import type { Example } from './read-examples.ts';
import { examplesIn, filesOf, firstCase, titleOf } from './read-examples.ts';

/** A page for each folder of examples: its own words, and what the library says of its first case as the page is built. */
export default {
  watch: ['../../examples/**/*'],
  async paths() {
    return Promise.all(
      examplesIn().map(async (example) => ({
        params: { example: example.folder, title: titleOf(example.page), cases: [...example.cases], ...(await shownFirst(example)) },
        content: `${linked(example.page)}\n\n${example.cases.length > 0 ? '<WorkedExample />' : '<RecordExample />'}\n`,
      })),
    );
  },
};

/** The case whose decision the example of a record is of. */
const recorded = { folder: 'mentioned-on-video', name: '01-base.restrict.json' };

/** What a page shows before anything on it is changed: a case as it is decided, or a record as it was kept. */
async function shownFirst(example: Example): Promise<{ readonly first: FirstView } | { readonly recorded: unknown }> {
  const name = firstCase(example);
  if (name !== undefined) return { first: await firstViewOf(example.folder, name) };
  const { folder, name: case_ } = recorded;
  return { recorded: { name: case_, changes: [...changes], told: await recordTold(filesOf(folder), case_, 0) } };
}

async function firstViewOf(folder: string, name: string): Promise<FirstView> {
  const read = await openFiles(filesOf(folder), name);
  if (!read.ok) throw new Error(`examples/${folder}/${name}: ${JSON.stringify(read.problems, null, 1)}`);
  const decision = decide(read.case);
  return {
    name,
    view: viewOf(read.case, decision),
    argument: argumentOf(read.case, decision),
    letters: lettersOf(read.case, decision),
    switches: switchesOf(read.opened, read.case),
  };
}

/** The page of a folder with its links to other folders made links to their pages here. */
function linked(page: string): string {
  return page.replaceAll(/\]\(\.\.\/([\w-]+)\/README\.md\)/g, '](./$1.md)');
}
