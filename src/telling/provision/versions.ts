import type { InOrder } from '../../provisions/index.ts';
import type { Changes, DutyVersion, EventName, Leaf, Version, Window } from '../../reasoning/index.ts';
import { limbText } from '../cites.ts';
import type { Block, Entry } from '../page.ts';
import type { LawWording } from '../wording/english-law.ts';
import { saidOf } from './outline.ts';

/** The windows of a version, in words. */
export function windowText({ lawVersions }: LawWording, windows: Version['windows']): string {
  return lawVersions.window(Object.entries(windows) as (readonly [EventName, Window])[]);
}

/** The words of a unit of law, as far as saying what changed needs them. */
export interface Worded {
  readonly cite: string;
  readonly limbs: Readonly<Record<string, string>>;
  readonly words?: 'ours';
}

/** Every version with its windows, and what changed from the one before it. */
export function versionBlocks(words: LawWording, unit: Worded, versions: readonly InOrder<Version | DutyVersion>[]): readonly Block[] {
  return [
    { is: 'section', text: words.lawBook.versions },
    { is: 'list', of: versions.map((version) => versionEntry(words, unit, version, versions.length)) },
  ];
}

function versionEntry(
  words: LawWording,
  unit: Worded,
  { number, version, inForce, follows }: InOrder<Version | DutyVersion>,
  of: number,
): Entry {
  const { lawVersions, days } = words;
  const citable = 'citableFrom' in version ? version.citableFrom : undefined;
  const under: readonly Entry[] = [
    ...(citable === undefined ? [] : [{ text: lawVersions.citable(days.day(citable)) }]),
    ...(version.note === undefined ? [] : [{ text: version.note }]),
    ...follows.map(({ version: earlier, events, changes }): Entry => {
      const lines = changeLines(words, unit, changes, false);
      return {
        text: lawVersions.since({ version: earlier, events }),
        under: [{ is: 'list', of: lines.map((text) => ({ text })) }],
      };
    }),
    ...(follows.length === 0 ? [{ text: of === 1 ? lawVersions.only : lawVersions.first }] : []),
  ];
  return {
    text: lawVersions.heading({ number, window: windowText(words, version.windows), inForce }),
    tone: inForce ? 'strong' : 'plain',
    under: [{ is: 'list', of: under }],
  };
}

/** What changed, a sentence for each thing: with the later note where nothing else tells it, and then without how sure it is, which is told apart. */
export function changeLines(words: LawWording, unit: Worded, changes: Changes, withNote: boolean): readonly string[] {
  const { lawVersions } = words;
  const quoted = (limb: string) => limbText({ words }, unit.cite, limb, unit);
  const said = (leaf: Leaf) => lawVersions.condition({ said: saidOf(words, leaf), words: quoted(leaf.limb) });
  const { due, confidence, note } = changes;
  const lines = [
    ...changes.wordsAdded.map((limb) => lawVersions.wordsAdded(quoted(limb))),
    ...changes.wordsRemoved.map((limb) => lawVersions.wordsRemoved(quoted(limb))),
    ...changes.conditionsAdded.map((leaf) => lawVersions.conditionAdded(said(leaf))),
    ...changes.conditionsRemoved.map((leaf) => lawVersions.conditionRemoved(said(leaf))),
    ...(changes.rejoined === true ? [lawVersions.rejoined] : []),
    ...changes.contentsAdded.map((limb) => lawVersions.contentsAdded(quoted(limb))),
    ...changes.contentsRemoved.map((limb) => lawVersions.contentsRemoved(quoted(limb))),
    ...(due === undefined ? [] : [lawVersions.due({ from: dueWords(words, due.from), to: dueWords(words, due.to) })]),
    ...(confidence === undefined || withNote ? [] : [lawVersions.confidence({ from: confidence.from ?? '', to: confidence.to ?? '' })]),
  ];
  const same = lines.length === 0 ? [lawVersions.sameRule] : [];
  const noted = [
    ...(withNote && note?.to !== undefined ? [note.to] : []),
    ...(note?.from === undefined ? [] : [lawVersions.noLonger(note.from)]),
  ];
  return [...lines, ...same, ...noted];
}

function dueWords({ lawBook }: LawWording, due: string | undefined): string {
  return lawBook.dueWords(due ?? '');
}
