import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import type { Schedule } from '../../src/telling/index.ts';
import { scheduleCsv, scheduleHtml, scheduleNdjson, scheduleOf } from '../../src/telling/index.ts';
import { mixedCase, namesOut, note, policyCase, staffCase } from './sample.ts';

const schedule = (case_: Case, for_: Schedule['for']) => scheduleOf(decide(case_), case_, law, { for: for_ });
const bytes = (case_: Case) => scheduleCsv(schedule(case_, 'requester'));

describe("The regulator's schedule of a request decided under two laws", () => {
  const { rows, notes } = schedule(staffCase(), 'regulator');

  it('tells each part under the law that decides it, and what another law governs only once', () => {
    const mails = rows.filter(({ description }) => description.includes('mail-1') && description.includes('text'));

    expect(mails.map(({ description }) => description.split(':')[0])).toEqual(['Under the UK GDPR', 'Under the UK GDPR']);
    expect(mails.map(({ outcome }) => outcome)).toEqual([
      'Given with names taken out',
      'Not their data or not under the UK GDPR, and left out',
    ]);
    expect(rows.filter(({ description }) => description.includes('note-1, A note'))).not.toEqual([]);
    expect(rows.map(({ outcome }) => outcome)).not.toContain('To be answered under other law');
  });

  it('gives the provision of that law, and who judged it', () => {
    const edited = rows.find(({ outcome }) => outcome === 'Given with names taken out');

    expect(edited?.provision).toContain('schedule 2 paragraph 16');
    expect(edited?.reason).toContain('Sam Reviewer');
  });

  it('tells each law’s own elements, numbers every row without a gap, and says that more laws than one govern', () => {
    const both = rows.filter(({ description }) => description.endsWith(': Confirmation'));

    expect(both.map(({ description }) => description)).toEqual(['Under Part 3: Confirmation', 'Under the UK GDPR: Confirmation']);
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => String(index + 1)));
    expect(notes.join(' ')).toContain('More laws than one');
  });

  it('states where they pull apart, with the row of each', () => {
    const apart = schedule(mixedCase({ judgements: [namesOut({ means: 'withhold' })] }), 'regulator');

    expect(apart.notes.join(' ')).toMatch(/mail-1 \(characters 1–200\): given under Part 3; withheld under the UK GDPR/);
    expect(apart.rows.filter(({ outcome }) => outcome === 'Given' || outcome === 'Withheld').map(({ description }) => description)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Under Part 3: mail-1/), expect.stringMatching(/^Under the UK GDPR: mail-1/)]),
    );
  });

  it('has every row in each form, and no law named before a row where there is one law', () => {
    const whole = schedule(staffCase(), 'regulator');

    expect(scheduleNdjson(whole).trim().split('\n')).toHaveLength(whole.rows.length);
    expect(scheduleHtml(whole).match(/<th scope="row">/g)).toHaveLength(whole.rows.length);
    expect(scheduleCsv(schedule(staffCase({ items: [note], judgements: [] }), 'regulator'))).not.toContain('Under Part 3');
  });
});

describe("The requester's schedule of a request decided under two laws", () => {
  it('has what each law gives, under its own provision, items numbered through', () => {
    const { rows } = schedule(staffCase(), 'requester');

    expect(rows.map(({ description, provision, released }) => [description, provision, released])).toEqual([
      ['Item 1, report: its text', 'section 45(1)(b)', 'A copy'],
      ['Item 2, email: its text', 'Article 15(3) of the UK GDPR', 'A copy, in places with names taken out'],
      ['Other information', '', 'Not given'],
    ]);
  });

  it('has nothing of a law under which nothing is given', () => {
    expect(bytes(staffCase({ judgements: [namesOut({ means: 'withhold' })] }))).toBe(bytes(staffCase({ items: [note], judgements: [] })));
  });

  it('has nothing on which the laws pull apart', () => {
    expect(schedule(mixedCase({ judgements: [namesOut({ means: 'withhold' })] }), 'requester').rows).toEqual([]);
  });

  it('says nothing of whose it is, or of what was judged', () => {
    for (const case_ of [staffCase(), mixedCase(), policyCase()])
      expect(bytes(case_)).not.toMatch(/Lee|Harcourt|leave|Consent was|junior|paragraph 16|section 40|SAR-520/);
  });

  it('of a request for information has the information given and that an exemption is relied on', () => {
    const { rows } = schedule(policyCase(), 'requester');

    expect(rows.map(({ provision, reason, outcome }) => [provision, reason, outcome])).toEqual([
      ['section 1(1)(b) of the Freedom of Information Act 2000', 'It is information you asked for', 'Given'],
      ['', 'The letter says why, and what you can do about it', 'An exemption is relied on'],
    ]);
  });
});
