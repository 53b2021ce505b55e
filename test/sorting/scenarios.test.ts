import { describe, expect, test } from 'vitest';
import type { Ask, Message, SortedAsk } from '../../src/sorting/index.ts';
import { sortMessage } from '../../src/sorting/index.ts';
import { messageOf } from './messages.ts';

const held = { kept: 'for law enforcement', loose: 'none', designated: 'none', held: 'alone' } as const;
const general = { ...held, kept: 'for something else' } as const;
const scottish = {
  office: { name: 'A Scottish force', jurisdiction: 'scotland', competentAuthority: 'schedule 7', publicAuthority: 'foisa' },
} as const;

function sorted(ask: Omit<Ask, 'id'>, with_: Partial<Message> = {}): SortedAsk {
  return sortMessage(messageOf([{ id: '1', sought: 'anything else', earlier: 'none', recorded: 'yes', ...ask }], with_))
    .asks[0] as SortedAsk;
}

const explained = ({ duties }: SortedAsk) => duties.filter(({ certain }) => certain).map(({ duty }) => duty);
const information = { for: 'information', persists: 'no', environmental: 'no', published: 'no', described: 'yes' } as const;

/** Published scenarios, told from their facts, so far as they are about what a message is and where it goes. */
describe('a published scenario is sorted as its source has it', () => {
  test('ico-p3-request-citing-foi-is-still-a-sar: it names the wrong law, and own data is wanted', () => {
    const ask = sorted(
      { words: 'Under FOI, what do you hold about me?', ...information, about: 'the person', records: held },
      { names: 'freedom of information' },
    );

    expect(ask.goes).toEqual(['dpa-2018/section-45/1']);
    expect(ask.routes.find(({ element }) => element === 'foia-2000/section-1')?.outcome).toBe('does not go');
  });

  test('ali-v-ic-emergency-call-at-arrest: asked on a public site, it is pointed to subject access, and nothing is confirmed there', () => {
    const ask = sorted(
      { words: 'The call that led to my arrest.', ...information, about: 'the person', records: held },
      { names: 'freedom of information', channel: 'web form', public: 'yes' },
    );

    expect(ask.goes).toEqual(['dpa-2018/section-45/1']);
    expect(explained(ask)).toContain('practice/answer-in-private');
  });

  test('sic-005-2015-gilroy-cctv-list: a list about him because of why it was made is a matter for subject access', () => {
    const ask = sorted({ words: 'The list of CCTV in my case.', ...information, about: 'the person', records: held }, scottish);

    expect(ask.goes).toEqual(['dpa-2018/section-45/1']);
    expect(ask.routes.find(({ element }) => element === 'foisa-2002/section-1')?.outcome).toBe('does not go');
  });

  test('sic-289-2025-inspector-report: one letter can be two requests in law, with an answer under each', () => {
    const ask = sorted(
      { words: "The inspector's report.", ...information, about: 'the person and others, apart', records: held },
      scottish,
    );

    expect(ask.goes).toEqual(['dpa-2018/section-45/1', 'foisa-2002/section-1']);
  });

  test('ico-p3-other-disclosure-route-does-not-bar-sar: another route is no reason to refuse', () => {
    const ask = sorted({ words: 'My statement.', ...information, about: 'the person', sought: 'family proceedings', records: held });

    expect(ask.goes).toEqual(['dpa-2018/section-45/1']);
  });

  test('ico-p3-regime-unstructured-manual-records: loose notes are under the UK GDPR', () => {
    const ask = sorted({ words: 'The loose notes.', ...information, about: 'the person', records: { ...held, loose: 'all' } });

    expect(ask.goes).toEqual(['uk-gdpr/article-15']);
  });

  test('met-foi-bwv-sar-policy-not-held: an explanation nobody recorded is asked for, and advice is owed', () => {
    const ask = sorted({ words: 'Your stance.', ...information, about: 'others or nobody', recorded: 'no' });

    expect(ask.goes).toEqual(['foia-2000/section-1']);
    expect(explained(ask)).toEqual(['foia-2000/section-16/1']);
  });

  test('met-foi-bodycam-discipline-no-date-range: no date range is no lack of a description', () => {
    expect(sorted({ words: 'How many?', ...information, about: 'others or nobody' }).goes).toEqual(['foia-2000/section-1']);
  });

  test('northants-police-drugs-raid-ncnd: whether a house was entered is about the tenant, and not the landlord who asks', () => {
    expect(sorted({ words: 'Was my house raided?', ...information, about: 'others or nobody' }).goes).toEqual(['foia-2000/section-1']);
  });

  test('neath-dog-barking-complainant: who complained of the noise is under the Regulations on the environment', () => {
    const ask = sorted({ words: 'Who complained?', ...information, environmental: 'yes', about: 'others or nobody' });

    expect(ask.goes).toEqual(['eir-2004/regulation-5']);
  });

  test('rudd-v-bridle-wrong-controller: whoever decides why and how must answer, whatever anybody is called', () => {
    const decides = sorted({ words: 'What you hold.', ...information, about: 'the person', records: general });
    const holds = sorted({ words: 'What you hold.', ...information, about: 'the person', records: { ...general, held: 'for another' } });

    expect([decides.goes, holds.goes]).toEqual([['uk-gdpr/article-15'], ['practice/another-controller']]);
  });

  test('ico-child-12-scotland: the right is the child’s, and a child who understands it and objects is not answered for', () => {
    const child = (agrees: 'yes' | 'no') =>
      sorted(
        { words: 'My daughter’s record.', ...information, about: 'the person', records: general },
        {
          sender: {
            addressed: 'yes',
            identity: { doubted: 'no' },
            representative: { name: 'A parent', kind: 'parent', authority: 'yes', child: { understands: 'yes', agrees } },
          },
        },
      ).parts[0]?.begins?.outcome;

    expect([child('no'), child('yes')]).toEqual(['when authority is shown', 'at once']);
  });

  test('ico-ukgdpr-repeat-request-data-unchanged: to sort a repeat is not to refuse it, and whether to refuse is for the controller', () => {
    const ask = sorted({ words: 'Again.', ...information, about: 'the person', earlier: 'repeats', records: general });

    expect(ask.goes).toEqual(['uk-gdpr/article-15']);
    expect(explained(ask)).toEqual(['practice/consider-the-repeat']);
  });
});

describe('law that is unsure stays visible as unsure', () => {
  test('in every finding of a rule that says so', () => {
    const message = messageOf([{ id: '1', words: 'Notes.', ...information, about: 'the person', records: { ...held, loose: 'all' } }]);
    const found = sortMessage(message).trace.findings.find(({ provision }) => provision === 'dpa-2018/section-29/1');

    expect(found).toMatchObject({ verdict: 'holds', unsure: expect.stringContaining('is not clear') });
  });
});

describe('the date of receipt chooses the law', () => {
  const complaint: Omit<Ask, 'id'> = { words: 'I complain.', for: 'complaint', complaint: 'personal data' };

  test('a complaint is under section 164A from 19 June 2026', () => {
    expect(sorted(complaint, { receivedOn: '2026-06-18' }).goes).toEqual(['practice/complaint-about-data']);
    expect(sorted(complaint, { receivedOn: '2026-06-19' }).goes).toEqual(['dpa-2018/section-164A/1']);
  });

  test('under the UK GDPR the time is that of Article 12A from 5 February 2026', () => {
    const law = (receivedOn: string) => {
      const clock = sorted({ words: 'x', ...information, about: 'the person', records: general }, { receivedOn }).parts[0]?.clock;
      return clock?.is === 'running' ? clock.law[0] : undefined;
    };

    expect(law('2026-02-04')).toBe('UK GDPR Art 12(3), as it stood before 5 February 2026');
    expect(law('2026-02-05')).toBe('UK GDPR Art 12(3), 12A(1)');
  });

  test('a designation notice takes data out of Part 3 from 17 November 2025', () => {
    const ask = { words: 'x', ...information, about: 'the person', records: { ...held, designated: 'all' } } as const;

    expect(sorted(ask, { receivedOn: '2025-11-16' }).goes).toEqual(['dpa-2018/section-45/1']);
    expect(sorted(ask, { receivedOn: '2025-11-17' }).goes).toEqual(['dpa-2018/section-94']);
  });
});
