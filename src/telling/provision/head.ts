import type { DutyAccount, ProvisionAccount } from '../../provisions/index.ts';
import type { DutyVersion, EventName, Version } from '../../reasoning/index.ts';
import { citeText } from '../cites.ts';
import type { Block, Field, Line } from '../page.ts';
import type { LawWording } from '../wording/english-law.ts';
import { shownOf, unitText } from './told.ts';
import { windowText } from './versions.ts';

/** The title of a page, and as of which day it is told. */
export function titleBlocks(words: LawWording, cite: string, title: string, on: string): readonly Block[] {
  return [
    { is: 'title', text: words.lawBook.title({ cite: citeText({ words }, cite), title }) },
    { is: 'text', text: words.lawBook.on(words.days.day(on)), tone: 'quiet' },
    { is: 'text', text: '' },
  ];
}

/** What a provision does, for whom, who must show it, and whether it is in force. */
export function provisionFields(words: LawWording, account: ProvisionAccount): Block {
  const { provision, under } = account;
  const { lawBook: book } = words;
  const field = (label: string, ...texts: readonly string[]): Field => ({ label, lines: texts.map((text) => ({ text })) });
  return {
    is: 'fields',
    of: [
      field(book.labels.effect, book.effect(provision.effect)),
      field(book.labels.power, book.power(provision.power)),
      field(book.labels.of, book.of(provision.of)),
      field(book.labels.burden, words.questions.burden(provision.burden)),
      ...(provision.protects === undefined ? [] : [field(book.labels.protects, book.protects(provision.protects))]),
      inForceField(words, account),
      field(book.labels.confidence, book.confidence(provision.confidence)),
      ...(under.length === 0 ? [] : [field(book.labels.under, ...under.map((unit) => unitText(words, unit)))]),
      field(book.labels.path, provision.cite),
      { label: book.labels.source, lines: [{ text: provision.source, address: true }] },
    ],
  };
}

/** What a duty asks, when, what brings it about, and whether it is in force. */
export function dutyFields(words: LawWording, account: DutyAccount): Block {
  const { duty, versions, under } = account;
  const { lawBook: book } = words;
  const field = (label: string, ...texts: readonly string[]): Field => ({ label, lines: texts.map((text) => ({ text })) });
  const { version } = shownOf(versions);
  return {
    is: 'fields',
    of: [
      field(book.labels.effect, book.does(duty.does)),
      field(book.labels.due, book.due(version.due)),
      field(book.labels.arises, book.arises(duty.arises)),
      inForceField(words, account),
      field(book.labels.confidence, book.confidence(version.confidence ?? duty.confidence)),
      ...(under.length === 0 ? [] : [field(book.labels.under, ...under.map((unit) => unitText(words, unit)))]),
      field(book.labels.path, duty.cite),
      { label: book.labels.source, lines: [{ text: duty.source, address: true }] },
    ],
  };
}

function inForceField(words: LawWording, { versions, on, asOf }: ProvisionAccount | DutyAccount): Field {
  const { lawVersions, days, lawBook } = words;
  const shown = shownOf<Version | DutyVersion>(versions);
  const window = windowText(words, shown.version.windows);
  const lines: readonly Line[] = shown.inForce
    ? [
        { text: lawVersions.inForce({ number: shown.number, of: versions.length, window }) },
        { text: lawVersions.counts(Object.keys(shown.version.windows) as readonly EventName[]) },
        ...citableLines(words, shown.version),
      ]
    : [
        { text: lawVersions.notInForce(days.day(on)), tone: 'open' },
        { text: lawVersions.toldAs({ number: shown.number, window, asOf: days.day(asOf) }) },
      ];
  return { label: lawBook.labels.inForce, lines };
}

function citableLines({ lawVersions, days }: LawWording, version: Version | DutyVersion): readonly Line[] {
  const from = 'citableFrom' in version ? version.citableFrom : undefined;
  return from === undefined ? [] : [{ text: lawVersions.citable(days.day(from)), tone: 'open' }];
}
