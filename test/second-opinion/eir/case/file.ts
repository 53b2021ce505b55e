import type { Case, Target } from '../../../../src/case/index.ts';
import { clarificationsOf } from '../../clarification.ts';
import type { Grounds } from '../../information-file.ts';
import { daysAfter, filed, picked, sign, signOfPeople } from '../../information-file.ts';
import { claimOf, ownFacts, reg, said } from './grounds.ts';
import type { EnvironmentalStory } from './story.ts';

const grounds: Grounds = { ownFacts, claimOf, said };
const protection = { provision: reg('13'), identifiable: 'eir.person.identifiable' };

/** A story as a case file, every word of it said in the file's own terms. */
export function fileOf(story: EnvironmentalStory): Case {
  return filed(story, requestOf(story), ({ judge, screen }) => {
    const request: Target[] = [{ request: true }];
    screen(['eir-2004/*'], 'all', 'screened out');
    if (story.silence.raised.length > 0) screen(story.silence.raised, 'all', 'raised');
    for (const cite of story.silence.raised) sign(grounds, cite, story.silence.found, request, { element: reg('12/7') }, judge);
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
        for (const cite of item.raised) sign(grounds, cite, passage.found, scope, {}, judge);
        const emissions = picked(passage.found, ['eir.emissions']);
        if (Object.keys(emissions).length > 0) judge({ provision: reg('12/9'), scope, finds: emissions });
        signOfPeople(protection, passage, scope, judge);
      });
    });
  });
}

function requestOf(story: EnvironmentalStory): Case['request'] {
  const { receivedOn: on } = story;
  // Well beyond any number of working days that there may be holidays in.
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
