import type { Case, Item, Judgement, Screening, Target } from '../../../../src/case/index.ts';
import { clarificationsOf } from '../../clarification.ts';
import type { Facts } from '../../law/opinion.ts';
import { act } from '../content.ts';
import { claimOf, ownFacts, said, signedUnder } from './grounds.ts';
import type { InformationStory, ItemStory } from './story.ts';

type Judge = (judgement: Pick<Judgement, 'provision' | 'scope' | 'finds'> & Partial<Judgement>) => void;

/** A story as a case file, every word of it said in the file's own terms. */
export function fileOf(story: InformationStory): Case {
  const signed = { by: 'Sam Sample (synthetic)', role: 'disclosure officer', on: story.decidedOn };
  const judgements: Judgement[] = [];
  const judge: Judge = (judgement) =>
    judgements.push({ id: `j-${judgements.length}`, reasons: 'for the file', factors: { '*': 'not known' }, signed, ...judgement });
  const screenings: Screening[] = [];
  const screen = (grounds: readonly string[], items: Screening['items'], result: Screening['result']) =>
    screenings.push({ id: `sc-${screenings.length}`, grounds, items, result, signed });
  const request: Target[] = [{ request: true }];

  screen(['foia-2000/*'], 'all', 'screened out');
  if (story.silence.raised.length > 0) screen(story.silence.raised, 'all', 'raised');
  for (const cite of story.silence.raised) sign(cite, story.silence.found, request, { element: act('1/1/a') }, judge);
  for (const [under, tests] of [
    [act('14/1'), ['foi.request.vexatious']],
    [act('12'), ['foi.cost.all', 'foi.cost.confirming']],
    [act('14/2'), ['foi.repeat.intervalElapsed']],
  ] as const) {
    const finds = picked(story.refusing, tests);
    if (Object.keys(finds).length > 0)
      judge({ provision: under, scope: request, finds, ...(under === act('14/1') ? { restsOn: ['burden', 'value'] } : {}) });
  }
  story.items.forEach((item, index) => {
    const id = `i-${index}`;
    const raised = [...item.raised, ...(item.environmental === 'not raised' ? [] : [act('39')])];
    if (raised.length > 0) screen(raised, [id], 'raised');
    const whole: Target[] = [{ item: id, track: 't', segments: item.passages.map((_, place) => `s${place}`) }];
    if (item.environmental === 'yes' || item.environmental === 'no')
      judge({ provision: act('39'), scope: whole, finds: { 'foi.held.environmental': item.environmental } });
    item.passages.forEach((passage, place) => {
      const scope: Target[] = [{ item: id, track: 't', segments: [`s${place}`] }];
      for (const cite of item.raised) sign(cite, passage.found, scope, {}, judge);
      for (const who of ['p-a', 'p-b', 'p-o'] as const) {
        const { found, plan } = passage.people[who];
        if (!passage.about.includes(who) || Object.keys(found).length === 0) continue;
        const means = found['foi.person.identifiable'] === 'yes' ? { means: { words: plan } } : {};
        judge({ provision: act('40/3A'), scope, people: [who], finds: found, ...means });
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

/** What was found under one exemption, and whether it was claimed. */
function sign(cite: string, found: Facts, scope: readonly Target[], more: Partial<Judgement>, judge: Judge): void {
  const claim = claimOf(cite);
  const finds = picked(
    found,
    ownFacts(cite).filter((fact) => fact !== claim && !said.has(fact)),
  );
  if (Object.keys(finds).length > 0) judge({ provision: signedUnder(cite), scope, finds, ...more });
  const claimed = claim === undefined ? undefined : found[claim];
  if (claimed === 'restrict' || claimed === 'do not restrict') judge({ provision: cite, scope, finds: {}, exercise: claimed, ...more });
}

function picked(facts: Facts, of: readonly string[]): Record<string, string> {
  return Object.fromEntries(of.flatMap((fact) => (facts[fact] === undefined ? [] : [[fact, facts[fact]]])));
}

function requestOf(story: InformationStory): Case['request'] {
  const { receivedOn: on } = story;
  // Well beyond twenty working days, whatever holidays there are.
  const late = new Date(Date.parse(on) + 60 * 86_400_000).toISOString().slice(0, 10);
  const chargedOn = story.fee === 'asked for too late' ? late : on;
  return {
    receivedOn: on,
    channel: story.channel,
    right: 'information',
    text: 'The policy and the reports under it',
    facts: story.said,
    ...clarificationsOf(story.clarification, on),
    ...(story.fee === 'none' ? {} : { fee: { chargedOn, pounds: 20, ...(story.fee === 'paid' ? { paidOn: on } : {}) } }),
    ...(story.choice === 'none' ? {} : { choice: story.choice }),
  };
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
