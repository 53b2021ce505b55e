import { describe, expect, it } from 'vitest';
import { messageJsonSchema, parseMessage } from '../../src/sorting/index.ts';
import { messageOf } from './messages.ts';

const plain = messageOf([{ id: '1', words: 'Send me my record.', for: 'information', about: 'the person' }]);

/** Everything wrong with a file, as `path: code`. */
function problems(input: unknown): readonly string[] {
  const parsed = parseMessage(input);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`);
}

describe('a message file', () => {
  it('is read as it is', () => {
    expect(parseMessage(plain)).toEqual({ ok: true, value: plain });
  });

  it('is refused with everything wrong with it at once, each in its place and with what to do', () => {
    const parsed = parseMessage({
      ...plain,
      format: 'subject-access/message@9',
      sortedOn: '2026-02-30',
      titel: 'x',
      asks: [
        { id: '1', words: '', for: 'infromation' },
        { id: '1', words: 'Again.', request: 'nowhere' },
      ],
    });

    expect(parsed.ok ? [] : parsed.problems.map(({ path, code, remedy }) => [path, code, remedy])).toEqual([
      ['format', 'format', 'write `"format": "subject-access/message@1"` at the top of the file'],
      ['sortedOn', 'date', 'check the month and the day'],
      ['asks[0].words', 'value', 'write it, or leave the key out where it may be absent'],
      ['asks[0].for', 'value', 'write `information`'],
      ['asks[1].id', 'duplicate', 'give this ask another id'],
      ['asks[1].request', 'dangling', 'add it to `open`, or write one that is there'],
      ['titel', 'unknown key', 'write `title`, or remove it'],
    ]);
  });

  it('asks for something: a message with nothing in it is refused', () => {
    expect(problems({ ...plain, asks: [] })).toEqual(['asks: value']);
  });

  it('is not sorted before it came, and belongs to no request that came after it', () => {
    expect(problems({ ...plain, sortedOn: '2026-11-19' })).toEqual(['sortedOn: date']);
    expect(problems({ ...plain, open: [{ id: 'r', receivedOn: '2026-11-21', under: 'foia' }] })).toEqual(['open[0].receivedOn: date']);
  });

  it('may say that a fact is not known, and among which values', () => {
    const ask = { id: '1', words: 'x', about: { is: 'unknown', why: 'not asked', among: ['the person', 'others or nobody'] } };

    expect(problems({ ...plain, asks: [ask] })).toEqual([]);
  });

  it.each([null, 'text', 7, [], { __proto__: null }])('is never anything else, and nothing is thrown: %j', (input) => {
    expect(problems(input).length).toBeGreaterThan(0);
  });

  it('has a JSON Schema under the name of its format', () => {
    expect(messageJsonSchema()).toMatchObject({ title: 'subject-access/message@1', type: 'object', additionalProperties: false });
  });
});
