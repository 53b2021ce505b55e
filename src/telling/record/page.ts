import { match } from 'ts-pattern';
import type { CaseRecord, DecisionEntry, DissentEntry, Link, OverrideEntry, Revision } from '../../recording/index.ts';
import { citesText, citeText, limbText, patternText } from '../cites.ts';
import { choicesIn } from '../officer/would-change.ts';
import type { Block, Entry, Page } from '../page.ts';
import { shortened } from '../safe-text.ts';
import type { RecordWording } from '../wording/english-record.ts';
import type { Told } from './account-words.ts';
import { placeText } from './account-words.ts';
import { heldBlocks, whyEntries } from './held.ts';
import { judgementEntry, signedText } from './judgement.ts';
import { stateLines } from './state.ts';

/** A record for people to read: how it stands, then every revision, the first first. */
export function recordPage(record: CaseRecord, words: RecordWording): Page {
  const { record: said } = words;
  const head = record.revisions.at(-1)?.hash ?? '';
  const restricts = record.revisions.some((one) => one.is === 'decision' && one.account.under === undefined);
  return [
    { is: 'title', text: said.title(shortened(record.case, 60)) },
    { is: 'text', text: restricts ? said.what : said.whatElse },
    { is: 'text', text: '' },
    {
      is: 'fields',
      of: [
        { label: said.state, lines: stateLines(record, words) },
        { label: said.chain, lines: [{ text: said.revisions(record.revisions.length) }, { text: said.head(head), tone: 'quiet' }] },
      ],
    },
    ...record.revisions.flatMap((revision) => revisionBlocks(record, revision, words)),
    { is: 'text', text: '' },
    { is: 'text', text: words.cites.actsNote, tone: 'quiet' },
  ];
}

function revisionBlocks(record: CaseRecord, revision: Revision, words: RecordWording): readonly Block[] {
  const { record: said } = words;
  const number = revision.sequence;
  return match(revision)
    .with({ is: 'decision' }, (decision): readonly Block[] => [
      { is: 'section', text: said.revision.decision({ number, day: words.days.day(decision.account.decidedOn) }) },
      ...decisionBlocks({ account: decision.account, words }, decision),
    ])
    .with({ is: 'approval' }, ({ of, signed }): readonly Block[] => [
      { is: 'section', text: said.revision.approval({ number, of }) },
      { is: 'text', text: said.approved(signedText({ words }, signed)) },
    ])
    .with({ is: 'dissent' }, (dissent): readonly Block[] => [
      { is: 'section', text: said.revision.dissent({ number, of: dissent.of }) },
      ...otherwiseBlocks(record, dissent, words, said.dissents),
    ])
    .with({ is: 'override' }, (override): readonly Block[] => [
      { is: 'section', text: said.revision.override({ number, of: override.of }) },
      ...otherwiseBlocks(record, override, words, said.overrides({ id: shortened(override.judgement.replaces ?? '', 60) })),
    ])
    .exhaustive();
}

function otherwiseBlocks(
  record: CaseRecord,
  { of, judgement }: DissentEntry | OverrideEntry,
  words: RecordWording,
  effect: string,
): readonly Block[] {
  const about = record.revisions[of - 1];
  if (about?.is !== 'decision') return [];
  return [
    { is: 'text', text: effect },
    { is: 'list', of: [judgementEntry({ account: about.account, words }, judgement)] },
  ];
}

function decisionBlocks(told: Told, { account, signed }: DecisionEntry & Link): readonly Block[] {
  const { words } = told;
  const { record: said } = words;
  const { request } = account;
  const list = (heading: string, of: readonly Entry[]): readonly Block[] =>
    of.length === 0
      ? []
      : [
          { is: 'heading', text: heading },
          { is: 'list', of },
        ];
  return [
    signed === undefined
      ? { is: 'text', text: said.draft, tone: 'open' }
      : { is: 'text', text: said.signed(signedText(told, signed)), tone: 'strong' },
    { is: 'heading', text: said.request },
    { is: 'text', text: said.received({ day: words.days.day(request.receivedOn), text: words.cites.said(shortened(request.text, 2000)) }) },
    ...conflictBlocks(told),
    ...requestBlocks(told),
    ...heldBlocks(told),
    ...besideBlocks(told),
    ...list(
      said.judgements,
      account.judgements.map((judgement) => judgementEntry(told, judgement)),
    ),
    ...list(said.screenings, screeningEntries(told)),
    ...list(
      said.searches,
      account.searches.map(({ system, result, limit }) => ({
        text: said.search({
          system: shortened(system, 120),
          result: typeof result === 'string' ? result : result.is === 'known' ? result.value : said.unknown,
          ...(limit === undefined ? {} : { limit: shortened(limit, 2000) }),
        }),
      })),
    ),
    ...list(said.duties, dutyEntries(told)),
    ...list(said.law, lawEntries(told)),
    { is: 'heading', text: said.receipt },
    {
      is: 'fields',
      of: [
        { label: words.law.library, lines: [{ text: account.receipt.library }] },
        { label: words.law.lawPack, lines: [{ text: account.receipt.law }] },
        { label: words.law.caseFile, lines: [{ text: account.receipt.case }] },
      ],
    },
  ];
}

function requestBlocks(told: Told): readonly Block[] {
  const { words, account } = told;
  const { outcome, possible, restsOn } = account.request;
  const text =
    outcome === undefined
      ? words.outcomes.requestOpen(possible.map((one) => words.outcomes.request(one)))
      : words.outcomes.requestDecided(words.outcomes.request(outcome));
  const why = whyEntries(told, restsOn);
  return [{ is: 'list', of: [{ text, ...(why.length === 0 ? {} : { under: [{ is: 'list', of: why }] }) }] }];
}

/** What each other law made of it: what was decided, what follows and the words of that law. The judgements are told once, with the first. */
function besideBlocks({ account, words }: Told): readonly Block[] {
  return (account.alongside ?? []).flatMap((one): readonly Block[] => {
    const { receivedOn, text } = account.request;
    const told = { account: { ...account, ...one, request: { receivedOn, text, ...one.request } }, words };
    const rest: readonly (readonly [string, readonly Entry[]])[] = [
      [words.record.duties, dutyEntries(told)],
      [words.record.law, lawEntries(told)],
    ];
    return [
      { is: 'heading', text: words.frame.underLaw[one.under] },
      ...requestBlocks(told),
      ...heldBlocks(told),
      ...rest.flatMap(([heading, of]): readonly Block[] =>
        of.length === 0
          ? []
          : [
              { is: 'heading', text: heading },
              { is: 'list', of },
            ],
      ),
    ];
  });
}

/** Stretches on which the laws pull apart, which nobody but a person can resolve. */
function conflictBlocks(told: Told): readonly Block[] {
  const { account, words } = told;
  const of = (account.conflicts ?? []).map(({ item, track, from, to, between }): Entry => {
    const part = account.parts.find((one) => one.item === item && one.track === track);
    const where = part === undefined ? '' : placeText(told, { ...part, spans: [[from, to]] });
    const sides = between.map(({ under, outcome }) => ({ law: words.frame.lawName[under], outcome: choicesIn(told, [outcome]).join() }));
    return { text: words.frame.conflict({ item: where === '' ? shortened(item, 60) : where, where: '', sides }), tone: 'open' };
  });
  return of.length === 0
    ? []
    : [
        { is: 'text', text: words.frame.conflicts, tone: 'strong' },
        { is: 'list', of },
      ];
}

function screeningEntries(told: Told): readonly Entry[] {
  const { account, words } = told;
  const grounds = (all: readonly string[]) =>
    [
      ...all.filter((one) => one.endsWith('/*')).map((one) => patternText(told, one)),
      citesText(
        told,
        all.filter((one) => !one.endsWith('/*')),
      ),
    ]
      .filter((text) => text !== '')
      .join(', ');
  return [
    ...account.screenings.map(({ id, grounds: all, result, signed }) => ({
      text: words.record.screened({ id: shortened(id, 60), signed: signedText(told, signed), grounds: grounds(all), result }),
    })),
    ...account.roleScreenings.map(({ id, reasons, signed }) => ({
      text: words.record.roles({ id: shortened(id, 60), signed: signedText(told, signed), reasons: words.cites.said(reasons) }),
    })),
  ];
}

function dutyEntries(told: Told): readonly Entry[] {
  const { account, words } = told;
  return account.duties.map(({ duty, omits, by }): Entry => {
    const title = account.law.find(({ cite }) => cite === duty)?.title ?? duty;
    const text = words.record.duty({ title, cite: citeText(told, duty), ...(by === undefined ? {} : { by: words.days.day(by) }) });
    return { text, ...(omits.length === 0 ? {} : { under: [{ is: 'list', of: [{ text: words.record.omits(omits) }] }] }) };
  });
}

function lawEntries(told: Told): readonly Entry[] {
  return told.account.law.map(({ cite, title, source, words, quoted }): Entry => {
    const law = { limbs: words, ...(quoted ? {} : { words: 'ours' as const }) };
    const limbs = Object.keys(words).map((limb): Entry => ({ text: limbText(told, cite, limb, law) }));
    return {
      text: told.words.elements.cited({ title, cite: citeText(told, cite) }),
      under: [{ is: 'list', of: [...limbs, { text: source, address: true }] }],
    };
  });
}
