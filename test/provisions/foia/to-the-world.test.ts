import { expect, test } from 'vitest';
import { foia, neverRead } from '../../../src/provisions/index.ts';
import { leavesOf } from '../../../src/reasoning/index.ts';

const named = foia.provisions.flatMap(({ cite, exercise, inForce }) =>
  inForce.flatMap(({ when }) =>
    [...leavesOf(when).map(({ fact }) => fact), ...(exercise === undefined ? [] : [exercise])].map((fact) => ({ cite, fact })),
  ),
);

test('disclosure is to the world and not to one person: nothing turns on who asks, or why', () => {
  const beginnings = neverRead.flatMap(({ facts }) => facts);
  const read = named.filter(({ fact }) => beginnings.some((beginning) => fact.startsWith(beginning)));

  expect(beginnings).toContain('requester.');
  expect(read).toEqual([]);
});

test('the applicant is read of only where the Act itself speaks of them', () => {
  const about = ['foi.personal.own', 'foi.silence.own', 'foi.accessible', 'foi.repeat.identical', 'foi.request.named'];
  const cites = new Set(named.filter(({ fact }) => about.includes(fact)).map(({ cite }) => cite.replace('foia-2000/section-', '')));

  expect([...cites].sort()).toEqual(['14/2', '17/6', '21', '40/1', '40/5A', '8']);
});

test('neither confirming nor denying reads nothing about what is held, nor any finding about content', () => {
  const silent = foia.provisions.filter(({ displaces, of }) => of === 'request' && displaces.includes('foia-2000/section-1/1/a'));
  const read = silent.flatMap(({ inForce }) => inForce.flatMap(({ when }) => leavesOf(when).map(({ fact }) => fact)));

  expect(silent).toHaveLength(15);
  expect(read.filter((fact) => !fact.startsWith('foi.silence.'))).toEqual([]);
});

test('no fact is read whose judgement belongs to another regime', () => {
  const elsewhere = Object.entries(foia.catalogue.specs).filter(
    ([, { judged }]) => judged !== undefined && !judged.provision.startsWith('foia-2000/'),
  );

  expect(elsewhere.map(([fact]) => fact)).toEqual([]);
});
