import { describe, expect, it } from 'vitest';
import { messageOf } from '../sorting/messages.ts';
import { run } from './world.ts';

const message = messageOf(
  [
    {
      id: '1',
      words: 'Under the Freedom of Information Act, send me my custody record.',
      for: 'information',
      about: 'the person',
      recorded: 'yes',
      earlier: 'none',
      records: { kept: 'for law enforcement', loose: 'none', designated: 'none', held: 'alone' },
    },
  ],
  { names: 'freedom of information' },
);
const file = (of: unknown = message) => ({ 'm.json': JSON.stringify(of, null, 2) });
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('sort', () => {
  it('says where it goes, in what time, why, and that it is advice', async () => {
    const { code, out, err } = await run(['sort', 'm.json'], file());

    expect([code, err]).toEqual([0, '']);
    expect(flat(out)).toContain('Advice to whoever deals with what comes in at Anyshire Police.');
    expect(flat(out)).toContain('It goes to subject access, under Part 3 of the Data Protection Act 2018');
    expect(flat(out)).toContain('The last day to answer: Monday 21 December 2026');
    expect(flat(out)).toContain("Not freedom of information, under the Freedom of Information Act 2000: The applicant's own personal data");
    expect(flat(out)).toContain('Notice that own data is dealt with as subject access, by Monday 21 December 2026');
    expect(flat(out)).toContain("Unsure: The regulator's guidance conflicts.");
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('prints the whole of it as JSON', async () => {
    const { out } = await run(['sort', 'm.json', '--json'], file());

    expect(JSON.parse(out)).toMatchObject({ format: 'subject-access/sorted@1', advice: true, status: 'decided' });
  });

  it('lets nothing in a message act as markup, and shows none of it to a terminal as an escape', async () => {
    const hostile = {
      ...message,
      title: '<script>alert(1)</script>',
      asks: [{ ...message.asks[0], words: '</p><b>x</b> \u001b[31m `# y`' }],
    };
    const html = (await run(['sort', 'm.json', '--html'], file(hostile))).out;
    const markdown = (await run(['sort', 'm.json', '--markdown'], file(hostile))).out;
    const text = (await run(['sort', 'm.json'], file(hostile))).out;

    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<b>');
    expect(markdown).not.toContain('<b>');
    expect(text).not.toContain('\u001b');
  });

  it('lists everything wrong with the file by line and column, and writes nothing', async () => {
    const { code, out, err } = await run(['sort', 'm.json'], file({ ...message, channel: 'pigeon', receivedOn: '2026-13-01' }));

    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/m\.json:\d+:\d+: receivedOn: expected a day of the calendar/);
    expect(err).toMatch(/m\.json:\d+:\d+: channel: expected `email`/);
  });

  it('exits 3 where something is open, if asked to', async () => {
    const open = { ...message, asks: [{ id: '1', words: 'Send me everything.' }] };

    expect((await run(['sort', 'm.json', '--strict'], file(open))).code).toBe(3);
    expect((await run(['sort', 'm.json', '--strict'], file())).code).toBe(0);
  });

  it('asks what is not known, of whom, and says what each answer would do', async () => {
    const { out } = await run(['sort', 'm.json'], file({ ...message, asks: [{ ...message.asks[0], records: {} }] }));

    expect(flat(out)).toContain('What are the records it reaches kept for?');
    expect(flat(out)).toContain('For the controller.');
  });
});

it('schema message prints the JSON Schema of a message file', async () => {
  const { code, out } = await run(['schema', 'message']);

  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ title: 'subject-access/message@1' });
});
