import type { Case, Target } from '../../../../src/case/index.ts';
import { clarificationsOf } from '../../clarification.ts';
import type { Grounds } from '../../information-file.ts';
import { daysAfter, filed, picked, sign, signOfPeople } from '../../information-file.ts';
import { act } from '../content.ts';
import { claimOf, ownFacts, said, signedUnder } from './grounds.ts';
import type { InformationStory } from './story.ts';

const grounds: Grounds = { ownFacts, claimOf, said, signedUnder };
const protection = { provision: act('40/3A'), identifiable: 'foi.person.identifiable' };

/** A story as a case file, every word of it said in the file's own terms. */
export function fileOf(story: InformationStory): Case {
  return filed(story, requestOf(story), ({ judge, screen }) => {
    const request: Target[] = [{ request: true }];
    screen(['foia-2000/*'], 'all', 'screened out');
    if (story.silence.raised.length > 0) screen(story.silence.raised, 'all', 'raised');
    for (const cite of story.silence.raised) sign(grounds, cite, story.silence.found, request, { element: act('1/1/a') }, judge);
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
        for (const cite of item.raised) sign(grounds, cite, passage.found, scope, {}, judge);
        signOfPeople(protection, passage, scope, judge);
      });
    });
  });
}

function requestOf(story: InformationStory): Case['request'] {
  const { receivedOn: on } = story;
  // Well beyond twenty working days, whatever holidays there are.
  const late = daysAfter(on, 60);
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
