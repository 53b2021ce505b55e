import type { DutyAccount } from '../../provisions/index.ts';
import { limbCite, limbText } from '../cites.ts';
import type { Block, Entry, Page } from '../page.ts';
import type { LawWording } from '../wording/english-law.ts';
import { authorityBlocks } from './authorities.ts';
import { dutyFields, titleBlocks } from './head.ts';
import { closingBlocks, unsureBlocks } from './page.ts';
import { reachEntry, shownOf, unitText } from './told.ts';
import { versionBlocks } from './versions.ts';
import { wordBlocks } from './words.ts';

/** One duty, told to somebody who reads the law: when it is due, its words, what it must contain, and what brings it about. */
export function dutyPage(words: LawWording, account: DutyAccount): Page {
  const { duty, versions, on } = account;
  return [
    ...titleBlocks(words, duty.cite, duty.title, on),
    dutyFields(words, account),
    ...wordBlocks(words, duty, versions, ({ laidDown, contains }) => [...laidDown, ...contains], shownOf(versions).version.contains),
    ...contentBlocks(words, account),
    ...causeBlocks(words, account),
    ...versionBlocks(words, duty, versions),
    ...authorityBlocks(words, account.authorities, []),
    ...unsureBlocks(words, duty.unsure),
    ...closingBlocks(words),
  ];
}

/** What the version told of must contain, limb by limb, and what may take some of it out. */
function contentBlocks(words: LawWording, { duty, versions, leftOutBy }: DutyAccount): readonly Block[] {
  const { lawBook } = words;
  const { contains } = shownOf(versions).version;
  if (contains.length === 0) return [];
  const left = leftOutBy.map((one): Entry => {
    const limbs = one.limbs.map((limb) => limbCite({ words }, duty.cite, limb));
    return { mark: '-', text: lawBook.leftOutBy({ unit: unitText(words, one), limbs }) };
  });
  return [
    { is: 'section', text: lawBook.contents },
    { is: 'text', text: words.duties.contains(duty.does) },
    { is: 'list', of: contains.map((limb) => ({ mark: '-', text: limbText({ words }, duty.cite, limb, duty) })) },
    ...(left.length === 0
      ? []
      : ([
          { is: 'subheading', text: lawBook.leftOut },
          { is: 'list', of: left },
        ] as const)),
  ];
}

/** What brings the duty about, and what never does. */
function causeBlocks(words: LawWording, { duty, broughtAboutBy, notFor }: DutyAccount): readonly Block[] {
  const { lawBook } = words;
  const named: readonly Entry[] = broughtAboutBy.map((unit) => ({ mark: '-', text: unitText(words, unit) }));
  return [
    { is: 'section', text: lawBook.about },
    ...(named.length > 0 && duty.arises === 'with a provision' ? [] : [{ is: 'text', text: lawBook.arises(duty.arises) } as const]),
    ...(named.length === 0
      ? []
      : ([
          { is: 'subheading', text: lawBook.byProvision },
          { is: 'list', of: named },
        ] as const)),
    ...(notFor.length === 0
      ? []
      : ([
          { is: 'subheading', text: lawBook.notFor },
          { is: 'list', of: notFor.map((one) => reachEntry(words, one)) },
        ] as const)),
  ];
}
