import { decide } from '../../src/index.ts';
import { argumentOf } from '../.vitepress/theme/components/library/argued.ts';
import type { NamedFile } from '../.vitepress/theme/components/library/files.ts';
import type { FirstView } from '../.vitepress/theme/components/library/first-view.ts';
import { lettersOf } from '../.vitepress/theme/components/library/lettered.ts';
import { changes, recordTold } from '../.vitepress/theme/components/library/recorded.ts';
import { openFiles } from '../.vitepress/theme/components/library/session.ts';
import type { SortedView } from '../.vitepress/theme/components/library/sorted.ts';
import type { FirstSorted } from '../.vitepress/theme/components/library/sorting-session.ts';
import { sortedIn, switchesIn } from '../.vitepress/theme/components/library/sorting-session.ts';
import { switchesOf } from '../.vitepress/theme/components/library/switches.ts';
import { viewOf } from '../.vitepress/theme/components/library/told.ts';
import type { Example } from './read-examples.ts';
import { examplesIn, filesOf, firstCase, firstMessage, titleOf } from './read-examples.ts';

/** A page for each folder of examples: its own words, and what the library says of its first case or message as the page is built. */
export default {
  watch: ['../../examples/**/*'],
  async paths() {
    return Promise.all(
      examplesIn().map(async (example) => ({
        params: { example: example.folder, title: titleOf(example.page), ...(await shownFirst(example)) },
        content: `${linked(example.page)}\n\n<${shownBy(example)} />\n`,
      })),
    );
  },
};

/** The part of the site that shows what a folder holds. */
function shownBy({ cases, messages }: Example): string {
  return cases.length > 0 ? 'WorkedExample' : messages.length > 0 ? 'MailboxExample' : 'RecordExample';
}

/** The case whose decision the example of a record is of. */
const recorded = { folder: 'mentioned-on-video', name: '01-base.restrict.json' };

/** What a page shows before anything on it is changed: a case as it is decided, a message as it is sorted, or a record as it was kept. */
async function shownFirst(example: Example): Promise<Readonly<Record<string, unknown>>> {
  const name = firstCase(example);
  if (name !== undefined) return { cases: [...example.cases], first: await firstViewOf(example.folder, name) };
  const message = firstMessage(example);
  if (message !== undefined) return { messages: messagesOf(example), sorted: firstSortedOf(example.folder, message) };
  const { folder, name: case_ } = recorded;
  return { recorded: { name: case_, changes: [...changes], told: await recordTold(filesOf(folder), case_, 0) } };
}

/** Every message of a folder: its file, its title, the heading it stands under on the page of the folder, and where it goes. */
function messagesOf({ folder, messages, page }: Example): readonly Readonly<Record<'name' | 'title' | 'group' | 'goes', string>>[] {
  const sections = page.split(/^## /m).slice(1);
  const all = messages.map((name) => {
    const { title, outcome } = sortedFrom(folder, name);
    const under = sections.findIndex((text) => text.includes(`\`${name}\``));
    if (under < 0) throw new Error(`examples/${folder}/README.md says nothing of ${name}`);
    const goes = [...new Set(outcome.asks.map((routes) => routes.join(outcome.status === 'open' ? ', or ' : ', and ')))].join('; ');
    return { under, name, title, group: sections[under]?.split('\n')[0] ?? '', goes };
  });
  return all.sort((one, other) => one.under - other.under).map(({ under: _, ...one }) => one);
}

function sortedFrom(folder: string, name: string): SortedView {
  const sorted = sortedIn(fileOf(folder, name), []);
  if (!sorted.ok) throw new Error(`examples/${folder}/${name}: ${JSON.stringify(sorted.problems, null, 1)}`);
  return sorted.view;
}

function firstSortedOf(folder: string, name: string): FirstSorted {
  return { name, view: sortedFrom(folder, name), switches: switchesIn(fileOf(folder, name)) };
}

function fileOf(folder: string, name: string): NamedFile {
  const file = filesOf(folder).find((one) => one.name === name);
  if (file === undefined) throw new Error(`examples/${folder}/${name} is not there`);
  return file;
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
