import type { Case, Item, Judgement, Screening, Target } from '../../../../src/case/index.ts';
import { clarificationsOf } from '../../clarification.ts';
import type { Facts } from '../../law/opinion.ts';
import { claimOf, ownFacts, reg, said } from './grounds.ts';
import type { EnvironmentalStory, ItemStory } from './story.ts';

type Judge = (judgement: Pick<Judgement, 'provision' | 'scope' | 'finds'> & Partial<Judgement>) => void;

/** A story as a case file, every word of it said in the file's own terms. */
export function fileOf(story: EnvironmentalStory): Case {
  const signed = { by: 'Sam Sample (synthetic)', role: 'disclosure officer', on: story.decidedOn };
  const judgements: Judgement[] = [];
  const judge: Judge = (judgement) =>
    judgements.push({ id: `j-${judgements.length}`, reasons: 'for the file', factors: { '*': 'not known' }, signed, ...judgement });
  const screenings: Screening[] = [];
  const screen = (grounds: readonly string[], items: Screening['items'], result: Screening['result']) =>
    screenings.push({ id: `sc-${screenings.length}`, grounds, items, result, signed });
  const request: Target[] = [{ request: true }];

  screen(['eir-2004/*'], 'all', 'screened out');
  if (story.silence.raised.length > 0) screen(story.silence.raised, 'all', 'raised');
  for (const cite of story.silence.raised) sign(cite, story.silence.found, request, { element: reg('12/7') }, judge);
  for (const [cite, name] of [
    [reg('12/4/b'), 'unreasonable'],
    [reg('12/4/c'), 'general'],
  ] as const) {
    const finds = picked(story.refusing, [`eir.${name}.is`, `eir.${name}.publicInterest`]);
    if (Object.keys(finds).length > 0) judge({ provision: cite, scope: request, finds });
  }
  story.items.forEach((item, index) => {
    const id = `i-${index}`;
    if (item.raised.length > 0) screen(item.raised, [id], 'raised');
    item.passages.forEach((passage, place) => {
      const scope: Target[] = [{ item: id, track: 't', segments: [`s${place}`] }];
      if (passage.environmental !== 'not judged')
        judge({ provision: reg('2/1'), scope, finds: { 'eir.environmental': passage.environmental } });
      for (const cite of item.raised) sign(cite, passage.found, scope, {}, judge);
      const emissions = picked(passage.found, ['eir.emissions']);
      if (Object.keys(emissions).length > 0) judge({ provision: reg('12/9'), scope, finds: emissions });
      for (const who of ['p-a', 'p-b', 'p-o'] as const) {
        const { found, plan } = passage.people[who];
        if (!passage.about.includes(who) || Object.keys(found).length === 0) continue;
        const means = found['eir.person.identifiable'] === 'yes' ? { means: { words: plan } } : {};
        judge({ provision: reg('13'), scope, people: [who], finds: found, ...means });
      }
    });
  });

  return {
    format: 'subject-access/case@1',
    id: 'case',
    synthetic: true,
    decidedOn: story.decidedOn,
    request: requestOf(story),
    controller: { name: 'Exampleshire Police (synthetic)', jurisdiction: 'england and wales', competentAuthority: 'schedule 7' },
    dataSubject: 'p-r',
    people: [
      { id: 'p-r', role: 'data subject' },
      { id: 'p-a', role: 'witness' },
      { id: 'p-b', role: 'child' },
      { id: 'p-o', role: 'police officer', capacity: 'on duty' },
    ],
    ...(story.items.length > 0 || story.held === 'not known' ? {} : { nothingHeld: story.held }),
    items: story.items.map((item, index) => itemOf(item, `i-${index}`, signed)),
    screenings,
    judgements,
  };
}

/** What was found under one exception, and whether it was relied on. */
function sign(cite: string, found: Facts, scope: readonly Target[], more: Partial<Judgement>, judge: Judge): void {
  const claim = claimOf(cite);
  const finds = picked(
    found,
    ownFacts(cite).filter((fact) => fact !== claim && !said.has(fact)),
  );
  if (Object.keys(finds).length > 0) judge({ provision: cite, scope, finds, ...more });
  const claimed = claim === undefined ? undefined : found[claim];
  if (claimed === 'restrict' || claimed === 'do not restrict') judge({ provision: cite, scope, finds: {}, exercise: claimed, ...more });
}

function picked(facts: Facts, of: readonly string[]): Record<string, string> {
  return Object.fromEntries(of.flatMap((fact) => (facts[fact] === undefined ? [] : [[fact, facts[fact]]])));
}

function requestOf(story: EnvironmentalStory): Case['request'] {
  const { receivedOn: on } = story;
  const fee = {
    none: undefined,
    unpaid: { chargedOn: on, pounds: 20 },
    paid: { chargedOn: on, pounds: 20, paidOn: on },
    'paid too late': { chargedOn: on, pounds: 20, paidOn: daysAfter(on, 150) },
    'asked for too late': { chargedOn: daysAfter(on, 60), pounds: 20 },
  } as const;
  const charge = fee[story.charge];
  return {
    receivedOn: on,
    channel: story.channel,
    right: 'environmental information',
    text: 'The noise of the range, and the reports on it',
    facts: story.said,
    ...clarificationsOf(story.clarification, on),
    ...(charge === undefined ? {} : { fee: charge }),
    ...(story.choice === 'none' ? {} : { choice: story.choice }),
  };
}

/** Well beyond any number of working days that there may be holidays in. */
function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

function itemOf(item: ItemStory, id: string, signed: Judgement['signed']): Item {
  return {
    id,
    kind: 'report',
    title: 'a report (synthetic)',
    purpose: 'general',
    processing: 'automated',
    relates: 'content',
    ...(Object.keys(item.said).length === 0 ? {} : { facts: item.said }),
    tracks: [
      {
        id: 't',
        kind: 'text',
        extent: { is: 'text', length: item.passages.length * 10 },
        complete: 'yes',
        describedBy: signed,
        segments: item.passages.map(({ about }, place) => ({
          id: `s${place}`,
          from: place * 10,
          to: place * 10 + 10,
          named: [],
          discussed: about,
        })),
      },
    ],
  };
}
