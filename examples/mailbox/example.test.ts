import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SortedAsk, SortedMessage, SortedPart } from '../../src/sorting/index.ts';
import { parseMessage, sortMessage } from '../../src/sorting/index.ts';

const folder = new URL('./', import.meta.url);

function read(name: string): SortedMessage {
  const parsed = parseMessage(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.problems.map(({ path, message }) => `${path} ${message}`).join('; ')}`);
  return sortMessage(parsed.value);
}

const ask = (sorted: SortedMessage, index = 0): SortedAsk => sorted.asks[index] as SortedAsk;
const part = (sorted: SortedMessage, index = 0): SortedPart => ask(sorted, index).parts[0] as SortedPart;
const goes = (name: string) => read(name).asks.flatMap((one) => one.goes);
const explains = (sorted: SortedMessage, index = 0) =>
  ask(sorted, index)
    .duties.filter(({ certain }) => certain)
    .map(({ duty }) => duty);

const access = 'dpa-2018/section-45/1';
const ukGdpr = 'uk-gdpr/article-15';
const foi = 'foia-2000/section-1';
const notice = 'foia-2000/section-17/1';

describe('“Everything you hold about me”', () => {
  it('is subject access under Part 3 and under the UK GDPR, each with a clock of its own', () => {
    const sorted = read('01-everything-about-me');

    expect(ask(sorted).goes).toEqual([access, ukGdpr]);
    expect(ask(sorted).parts.map(({ clock }) => clock)).toMatchObject([
      { is: 'running', lastDay: '2026-12-21' },
      { is: 'running', lastDay: '2026-12-21' },
    ]);
  });

  it('is open until somebody says what the records are kept for, and may be either or both', () => {
    const sorted = read('01-everything-about-me.open');

    expect(sorted.status).toBe('open');
    expect(ask(sorted).possible).toEqual([access, ukGdpr]);
    expect(sorted.questions.map(({ id, who }) => [id, who])).toEqual([['fact:records.kept:1', 'controller']]);
  });

  it('is under the UK GDPR alone where all of it is loose paper, which the regulator says and the text leaves unsure', () => {
    const sorted = read('01-everything-about-me.loose-paper');

    expect(ask(sorted).goes).toEqual([ukGdpr]);
    expect(sorted.trace.findings.find(({ provision }) => provision === 'dpa-2018/section-29/1')?.unsure).toMatch(/is not clear/);
  });

  it('is under Part 4 where all of it is under a designation notice', () => {
    expect(goes('01-everything-about-me.joint-unit')).toEqual(['dpa-2018/section-94']);
  });
});

describe('Own records asked for under freedom of information', () => {
  it('are subject access, with the short notice by the twentieth working day', () => {
    const sorted = read('02-own-data-as-foi');

    expect(ask(sorted).goes).toEqual([access]);
    expect(ask(sorted).duties.find(({ duty }) => duty === notice)).toMatchObject({ certain: true, by: '2026-12-21' });
  });

  it('show the conflict between two pages of the regulator as unsure', () => {
    const found = read('02-own-data-as-foi').trace.findings.find(({ provision }) => provision === 'practice/own-data-is-subject-access');

    expect(found?.unsure).toMatch(/guidance conflicts/);
  });

  it('go the same way where no law is named, and nothing need then be explained', () => {
    const unnamed = read('02-own-data-as-foi.unnamed');

    expect(ask(unnamed).parts).toEqual(ask(read('02-own-data-as-foi')).parts);
    expect(explains(unnamed)).toEqual([]);
  });

  it('are not answered on a public site, where an answer is an answer to the world', () => {
    const sorted = read('03-asked-in-public');

    expect(ask(sorted).goes).toEqual([access]);
    expect(explains(sorted)).toEqual([notice, 'practice/answer-in-private', 'practice/say-which-law']);
  });
});

describe('A policy', () => {
  it('is freedom of information, and the explanation asked for with it brings advice and assistance', () => {
    const sorted = read('04-policy');

    expect(sorted.asks.map((one) => one.goes)).toEqual([[foi], [foi]]);
    expect(explains(sorted, 1)).toContain('foia-2000/section-16/1');
  });

  it('is pointed to where it is published, and is answered as a request all the same', () => {
    expect(goes('04-policy.published')).toEqual([foi, 'practice/publication-scheme']);
  });

  it('is freedom of information although it is called subject access', () => {
    expect(goes('04-policy.named-wrong')).toEqual([foi]);
  });
});

describe('Discipline figures', () => {
  it('are freedom of information, date range or none', () => {
    expect(part(read('05-discipline-figures'))).toMatchObject({ element: foi, clock: { lastDay: '2026-11-02' } });
  });

  it('have twenty working days from the answer to what was asked, which belongs to the request already open', () => {
    expect(part(read('05-discipline-figures.answered'))).toMatchObject({
      element: 'practice/open-request',
      clock: { is: 'running', lastDay: '2026-12-21' },
    });
  });

  it('have no more time because somebody asks what became of them', () => {
    expect(part(read('05-discipline-figures.chased'))).toMatchObject({
      element: 'practice/open-request',
      clock: { is: 'running', lastDay: '2026-12-01' },
    });
  });

  it('are a new request where they are put another way, or asked for again, and a repeat is for somebody to consider', () => {
    expect(explains(read('05-discipline-figures.rephrased'))).toEqual(['practice/begin-anew']);
    expect(explains(read('05-discipline-figures.repeated'))).toEqual(['practice/consider-the-repeat']);
    expect([goes('05-discipline-figures.rephrased'), goes('05-discipline-figures.repeated')]).toEqual([[foi], [foi]]);
  });
});

describe('A message that is part one thing and part another', () => {
  it('is two requests, each with a clock, and the notice says which is subject access', () => {
    const sorted = read('06-mixed.two-asks');

    expect(sorted.asks.map((one) => one.goes)).toEqual([[access], [foi]]);
    expect(sorted.asks.map((one) => one.parts[0]?.clock)).toMatchObject([{ lastDay: '2026-12-29' }, { lastDay: '2026-12-24' }]);
    expect(ask(sorted).duties.find(({ duty }) => duty === notice)).toMatchObject({ certain: true, by: '2026-12-24' });
  });

  it('is split where one thing asked is part own data and part not', () => {
    expect(goes('06-mixed.apart')).toEqual([access, foi]);
  });

  it('is subject access as a whole where they cannot be told apart, with the same notice', () => {
    const sorted = read('06-mixed.together');

    expect(ask(sorted).goes).toEqual([access]);
    expect(explains(sorted)).toContain(notice);
  });

  it('may be four things: access, erasure, freedom of information and a complaint', () => {
    const sorted = read('22-one-letter');

    expect(sorted.asks.map((one) => one.goes)).toEqual([[access], ['dpa-2018/section-47'], [foi], ['dpa-2018/section-164A/1']]);
    expect(sorted.asks.map((one) => one.parts[0]?.clock)).toMatchObject([
      { for: 'answer', lastDay: '2026-12-29' },
      { for: 'answer', lastDay: '2026-12-29' },
      { for: 'answer', lastDay: '2026-12-24' },
      { for: 'acknowledgement', lastDay: '2026-12-29' },
    ]);
  });
});

describe('What a request for information needs', () => {
  it.each(['07-spoken', '07-spoken.no-name'])('%s is not yet one: the sender is helped, and no time runs', (name) => {
    expect(part(read(name))).toMatchObject({
      element: 'foia-2000/section-16',
      clock: { is: 'not begun' },
      notice: { duty: 'practice/say-what-is-missing' },
    });
  });

  it('is not needed to ask for own data, which may be asked for by word of mouth', () => {
    expect(goes('07-spoken.own-data')).toEqual([access]);
  });

  it('is not needed to ask about the environment, which may be asked about by word of mouth', () => {
    expect(goes('08-environment')).toEqual(['eir-2004/regulation-5']);
  });

  it('turns on whether the information is environmental, which is asked', () => {
    const sorted = read('08-environment.open');

    expect(ask(sorted).possible).toEqual([foi, 'eir-2004/regulation-5']);
    expect(sorted.questions[0]?.answers.map(({ answer, gives }) => [answer, gives[0]?.goes])).toEqual([
      ['yes', ['eir-2004/regulation-5']],
      ['no', [foi]],
    ]);
  });
});

describe('A question that a scheme is made for', () => {
  it.each([
    ['09-collision', 'practice/collision-information'],
    ['10-risk-to-a-child', 'practice/child-sex-offender-disclosure'],
    ['11-a-partners-past', 'practice/domestic-violence-disclosure'],
    ['12-family-court', 'practice/family-court-disclosure'],
    ['13-certificate', 'practice/criminal-record-certificate'],
    ['14-insurer', 'practice/insurers-memorandum'],
  ])('%s goes to %s, which nothing encoded makes certain', (name, scheme) => {
    const sorted = read(name);

    expect(ask(sorted).goes).toEqual([scheme]);
    expect(sorted.trace.findings.find(({ provision }) => provision === scheme)?.unsure).toMatch(/general knowledge/);
  });

  it.each(['09-collision.own', '13-certificate.own'])(
    '%s is subject access all the same, and the other route is told of beside it',
    (name) => {
      expect(goes(name)).toEqual([access]);
      expect(explains(read(name))).toContain('practice/tell-of-the-other-route');
    },
  );

  it('is freedom of information where the sender, told of the scheme, asks all the same', () => {
    expect(goes('09-collision.all-the-same')).toEqual([foi]);
  });

  it('is for the person insured to ask, or somebody with their authority, where an insurer asks for their data', () => {
    expect(part(read('14-insurer.for-the-insured'))).toMatchObject({
      element: access,
      begins: { outcome: 'when authority is shown' },
      clock: { is: 'not begun', waitsFor: 'authority' },
    });
  });
});

describe('Rights other than access', () => {
  it.each([
    ['15-erase', 'dpa-2018/section-47'],
    ['15-erase.staff-file', 'uk-gdpr/article-17'],
    ['15-rectify', 'dpa-2018/section-46'],
    ['15-restrict', 'uk-gdpr/article-18'],
    ['15-object', 'uk-gdpr/article-21'],
    ['15-object.law-enforcement', 'practice/objection-without-a-right'],
    ['15-erase.others', 'practice/other-business'],
  ])('%s goes to %s', (name, cite) => {
    expect(goes(name)).toEqual([cite]);
  });
});

describe('A complaint', () => {
  it('about personal data is acknowledged within thirty days, from 19 June 2026', () => {
    expect(part(read('16-complaint'))).toMatchObject({
      element: 'dpa-2018/section-164A/1',
      clock: { for: 'acknowledgement', lastDay: '2026-12-21' },
      notice: { duty: 'dpa-2018/section-164A', by: '2026-12-21' },
    });
    expect(part(read('16-complaint.before-19-june'))).toMatchObject({
      element: 'practice/complaint-about-data',
      clock: { is: 'none' },
    });
  });

  it.each([
    ['16-complaint.internal-review', 'practice/internal-review'],
    ['16-complaint.police', 'practice/police-complaint'],
    ['16-complaint.part-4', 'dpa-2018/section-165'],
  ])('%s goes to %s', (name, cite) => {
    expect(goes(name)).toEqual([cite]);
  });
});

describe('Who must answer', () => {
  it('is the controller, where the data is held for another: it is passed on, and no time runs here', () => {
    expect(part(read('17-held-for-another'))).toMatchObject({
      element: 'practice/another-controller',
      clock: { is: 'none', why: 'another answers' },
      notice: { duty: 'practice/tell-who-must-answer' },
    });
  });

  it('is the contact point among joint controllers under Part 3, and each of them under the UK GDPR', () => {
    expect(goes('17-joint')).toEqual(['dpa-2018/section-58/3']);
    expect(goes('17-joint.staff')).toEqual([ukGdpr]);
    expect(explains(read('17-joint.staff'))).toContain('practice/tell-the-other-controller');
  });
});

describe('Who may ask', () => {
  it.each([
    ['18-solicitor', 'at once'],
    ['18-solicitor.no-authority', 'when authority is shown'],
    ['18-parent.young-child', 'at once'],
    ['18-parent.child-objects', 'when authority is shown'],
    ['19-who-is-asking', 'when identity is confirmed'],
    ['19-who-is-asking.proved', 'at once'],
  ])('%s begins %s', (name, begins) => {
    expect(part(read(name)).begins?.outcome).toBe(begins);
  });

  it('has a month from when the proof of identity came', () => {
    expect(part(read('19-who-is-asking.proved')).clock).toMatchObject({ is: 'running', lastDay: '2026-12-09' });
  });

  it('is anybody, under freedom of information, about somebody who has died', () => {
    expect(goes('20-somebody-who-has-died')).toEqual([foi]);
  });
});

it('thanks are other business, and a Scottish authority is under the Scottish Act, which is not encoded', () => {
  expect(goes('21-other-business')).toEqual(['practice/other-business']);
  expect(part(read('23-scotland'))).toMatchObject({ element: 'foisa-2002/section-1', clock: { is: 'none', why: 'not encoded' } });
});

it('every message in the mailbox is spoken of in the README', () => {
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
