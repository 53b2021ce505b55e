import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCase } from './case-file.ts';
import { caseWith, requester } from './case-with.ts';
import { entries } from './cases/index.ts';
import * as of from './decided.ts';
import { document, recording } from './items.ts';
import { harmless, restricts } from './judging.ts';

const others = 'dpa-2018/section-45/4/e';
const person = (id: string) => ({ id, role: 'member of the public', capacity: 'private' }) as const;
const officer = { id: 'p-officer', role: 'police officer', capacity: 'on duty' } as const;

describe('A part', () => {
  it('runs for as long as its outcome, its grounds and whom it protects stay the same, whoever else comes and goes', () => {
    const read = of.decided(
      caseWith({
        others: [person('p-witness'), officer],
        items: [
          recording('bwv', 'body-worn video', [
            { by: 'p-witness', says: 'He was shouting.', about: [requester] },
            { by: 'p-officer', says: 'And you saw him?', about: [requester, 'p-witness'] },
            { by: 'p-witness', says: 'From my window.', about: [requester] },
          ]),
        ],
        judgements: [restricts(others, ['bwv/sound 1..3'], { for: 'p-witness', reasons: 'He would know the window' })],
      }),
    );

    expect(of.partsAt(read, 'bwv/sound').map(({ from, to }) => [from, to])).toEqual([[0, 15_000]]);
  });

  it('lists everyone it could touch, in all of it', () => {
    const read = of.decided(
      caseWith({
        others: [person('p-ann'), person('p-bob')],
        items: [
          recording('bwv', 'body-worn video', [
            { by: 'p-ann', says: 'He was shouting.', about: [requester] },
            { by: 'p-bob', says: 'He was.', about: [requester] },
          ]),
        ],
        judgements: [
          harmless(others, ['bwv/sound 1'], { id: 'ann', for: 'p-ann', reasons: 'She has told him' }),
          harmless(others, ['bwv/sound 2'], { id: 'bob', for: 'p-bob', reasons: 'He has told him' }),
        ],
      }),
    );

    expect([...new Set(of.partsAt(read, 'bwv/sound').flatMap(({ people }) => people.map((one) => one.person)))]).toEqual([
      'p-ann',
      'p-bob',
    ]);
  });
});

describe('The trace', () => {
  const named = (read: of.Decided) =>
    new Set(
      [read.decision, ...(read.decision.alongside ?? [])].flatMap(({ trace }) => trace.findings.flatMap(({ judgements }) => judgements)),
    );
  const unnamed = (read: of.Decided) => (read.case.judgements ?? []).map(({ id }) => id).filter((id) => !named(read).has(id));
  const examples = ['mentioned-on-video', 'any-footage', 'main'].flatMap((folder) => {
    const here = new URL(`../../examples/${folder}/`, import.meta.url);
    return readdirSync(here)
      .filter((file) => file.endsWith('.json') && !file.endsWith('speakers.json') && !file.endsWith('.rejected.json'))
      .map((file) => ({ name: `${folder}/${file}`, case_: readCase(new URL(file, here)) }));
  });

  /** Lapsed judgements speak no more; judgements about silence speak of the notice. */
  const apart = ['j09-idris', 'silence', 'silence-class'];
  const speaking = (name: string) => !/comes-later/.test(name);

  it.each(examples.filter(({ name }) => speaking(name)))('of $name names every judgement that still speaks, won or lost', ({ case_ }) => {
    expect(unnamed(of.decided(case_)).filter((id) => !apart.includes(id))).toEqual([]);
  });

  it('of every reading in the casebook names every judgement, won or lost', () => {
    const missing = entries.flatMap(({ scenario, readings }) =>
      readings
        .filter(({ turnedAway }) => turnedAway === undefined)
        .flatMap(({ when, case: case_ }) =>
          unnamed(of.decided(case_))
            .filter((id) => !apart.includes(id))
            .map((id) => `${scenario}, when ${when}: ${id}`),
        ),
    );

    expect(missing).toEqual([]);
  });
});

describe('The source of an item', () => {
  it('is given where it is an officer whose role a named person has screened', () => {
    const read = of.decided(
      caseWith({
        others: [officer],
        items: [document('log', 'record', [{ by: 'p-officer', says: 'Seen at nine.', about: [requester] }], { origin: 'p-officer' })],
      }),
    );

    expect(of.becomes(read, 'log/text 1')).toBe('disclose');
    expect(of.source(read, 'log')).toBe('give');
  });
});
