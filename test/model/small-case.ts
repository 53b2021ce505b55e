import type { Case, Item, Judgement, Screening, Segment, Track } from '../../src/case/index.ts';

const signed = { by: 'Sam Sample (synthetic)', role: 'disclosure officer', on: '2026-10-20' };

/** One segment over a track ten long, in which the requester speaks and nobody is spoken of. */
export function segment(more: Partial<Segment> = {}): Segment {
  return { id: '1', from: 0, to: 10, speaker: 'p-r', discussed: { people: [], complete: 'yes' }, ...more };
}

/** A text ten long, wholly described. */
export function track(more: Partial<Track> = {}): Track {
  return {
    id: 't',
    kind: 'text',
    extent: { is: 'text', length: 10 },
    complete: 'yes',
    describedBy: signed,
    segments: [segment()],
    ...more,
  };
}

export function item(more: Partial<Item> = {}): Item {
  return {
    id: 'i',
    kind: 'report',
    title: 'a report (synthetic)',
    purpose: 'law enforcement',
    processing: 'automated',
    relates: 'content',
    tracks: [track()],
    ...more,
  };
}

/** Every ground checked, on every item, and none in play. */
export const screenedOut: Screening = {
  id: 'sc',
  grounds: ['dpa-2018/*', 'common-law/privilege'],
  items: 'all',
  result: 'screened out',
  signed,
};

/** Some grounds in play after all. */
export function raised(...grounds: readonly string[]): Screening {
  return { ...screenedOut, id: 'sc-raised', grounds, result: 'raised' };
}

/** Someone found at risk from all of the track, and all of it kept back to protect them. */
export function judgement(more: Partial<Judgement> = {}): Judgement {
  return {
    id: 'j',
    provision: 'dpa-2018/section-45/4/e',
    scope: [{ item: 'i', track: 't', segments: ['1'] }],
    people: ['p-a'],
    finds: { 'rightsOfOthers.atRisk': 'yes', 'rightsOfOthers.necessary': 'yes', 'rightsOfOthers.proportionate': 'yes' },
    means: 'withhold',
    exercise: 'restrict',
    reasons: 'reasons for the file',
    reasonsForRequester: 'reasons in fit words',
    factors: { '*': 'not known', risk: 'weighed' },
    signed,
    ...more,
  };
}

/** What was found, all along the track, on the tests of a provision that is no restriction. */
export function finding(provision: string, finds: Judgement['finds']): Judgement {
  const { people: _people, means: _means, exercise: _exercise, ...rest } = judgement();
  return { ...rest, provision, finds, factors: { '*': 'not known' } };
}

/** A role screening of everyone named. */
export function onDuty(people: 'everyone on duty' | readonly string[]): NonNullable<Case['roleScreenings']> {
  return [{ id: 'rs', people, reasons: 'routine attendance', signed }];
}

/** The smallest case there is to say something with: one item, nothing left open. */
export function smallCase(more: Partial<Case> = {}): Case {
  return {
    format: 'subject-access/case@1',
    id: 'c',
    synthetic: true,
    decidedOn: '2026-11-02',
    request: { receivedOn: '2026-10-12', channel: 'email', text: 'everything you hold about me', identity: { doubted: 'no' } },
    controller: {
      name: 'Chief Constable of Exampleshire (synthetic)',
      jurisdiction: 'england and wales',
      competentAuthority: 'schedule 7',
    },
    dataSubject: 'p-r',
    people: [
      { id: 'p-r', role: 'data subject' },
      { id: 'p-a', role: 'witness' },
      { id: 'p-b', role: 'child' },
      { id: 'p-o', role: 'police officer', capacity: 'on duty' },
    ],
    items: [item()],
    screenings: [screenedOut],
    roleScreenings: [],
    judgements: [],
    ...more,
  };
}
