import type { ProvisionAccount } from '../../provisions/index.ts';
import type { Condition } from '../../reasoning/index.ts';
import type { Block, Entry, Page } from '../page.ts';
import type { LawWording } from '../wording/english-law.ts';
import { authorityBlocks } from './authorities.ts';
import { provisionFields, titleBlocks } from './head.ts';
import { judgedBlocks } from './judged.ts';
import { ruleBlocks } from './outline.ts';
import { reachEntry, unitText } from './told.ts';
import { versionBlocks } from './versions.ts';
import { wordBlocks } from './words.ts';

/** One provision, told to somebody who reads the law: what it does, its words, its rule, and what stands around it. */
export function provisionPage(words: LawWording, account: ProvisionAccount): Page {
  const { provision, versions, on } = account;
  return [
    ...titleBlocks(words, provision.cite, provision.title, on),
    provisionFields(words, account),
    ...wordBlocks(words, provision, versions, ({ when }) => limbsIn(when)),
    ...ruleBlocks(words, account),
    ...judgedBlocks(words, account),
    ...wayBlocks(words, account),
    ...followBlocks(words, account),
    ...versionBlocks(words, provision, versions),
    ...authorityBlocks(words, account.authorities, Object.keys(account.facts)),
    ...unsureBlocks(words, provision.unsure),
    ...closingBlocks(words),
  ];
}

/** What the law leaves unsettled, in the words of its encoding. */
export function unsureBlocks({ lawBook }: LawWording, unsure: string | undefined): readonly Block[] {
  if (unsure === undefined) return [];
  return [
    { is: 'section', text: lawBook.unsure },
    { is: 'text', text: unsure, tone: 'open' },
  ];
}

/** How far the encoding goes. */
export function closingBlocks({ lawBook, cites }: LawWording): readonly Block[] {
  return [
    { is: 'text', text: '' },
    { is: 'text', text: cites.actsNote, tone: 'quiet' },
    { is: 'text', text: lawBook.encoded, tone: 'quiet' },
  ];
}

function limbsIn(condition: Condition): readonly string[] {
  if (condition.is === 'fact') return [condition.limb];
  return condition.is === 'not' ? limbsIn(condition.of) : condition.of.flatMap(limbsIn);
}

/** What gives way to this provision, and what this gives way to. */
function wayBlocks(words: LawWording, { displaces, displacedBy }: ProvisionAccount): readonly Block[] {
  const { lawBook } = words;
  const beats = displaces.map((one) => reachEntry(words, one));
  return [
    { is: 'section', text: lawBook.way },
    { is: 'subheading', text: lawBook.displaces },
    ...listOr(words, beats),
    { is: 'subheading', text: lawBook.displacedBy },
    ...listOr(
      words,
      displacedBy.map((unit) => ({ mark: '-', text: unitText(words, unit) })),
    ),
  ];
}

function listOr({ lawBook }: LawWording, entries: readonly Entry[]): readonly Block[] {
  return entries.length === 0 ? [{ is: 'text', text: lawBook.nothing }] : [{ is: 'list', of: entries }];
}

function followBlocks(words: LawWording, { duties }: ProvisionAccount): readonly Block[] {
  if (duties.length === 0) return [];
  return [
    { is: 'section', text: words.lawBook.follows },
    { is: 'list', of: duties.map((unit) => ({ mark: '-', text: unitText(words, unit) })) },
  ];
}
