import type { Message, SortedMessage } from '../../sorting/index.ts';
import type { Block, Page } from '../page.ts';
import { shortened } from '../safe-text.ts';
import type { SortingWording } from '../wording/english-sorting.ts';
import { askBlocks } from './ask.ts';
import type { SortedMatter, SortingLaw } from './matter.ts';
import { questionBlocks } from './questions.ts';
import { lawBlocks } from './reasons.ts';

/** A message sorted, as a page: where each thing asked goes first, then the questions, then the law. */
export function sortedPage(sorted: SortedMessage, message: Message, law: SortingLaw, words: SortingWording): Page {
  const matter: SortedMatter = { sorted, message, law, words };
  const { office, title, synthetic } = message;
  const decides = office.decides === undefined ? {} : { decides: words.people.decider(shortDecider(office.decides)) };
  const parts = sorted.asks.flatMap((ask) => ask.parts.filter(({ certain }) => certain)).length;
  const { overall } = words.sorting;
  return [
    {
      is: 'title',
      text: words.sorting.title({ id: shortened(message.id, 60), ...(title === undefined ? {} : { title: shortened(title, 120) }) }),
    },
    { is: 'text', text: words.sorting.advice({ office: shortened(office.name, 120), ...decides }) },
    ...(synthetic === true ? [{ is: 'text', text: words.frame.synthetic, tone: 'quiet' } as const] : []),
    { is: 'text', text: words.sorting.came({ received: message.receivedOn, sorted: message.sortedOn }) },
    {
      is: 'text',
      text: sorted.status === 'decided' ? overall.decided(parts) : overall[sorted.status],
      tone: sorted.status === 'decided' ? 'given' : 'open',
    },
    { is: 'section', text: words.sorting.where },
    ...sorted.asks.flatMap((ask, index): readonly Block[] => askBlocks(matter, ask, index + 1)),
    ...questionBlocks(matter),
    ...lawBlocks(matter),
    { is: 'text', text: words.sorting.receipt(sorted.receipt), tone: 'quiet' },
  ];
}

function shortDecider({ name, role }: { readonly name: string; readonly role: string }) {
  return { name: shortened(name, 60), role: shortened(role, 60) };
}
