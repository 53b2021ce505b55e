import { describe, expect, it } from 'vitest';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import { tellText } from '../../src/telling/index.ts';
import { flowing, footage, protecting, sampleCase, says, sound, told } from './sample.ts';

/** Everything above the first item. */
function firstScreen(text: string): string {
  return text.slice(0, text.indexOf('ITEM BY ITEM'));
}

describe('The first screen', () => {
  it('says what goes out, what does not, what is still to do and by when, in one screenful', () => {
    const screen = firstScreen(told(sampleCase({ judgements: [protecting(['3'])] })));

    expect(screen.split('\n').length).toBeLessThanOrEqual(36);
    expect(screen).toMatch(/Last day +Thursday 12 November 2026/);
    expect(screen).toMatch(/bwv sound, 01:00 +00:14 +– +00:17 +– +00:29/);
    expect(flowing(screen)).toContain('Q1 Judge whether Ann Bright must be protected: 00:10 of bwv sound.');
    expect(flowing(screen)).toContain('Notice of a restriction (section 45(5)), by 12 November 2026.');
    expect(flowing(screen)).toContain('Send what is given by 12 November 2026. What is decided need not wait for what is open.');
  });

  it('fits a screen for a case of three hundred utterances, and the whole stays readable', () => {
    const speakers = ['robin', 'ann', 'joe', 'dale'];
    const segments = Array.from({ length: 300 }, (_, at) =>
      says(`${at}`, at * 5, 5, speakers[at % 4] ?? 'robin', at % 4 === 3 ? [] : ['robin']),
    );
    const text = told(sampleCase({ items: [sound(segments, 1_500_000)] }));

    expect(firstScreen(text).split('\n').length).toBeLessThanOrEqual(36);
    expect(text.split('\n').length).toBeLessThan(450);
  });

  it('shows no more than ten tracks, those most open first, and counts the rest', () => {
    const items = Array.from({ length: 14 }, (_, index) => ({ ...footage, id: `item-${index}` }));
    const screen = firstScreen(told(sampleCase({ items })));

    expect(screen.match(/^item-\d+ sound/gm)).toHaveLength(10);
    expect(screen).toContain('and 4 more tracks, 4 of them open in part');
  });

  it('says at the top and at the bottom that it is advice to the person who decides, and decides nothing', () => {
    const text = flowing(told(sampleCase()));

    expect(text).toContain('Advice to Sam Reviewer, disclosure officer, who decides. It decides nothing.');
    expect(text.trimEnd()).toMatch(/This was advice, and decides nothing: the decision is for Sam Reviewer, disclosure officer\.$/);
  });

  it('names the controller where the case does not say who decides', () => {
    const { controller } = sampleCase();
    const { decides: _, ...unnamed } = controller;

    expect(flowing(told(sampleCase({ controller: unnamed })))).toContain(
      'Advice to whoever decides for Exampleshire Police. It decides nothing.',
    );
  });

  it('says so when nothing is open', () => {
    const text = told(sampleCase({ items: [sound([says('1', 0, 60, 'robin', ['robin'])])] }));

    expect(text).toContain('Nothing is open.');
    expect(text).toContain('Nothing: every part is decided.');
  });

  it('does not say to send anything where the request is not to be answered yet', () => {
    const case_ = sampleCase({ request: { ...sampleCase().request, identity: { doubted: 'yes', askedOn: '2026-10-14' } } });
    const screen = flowing(firstScreen(told(case_)));

    expect(screen).toContain('Ask for proof of identity first. All below holds only if the request is answered.');
    expect(screen).toContain('The time has not begun to run.');
    expect(screen).not.toContain('Send what is given');
  });

  it('names a judgement that no finding rests on, and that its day for looking again has passed', () => {
    const screen = flowing(firstScreen(told(sampleCase({ judgements: [protecting(['3'], { reviewOn: '2026-11-01' })] }))));

    expect(screen).toContain(
      'Look again at judgement protect-ann: no finding rests on it, for its day for looking again, 1 November 2026, has passed',
    );
  });
});

describe('The last day', () => {
  it('is told with its weekday, how far off it is, and by the clock', () => {
    const text = flowing(told(sampleCase({ decidedOn: '2026-11-11' })));

    expect(text).toContain(
      'Thursday 12 November 2026, 1 day after 11 November 2026. The earlier of the ways of counting; the clock command shows the working.',
    );
    expect(text).toContain('It is counted from 12 October 2026, when the request was received.');
  });

  it('names what moved its start, and what is recorded but not counted', () => {
    const request = {
      ...sampleCase().request,
      identity: { doubted: 'yes', askedOn: '2026-10-13', receivedOn: '2026-10-15', confirmedOn: '2026-10-15' },
      extension: { noticeOn: '2026-10-20', ground: 'complexity' },
      clarifications: [{ askedOn: '2026-10-14', answeredOn: '2026-10-16', question: 'Which day?', reasonablyRequired: 'yes' }],
    } as const;
    const text = flowing(told(sampleCase({ request })));

    expect(text).toContain('the latest of 12 October 2026, when the request was received and 15 October 2026, when proof of identity came');
    expect(text).toContain('A notice extending the time, for complexity, is recorded on 20 October 2026.');
    expect(text).toContain('Clarification was asked for on 14 October 2026 and came on 16 October 2026.');
  });

  it('when past, tells how many parts are late and what may lawfully be done', () => {
    const text = flowing(told(sampleCase({ decidedOn: '2026-11-20' })));

    expect(text).toContain('Thursday 12 November 2026, 8 days before 20 November 2026: it is past.');
    expect(text).toMatch(/\d open parts are past the last day\. That is a breach, never a reason to refuse\./);
    expect(text).toContain('judge it now; give it now; or rely on an extension whose notice was given in time');
    expect(text).toContain('What is sent late is sent with an apology.');
  });
});

describe('A conflict or a gap', () => {
  it('is told as one, and never as an outcome', () => {
    const case_ = sampleCase();
    const decision = decide(case_);
    const { outcome: _, ...request } = decision.request;
    const text = tellText({ ...decision, request: { ...request, status: 'conflict' } }, case_, law);

    expect(flowing(text)).toContain('Conflict: two duties that cannot both be obeyed, for a person to settle');
  });
});
