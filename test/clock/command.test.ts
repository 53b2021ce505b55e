import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/world.ts';

const controller = { name: 'Chief Constable of Exampleshire Police', jurisdiction: 'scotland', competentAuthority: 'schedule 7' };
const file = (request: object, more: object = {}) =>
  JSON.stringify({
    format: 'subject-access/case@1',
    id: 'late-one',
    synthetic: true,
    decidedOn: '2026-07-20',
    request: { receivedOn: '2026-05-15', channel: 'letter', text: 'Everything about me.', ...request },
    controller,
    dataSubject: 'p-one',
    people: [{ id: 'p-one', role: 'data subject' }],
    items: [],
    ...more,
  });

describe('clock', () => {
  it('prints a timeline with its working, the holidays relied on and the other count with its source', async () => {
    const { code, out, err } = await run(['clock', 'case.json'], { 'case.json': file({}) });

    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('The last day is Tue 2026-06-16. Overdue by 34 days on 2026-07-20.');
    expect(out).toContain('2026-06-15, a Monday, is no working day, 2026-06-15 World Cup bank holiday: the next is 2026-06-16, a Tuesday');
    expect(out).toContain('DPA 2018 s205(2); Regulation (EEC, Euratom) No 1182/71 Art 3(1), (2)(c)');
    expect(out).toMatch(/2026-05-15 {2}Fri {2}received/);
  });

  it('says that it has not started, and that a late notice has no effect', async () => {
    const waiting = await run(['clock', 'case.json'], { 'case.json': file({ identity: { doubted: 'yes', askedOn: '2026-05-18' } }) });
    const notice = { noticeOn: '2026-07-01', ground: 'complexity', reasons: 'many recordings' };
    const late = await run(['clock', 'case.json'], { 'case.json': file({ extension: notice }) });

    expect(waiting.out).toContain('The clock has not started: it waits for identity information.');
    expect(late.out).toContain('notice of extension (no effect: it came after 2026-06-16)');
  });

  it('prints one clock for each law the items are answered under', async () => {
    const items = [
      { id: 'video', kind: 'body-worn video', title: 'Video', purpose: 'law enforcement', tracks: [] },
      { id: 'file', kind: 'record', title: 'Personnel file', purpose: 'staff', tracks: [] },
    ];
    const { out } = await run(['clock', 'case.json', '--json'], { 'case.json': file({}, { items }) });

    expect(JSON.parse(out)).toMatchObject([{ regime: 'part 3' }, { regime: 'uk gdpr' }]);
  });

  it('--ics prints a calendar file that a parser accepts, with each day still to be met', async () => {
    const { code, out } = await run(['clock', 'case.json', '--ics', '--on', '2026-05-20'], { 'case.json': file({}) });
    const calendar = new ICAL.Component(ICAL.parse(out));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

    expect(code).toBe(0);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toContain('subject-access');
    expect(events.map(({ summary }) => summary)).toEqual([
      'late-one: last day, answer (DPA 2018 s45(3))',
      'late-one: last day, notice of restriction (DPA 2018 s45(5))',
      'late-one: last day, reasons for refusing (DPA 2018 s53(6), (7))',
      'late-one: last day, notice of extension (DPA 2018 s54(3B))',
    ]);
    for (const event of events) {
      expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([true, '2026-06-16', '2026-06-17']);
      expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-05-20T00:00:00Z');
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    // RFC 5545 3.1: lines end in CRLF and hold no more than 75 octets.
    for (const line of out.trimEnd().split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(out.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('the same case gives the same calendar file', async () => {
    const once = () => run(['clock', 'case.json', '--ics'], { 'case.json': file({}) });

    expect(await once()).toEqual(await once());
  });

  it('will not guess beyond the holidays it knows, until it is given a newer file', async () => {
    const late = { 'case.json': file({ receivedOn: '2028-12-20' }, { decidedOn: '2028-12-21' }) };
    const year = (events: readonly string[]) => ({ events: events.map((date) => ({ title: 'Holiday', date, notes: '', bunting: true })) });
    const days = ['2029-01-01', '2029-12-25'];
    const newer = JSON.stringify({ 'england-and-wales': year(days), scotland: year(days), 'northern-ireland': year(days) });

    const refused = await run(['clock', 'case.json'], late);
    const known = await run(['clock', 'case.json', '--holidays', 'new.json'], { ...late, 'new.json': newer });
    const broken = await run(['clock', 'case.json', '--holidays', 'new.json'], { ...late, 'new.json': '{"scotland":{}}' });

    expect(refused.code).toBe(2);
    expect(refused.err).toContain('load a newer file');
    expect(known.out).toContain('The last day is Mon 2029-01-22.');
    expect(broken.code).toBe(2);
    expect(broken.err).toContain('scotland.events');
  });

  it('places what is wrong with a request too old for this law', async () => {
    const { code, err } = await run(['clock', 'case.json'], { 'case.json': file({ receivedOn: '2018-05-24' }) });

    expect(code).toBe(2);
    expect(err).toContain('request.receivedOn');
    expect(err).toContain('Data Protection Act 1998');
  });
});
