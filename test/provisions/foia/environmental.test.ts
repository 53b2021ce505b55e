import { describe, expect, test } from 'vitest';
import { eir, eirRoles, eirScreened, foia } from '../../../src/provisions/index.ts';
import type { Condition, DutyRule, Provision } from '../../../src/reasoning/index.ts';
import { canFail, canHold, compile, inForceFor, leavesOf, narrow, nothingKnown } from '../../../src/reasoning/index.ts';
import type { Known } from './asking.ts';

const lately = { receipt: '2026-10-01', decision: '2026-10-20', continuous: '2026-10-20' };

function verdict(unit: string, known: Known) {
  const provision = eir.byCite.get(`eir-2004/regulation-${unit}`);
  const version = provision === undefined ? undefined : inForceFor(provision, lately);
  if (version === undefined) throw new Error(`no provision ${unit}`);
  const state = nothingKnown(eir.catalogue);
  for (const [fact, value] of Object.entries(known)) narrow(eir.catalogue, state, fact, [value]);
  return compile(eir.catalogue, version.when)(state);
}

const names = { a: 'security', b: 'justice', c: 'intellectualProperty', d: 'proceedings', e: 'commerce', f: 'volunteer', g: 'environment' };

describe('the Environmental Information Regulations, in outline', () => {
  test('environmental information leaves the Act for the Regulations', () => {
    expect(foia.byCite.get('foia-2000/section-39')?.effect).toBe('routed elsewhere');
    expect(foia.byCite.get('foia-2000/section-39')?.duties).toEqual(['eir-2004/regulation-5']);
  });

  test('a request may be made by word of mouth: nothing turns on writing, a name or an address', () => {
    const read = eir.provisions.flatMap(({ inForce }) => inForce.flatMap(({ when }) => leavesOf(when).map(({ fact }) => fact)));

    expect(read.filter((fact) => /writing|named|addressed/i.test(fact))).toEqual([]);
  });

  test.each(Object.entries(names))('12(5)(%s) asks that disclosure would adversely affect: likely to is not enough', (letter, name) => {
    const uncertified = letter === 'a' ? { 'eir.security.certified': 'no' } : {};
    const weighed = { [`eir.${name}.publicInterest`]: 'maintaining outweighs' };
    const made = { [`eir.${name}.effect`]: 'would adversely affect', ...weighed, ...uncertified };

    expect(verdict(`12/5/${letter}`, made)).toBe(canHold);
    expect(verdict(`12/5/${letter}`, { ...made, [`eir.${name}.effect`]: 'would only be likely to' })).toBe(canFail);
    expect(verdict(`12/5/${letter}`, { ...made, [`eir.${name}.effect`]: 'no mechanism shown' })).toBe(canFail);
  });

  test('every exception but for what is not held is subject to the public interest, and disclosure is presumed', () => {
    const exceptions = eir.provisions.filter(
      ({ cite, effect }) => cite.startsWith('eir-2004/regulation-12/') && /exempt|refusable/.test(effect) && !cite.endsWith('/6'),
    );

    expect(exceptions).toHaveLength(11);
    for (const { cite, inForce } of exceptions) {
      const leaves = inForce.flatMap(({ when }) => leavesOf(when));
      const balance = leaves.find(({ limb }) => limb === '12(1)(b)');

      expect(balance?.values).toEqual(['maintaining outweighs']);
      expect(leaves.filter(({ limb }) => limb === '12(1)(b)')).toHaveLength(1);
      expect(eir.byCite.get(cite)?.duties).toContain('eir-2004/regulation-14');
    }
    expect(eir.duties.get('eir-2004/regulation-12/2')?.arises).toBe('with any request');
  });

  test('to neither confirm nor deny is for the interests of 12(5)(a) alone, where saying so would harm them and would not be in the public interest', () => {
    const harm = 'eir.silence.security.effect';
    const interest = 'eir.silence.security.publicInterest';
    const uncertified = { 'eir.silence.security.certified': 'no' };

    expect(verdict('12/6', { [harm]: 'would adversely affect', [interest]: 'maintaining outweighs' })).toBe(canHold);
    expect(verdict('12/6', { ...uncertified, [harm]: 'would only be likely to' })).toBe(canFail);
    expect(verdict('12/6', { ...uncertified, [interest]: 'equal' })).toBe(canFail);
    expect(eir.byCite.get('eir-2004/regulation-12/6')?.duties).toEqual(['eir-2004/regulation-14']);
  });

  test("a Minister's certificate is conclusive of the effect on national security and of the public interest together (regulation 15(1) and (3))", () => {
    const notFound = { 'eir.security.effect': 'no', 'eir.security.publicInterest': 'disclosure outweighs' };

    expect(verdict('12/5/a', { ...notFound, 'eir.security.certified': 'yes' })).toBe(canHold);
    expect(verdict('12/5/a', { ...notFound, 'eir.security.certified': 'no' })).toBe(canFail);
    expect(eir.duties.get('eir-2004/regulation-15')?.inForce[0]?.contains).toEqual(['15(1)(a)', '15(1)(b)', '15(2)(b)', '15(3)(b)']);
  });

  test('a certificate is as conclusive of a response that neither confirms nor denies (regulation 15(2)(b)), and of no other exception', () => {
    const notFound = { 'eir.silence.security.effect': 'no', 'eir.silence.security.publicInterest': 'disclosure outweighs' };
    const read = eir.provisions.filter(({ inForce }) =>
      inForce.some(({ when }) => leavesOf(when).some(({ fact }) => fact.endsWith('.certified'))),
    );

    expect(verdict('12/6', { ...notFound, 'eir.silence.security.certified': 'yes' })).toBe(canHold);
    expect(verdict('12/6', { ...notFound, 'eir.silence.security.certified': 'no' })).toBe(canFail);
    expect(read.map(({ cite }) => cite)).toEqual(['eir-2004/regulation-12/5/a', 'eir-2004/regulation-12/6']);
  });

  test('a refusal for unfinished material, and no other, says who is preparing it and when it will be done (regulation 14(4))', () => {
    const bring = eir.provisions.filter(({ duties }) => duties.includes('eir-2004/regulation-14/4')).map(({ cite }) => cite);

    expect(bring).toEqual(['eir-2004/regulation-12/4/d']);
    expect(eir.duties.get('eir-2004/regulation-14/4')?.inForce[0]?.contains).toEqual(['14(4) authority', '14(4) time']);
  });

  test('to neither confirm nor deny reads nothing of what is held', () => {
    const silences = eir.provisions.filter(
      ({ displaces, effect }) => effect === 'exempt' && displaces.includes('eir-2004/regulation-12/7'),
    );
    const read = silences.flatMap(({ inForce }) => inForce.flatMap(({ when }) => leavesOf(when).map(({ fact }) => fact)));

    expect(silences).toHaveLength(6);
    expect(read.filter((fact) => eir.catalogue.specs[fact]?.about !== 'request')).toEqual([]);
  });

  test('there is no limit of cost: burden is judged as manifestly unreasonable, and weighed', () => {
    const burden = { 'eir.unreasonable.is': 'yes' };

    expect(verdict('12/4/b', { ...burden, 'eir.unreasonable.publicInterest': 'maintaining outweighs' })).toBe(canHold);
    expect(verdict('12/4/b', { ...burden, 'eir.unreasonable.publicInterest': 'equal' })).toBe(canFail);
    expect(Object.keys(eir.catalogue.specs).filter((fact) => /cost/.test(fact))).toEqual([]);
  });

  test('a charge asked for in advance stops the request only if told of in time, unpaid, for what is not free, and reasonable (regulation 8)', () => {
    const unpaid = {
      'eir.charge.notified': 'yes',
      'eir.charge.paid': 'no',
      'eir.charge.for': 'making it available',
      'eir.charge.reasonable': 'yes',
    };

    expect(verdict('8/5', unpaid)).toBe(canHold);
    for (const [fact, value] of Object.entries({
      'eir.charge.notified': 'no',
      'eir.charge.paid': 'yes',
      'eir.charge.for': 'access to a public register or list',
      'eir.charge.reasonable': 'no',
    })) {
      expect([fact, verdict('8/5', { ...unpaid, [fact]: value })]).toEqual([fact, canFail]);
    }
    expect(verdict('8/5', { ...unpaid, 'eir.charge.for': 'examining it where the authority makes it available' })).toBe(canFail);
    expect(eir.byCite.get('eir-2004/regulation-8/5')?.duties).toEqual(['eir-2004/regulation-8/4', 'eir-2004/regulation-8/8']);
  });

  test('a request too general is refused only once the applicant has been helped', () => {
    const general = { 'eir.general.is': 'yes', 'eir.general.publicInterest': 'maintaining outweighs' };

    expect(verdict('12/4/c', { ...general, 'eir.general.helped': 'yes' })).toBe(canHold);
    expect(verdict('12/4/c', { ...general, 'eir.general.helped': 'no' })).toBe(canFail);
  });

  test('own data is outside, and goes to subject access with no refusal', () => {
    expect(verdict('5/3', { 'eir.own': 'yes' })).toBe(canHold);
    expect(eir.byCite.get('eir-2004/regulation-5/3')?.duties).toEqual(['practice/eir-answer-as-subject-access']);
  });

  test("somebody else's data is kept where a principle would be contravened and somebody can be identified", () => {
    expect(verdict('13', { 'eir.person.identifiable': 'yes', 'eir.person.contravenes': 'yes' })).toBe(canHold);
    expect(verdict('13', { 'eir.person.identifiable': 'no', 'eir.person.contravenes': 'yes' })).toBe(canFail);
    expect(verdict('13', { 'eir.person.identifiable': 'yes', 'eir.person.contravenes': 'yes, leaving section 24(1) aside' })).toBe(canHold);
  });

  test.each([
    ['13/2B', 'eir.personal.objection', ['to general processing', 'to processing by an intelligence service']],
    [
      '13/3A',
      'eir.personal.withheldFromThem',
      ['under Part 2 of the Act of 2018', 'under section 45(4) or 78A', 'under Part 4 of the Act of 2018'],
    ],
  ] as const)(
    'the condition of regulation %s keeps it only where the public interest is in keeping it, and then it must',
    (unit, fact, met) => {
      for (const value of met) {
        expect(verdict(unit, { [fact]: value, [`${fact}.publicInterest`]: 'maintaining outweighs' })).toBe(canHold);
        expect(verdict(unit, { [fact]: value, [`${fact}.publicInterest`]: 'equal' })).toBe(canFail);
      }
      expect(verdict(unit, { [fact]: 'no' })).toBe(canFail);
      expect(eir.byCite.get(`eir-2004/regulation-${unit}`)?.exercise).toBeUndefined();
    },
  );

  test('section 78A of the Act of 2018 is in the third condition from 5 September 2025, and legitimate interests are told of as they stand', () => {
    const limbsOn = (decision: string) =>
      leavesOf(
        inForceFor(eir.byCite.get('eir-2004/regulation-13/3A') as Provision, { ...lately, receipt: '2025-01-01', decision })
          ?.when as Condition,
      ).map(({ limb }) => limb);
    const told = (decision: string) =>
      inForceFor(eir.duties.get('eir-2004/regulation-13/6') as DutyRule, { ...lately, receipt: '2025-01-01', decision })?.contains;

    expect(limbsOn('2025-09-04')).toContain('13(3A)(b) to 2025');
    expect(limbsOn('2025-09-05')).toContain('13(3A)(b)');
    expect(told('2026-02-04')).toEqual(['13(6) to 2026']);
    expect(told('2026-02-05')).toEqual(['13(6) recognised']);
  });

  test('shares no fact of its own with the Act, and what is the same of any request with every law: a finding under one never serves under the other', () => {
    const shared = Object.keys(eir.catalogue.specs).filter((fact) => Object.hasOwn(foia.catalogue.specs, fact));

    expect(shared).toEqual(['clarification.awaited', 'holding.state']);
    expect(shared.filter((fact) => eir.catalogue.specs[fact]?.judged !== undefined)).toEqual([]);
  });
});

describe('what deciding needs to know of the Regulations', () => {
  test('a screening speaks to own data and to every exception about content, and closes each by facts that make it fail', () => {
    const spoken = eirScreened.flatMap(({ provisions }) => [...provisions]);
    const content = eir.provisions.filter(({ effect }) => effect === 'exempt').map(({ cite }) => cite);

    expect([...spoken].sort()).toEqual([...content, 'eir-2004/regulation-5/3'].sort());
    for (const { provisions, closes } of eirScreened)
      for (const cite of provisions) expect(verdict(cite.replace('eir-2004/regulation-', ''), Object.fromEntries(closes))).toBe(canFail);
  });

  test('the parts that provisions play are played by provisions of the Regulations', () => {
    const { confirmation, data, notHeld, ownData, refusal, others, means } = eirRoles;

    expect([confirmation, data, ...notHeld, ownData, ...refusal, others.provision].filter((cite) => !eir.byCite.has(cite))).toEqual([]);
    expect(eir.elements).toEqual([confirmation, data]);
    expect(verdict('13', { [means['eir-2004/regulation-13'].fact]: 'no' })).toBe(canFail);
  });
});
