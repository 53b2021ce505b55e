import { describe, expect, test } from 'vitest';
import type { CheckName, Condition, FactSpec, FaultKind, Provision } from '../../src/reasoning/index.ts';
import { assemble, catalogue, checkLaw, checkNames, faultKinds } from '../../src/reasoning/index.ts';
import type { Written } from './small-law.ts';
import { adding, answer, checked, faultsOf, harm, identity, notice, notTheirs, replacing, right, silence, sound } from './small-law.ts';

const leaf = (limb: string, fact: string, ...values: readonly string[]): Condition => ({ is: 'fact', limb, fact, values });
const from2020 = { decision: { from: '2020-01-01' } } as const;
const kind: FactSpec = { about: 'part', values: ['film', 'sound', 'paper'], means: 'what it is', answeredBy: 'officer' };

/** A provision with one version in its place, and the same windows. */
const when = (rule: Provision, condition: Condition): Provision => ({
  ...rule,
  inForce: rule.inForce.map((version) => ({ ...version, when: condition })),
});

const declaring = (declared: Partial<Written['declared']>, law: Written = sound): Written => ({
  ...law,
  declared: { ...law.declared, ...declared },
});

/** A second ground beside that of harm, under a section of its own. */
const { exercise: _, ...withoutPower } = harm;
const another = (changes: Partial<Provision>): Provision => ({
  ...withoutPower,
  power: 'must',
  cite: 'act/section-8',
  source: 'https://law.example/section/8',
  limbs: { '8': 'nor what is doubtful' },
  inForce: [{ windows: from2020, when: leaf('8', 'identity.doubted', 'yes') }],
  ...changes,
});

interface Planted {
  readonly fault: string;
  readonly law: Written;
  readonly is: FaultKind;
  readonly at: string;
  readonly names?: readonly string[];
  /** The check that catches it, or every one that does. */
  readonly by: readonly CheckName[];
}

const planted: readonly Planted[] = [
  {
    fault: 'what is not theirs is out of scope only where a request was made',
    law: replacing(when(notTheirs, { is: 'all', of: [leaf('2', 'data.theirs', 'no'), leaf('2', 'request.made', 'yes')] })),
    is: 'nothing stands',
    at: 'act/section-1',
    by: ['gaps'],
  },
  {
    fault: 'the right begins a day late',
    law: replacing({ ...right, inForce: [{ windows: { decision: { from: '2020-01-02' } }, when: leaf('1', 'data.theirs', 'yes') }] }),
    is: 'not in force and not listed',
    at: 'act/section-1',
    by: ['gaps'],
  },
  {
    fault: 'there is a day between the versions of a ground',
    law: replacing({
      ...harm,
      inForce: harm.inForce.map((version, index) =>
        index === 0 ? { ...version, windows: { decision: { from: '2020-01-01', to: '2021-12-30' } } } : version,
      ),
    }),
    is: 'not in force and not listed',
    at: 'act/section-3',
    by: ['gaps'],
  },
  {
    fault: 'a ground brings a notice that is law only from the next year',
    law: declaring(
      {
        absences: [
          ...sound.declared.absences,
          { of: ['act/section-6'], windows: { decision: { to: '2020-12-31' } }, because: 'Section 6 came into force in 2021.' },
        ],
      },
      replacing({ ...notice, inForce: notice.inForce.map((version) => ({ ...version, windows: { decision: { from: '2021-01-01' } } })) }),
    ),
    is: 'duty named and not in force',
    at: 'act/section-3',
    names: ['act/section-6'],
    by: ['gaps'],
  },
  {
    fault: 'a provision is in force on a day on which it is listed as not being so',
    law: declaring({
      absences: sound.declared.absences.map((one) =>
        one.of.includes('act/section-4') ? { ...one, windows: { decision: { to: '2023-01-01' } } } : one,
      ),
    }),
    is: 'in force and listed as not',
    at: 'act/section-4',
    by: ['gaps'],
  },
  {
    fault: 'an absence is listed that there is not',
    law: declaring({
      absences: [
        ...sound.declared.absences,
        { of: ['act/section-1'], windows: { decision: { from: '2024-01-01' } }, because: 'Repealed.' },
      ],
    }),
    is: 'listing never met',
    at: 'act/section-1',
    by: ['gaps'],
  },
  {
    fault: 'something is owed that the ground of harm does not displace',
    law: adding(
      another({
        effect: 'owed',
        displaces: ['act/section-2'],
        duties: [],
        inForce: [{ windows: from2020, when: leaf('8', 'identity.doubted', 'yes') }],
      }),
    ),
    is: 'owed and kept back',
    at: 'act/section-1',
    by: ['conflicts'],
  },
  {
    fault: 'two versions of a ground share a day',
    law: replacing({
      ...harm,
      inForce: harm.inForce.map((version, index) =>
        index === 1 ? { ...version, windows: { decision: { from: '2021-12-31' } } } : version,
      ),
    }),
    is: 'two versions at once',
    at: 'act/section-3',
    by: ['conflicts', 'order'],
  },
  {
    fault: 'a version is for requests received after they were decided',
    law: replacing({
      ...harm,
      inForce: [
        ...harm.inForce,
        { windows: { receipt: { from: '2030-01-01' }, decision: { to: '2029-12-31' } }, when: leaf('3(1)', 'harm.likely', 'yes') },
      ],
    }),
    is: 'version never chosen',
    at: 'act/section-3',
    names: ['3'],
    by: ['dead law'],
  },
  {
    fault: 'a ground is always displaced where it is met',
    law: {
      ...replacing({ ...notTheirs, displaces: [...notTheirs.displaces, 'act/section-8'] }),
      provisions: [
        ...replacing({ ...notTheirs, displaces: [...notTheirs.displaces, 'act/section-8'] }).provisions,
        another({ effect: 'exempt', inForce: [{ windows: from2020, when: leaf('8', 'data.theirs', 'no') }] }),
      ],
    },
    is: 'version decides nothing',
    at: 'act/section-8',
    names: ['1'],
    by: ['dead law'],
  },
  {
    fault: 'a ground says nothing that a wider one does not',
    law: adding(another({ inForce: [{ windows: from2020, when: leaf('8', 'harm.likely', 'yes') }] })),
    is: 'version decides nothing',
    at: 'act/section-3',
    // Nor does using the power ever keep anything back that is not kept back already.
    by: ['dead law', 'directions'],
  },
  {
    fault: 'an exemption displaces nothing',
    law: adding(another({ effect: 'exempt', displaces: [] })),
    is: 'bears on nothing',
    at: 'act/section-8',
    names: ['exempt'],
    by: ['dead law'],
  },
  {
    fault: 'silence takes out what the notice no longer says',
    law: replacing({
      ...notice,
      inForce: [
        { ...notice.inForce[0], windows: { decision: { from: '2020-01-01', to: '2022-12-31' } } } as (typeof notice.inForce)[number],
        { windows: { decision: { from: '2023-01-01' } }, laidDown: ['6'], contains: ['6(a)'], due: 'without undue delay' },
      ],
    }),
    is: 'leaves nothing unsaid',
    at: 'act/section-4',
    by: ['dead law'],
  },
  {
    fault: 'a duty follows from nothing',
    law: { ...sound, duties: [...sound.duties, { ...answer, cite: 'act/section-9', source: 'https://law.example/section/9' }] },
    is: 'duty never brought',
    at: 'act/section-9',
    by: ['dead law'],
  },
  {
    fault: 'a condition adds nothing to another beside it',
    law: replacing(
      when(harm, {
        is: 'any',
        of: [
          leaf('3(1)', 'harm.likely', 'yes'),
          { is: 'all', of: [leaf('3(1)', 'harm.likely', 'yes'), leaf('3(1)', 'silence.needed', 'yes')] },
        ],
      }),
    ),
    is: 'condition never matters',
    at: 'act/section-3',
    names: ['3(1)', 'silence.needed'],
    by: ['conditions'],
  },
  {
    fault: 'one of the values a condition names is met by another condition already',
    law: {
      ...replacing(
        when(harm, {
          is: 'all',
          of: [
            leaf('3(1)', 'harm.likely', 'yes'),
            { is: 'any', of: [leaf('3(1)', 'kind', 'film', 'sound'), leaf('3(1)', 'kind', 'sound')] },
          ],
        }),
      ),
      facts: { ...sound.facts, kind },
    },
    is: 'value never matters',
    at: 'act/section-3',
    names: ['3(1)', 'kind', 'sound'],
    by: ['conditions'],
  },
  {
    fault: 'which of two versions is taken turns on which is written first',
    law: replacing({
      ...harm,
      inForce: [
        { windows: { decision: { from: '2020-01-01', to: '2022-06-30' } }, when: leaf('3(1)', 'harm.likely', 'yes') },
        {
          windows: { decision: { from: '2022-01-01' } },
          when: { is: 'all', of: [leaf('3(1)', 'harm.likely', 'yes'), leaf('3(1)', 'silence.needed', 'yes')] },
        },
      ],
    }),
    is: 'order changes the version',
    at: 'act/section-3',
    by: ['conflicts', 'order'],
  },
  {
    fault: 'a ground holds where there is no harm',
    law: replacing(when(harm, { is: 'not', of: leaf('3(1)', 'harm.likely', 'yes') })),
    is: 'moves the other way',
    at: 'act/section-3',
    names: ['harm.likely', 'yes', 'makes it hold'],
    by: ['directions'],
  },
  {
    fault: 'an exercise of a power gives what was kept back',
    law: declaring({ directions: [{ of: ['act/section-1'], fact: 'harm.exercise', to: 'do not restrict', only: 'keeps back' }] }),
    is: 'moves the other way',
    at: 'act/section-1',
    names: ['harm.exercise', 'do not restrict', 'keeps back'],
    by: ['directions'],
  },
  {
    fault: 'a direction is declared of a fact that moves nothing',
    law: declaring({ directions: [{ of: ['act/section-1'], fact: 'silence.needed', to: 'yes', only: 'gives' }] }),
    is: 'direction never seen',
    at: 'silence.needed',
    by: ['directions'],
  },
  {
    fault: 'a citation is no citation',
    law: {
      ...sound,
      provisions: sound.provisions.map((one) => (one.cite === identity.cite ? { ...identity, cite: 'act/section 7' } : one)),
    },
    is: 'citation malformed',
    at: 'act/section 7',
    by: ['citations'],
  },
  {
    fault: 'a limb of an enactment has no number',
    law: replacing({ ...when(harm, leaf('three', 'harm.likely', 'yes')), limbs: { three: 'unless it would do harm' } }),
    is: 'limb malformed',
    at: 'act/section-3',
    names: ['three'],
    by: ['citations'],
  },
  {
    fault: 'a source has no address',
    law: declaring(
      { instruments: { act: { enacted: true }, practice: { enacted: false } } },
      replacing({ ...identity, source: 'the statute book' }),
    ),
    is: 'source malformed',
    at: 'act/section-7',
    by: ['citations'],
  },
  {
    fault: 'a source is of another section, whose number begins the same',
    law: replacing({ ...identity, source: 'https://law.example/section/77' }),
    is: 'source of another unit',
    at: 'act/section-7',
    by: ['citations'],
  },
  {
    fault: 'what is displaced is misspelt',
    law: replacing({ ...harm, displaces: [...harm.displaces, 'act/section-11'] }),
    is: 'resolves to nothing',
    at: 'act/section-3',
    names: ['act/section-11'],
    by: ['references'],
  },
  {
    fault: 'a ground displaces a limb of a duty, which only silence takes out',
    law: replacing({ ...harm, displaces: [...harm.displaces, 'act/section-6/b'] }),
    is: 'resolves to nothing',
    at: 'act/section-3',
    names: ['act/section-6/b'],
    by: ['references'],
  },
  {
    fault: 'a duty is misspelt',
    law: replacing({ ...right, duties: [...right.duties, 'act/section-55'] }),
    is: 'resolves to nothing',
    at: 'act/section-1',
    names: ['act/section-55'],
    by: ['references'],
  },
  {
    fault: 'a notice is brought by what it says never brings it',
    law: replacing({ ...notice, notFor: ['act/section-3'] }, { ...right, duties: [...right.duties, 'act/section-6'] }),
    is: 'brought and never for',
    at: 'act/section-3',
    names: ['act/section-6'],
    by: ['references'],
  },
  {
    fault: 'a limb is quoted and used by nothing',
    law: replacing({ ...harm, limbs: { ...harm.limbs, '3(2)': 'or would be likely to' } }),
    is: 'limb never used',
    at: 'act/section-3',
    names: ['3(2)'],
    by: ['limbs'],
  },
  {
    fault: 'a limb is used and not quoted',
    law: replacing(when(harm, leaf('3(2)', 'harm.likely', 'yes'))),
    is: 'limb not declared',
    at: 'act/section-3',
    names: ['3(2)'],
    by: ['limbs'],
  },
  {
    fault: 'a version ends on a day that does not exist',
    law: replacing({
      ...harm,
      inForce: harm.inForce.map((version, index) =>
        index === 0 ? { ...version, windows: { decision: { from: '2020-01-01', to: '2021-12-32' } } } : version,
      ),
    }),
    is: 'no such day',
    at: 'act/section-3',
    names: ['2021-12-32'],
    by: ['dates'],
  },
  {
    fault: 'a window ends before it begins',
    law: replacing({
      ...harm,
      inForce: [
        ...harm.inForce,
        { windows: { decision: { from: '2019-06-01', to: '2019-05-31' } }, when: leaf('3(1)', 'harm.likely', 'yes') },
      ],
    }),
    is: 'ends before it begins',
    at: 'act/section-3',
    names: ['decision', '2019-06-01', '2019-05-31'],
    by: ['dead law', 'dates'],
  },
  {
    fault: 'a provision has no version',
    law: replacing({ ...identity, inForce: [] }),
    is: 'never in force',
    at: 'act/section-7',
    by: ['limbs', 'dates'],
  },
  {
    fault: 'a limb has no words',
    law: replacing({ ...harm, limbs: { '3(1)': ' ' } }),
    is: 'no words',
    at: 'act/section-3',
    names: ['3(1)'],
    by: ['quotes'],
  },
  {
    fault: 'good practice is written as if it were quoted',
    law: adding({
      ...identity,
      cite: 'practice/doubt',
      source: 'https://practice.example/doubt',
      inForce: identity.inForce.map(({ when: condition }) => ({ windows: {}, when: condition })),
    }),
    is: 'our words unmarked',
    at: 'practice/doubt',
    by: ['quotes'],
  },
  ...(['factors', 'test'] as const).map(
    (left): Planted => ({
      fault: `a judgement has no ${left}`,
      law: {
        ...sound,
        facts: {
          ...sound.facts,
          'harm.likely': {
            ...(sound.facts['harm.likely'] as FactSpec),
            judged: {
              test: left === 'test' ? '' : 'Is harm likely?',
              provision: 'act/section-3',
              factors: left === 'factors' ? {} : { harm: 'what harm' },
            },
          },
        },
      },
      is: `no ${left}`,
      at: 'harm.likely',
      by: ['judgements'],
    }),
  ),
  {
    fault: 'a judgement settles nothing',
    law: {
      ...sound,
      facts: {
        ...sound.facts,
        kind: { ...kind, judged: { test: 'What is it?', provision: 'act/section-3', factors: { look: 'its look' } } },
      },
    },
    is: 'judgement of nothing',
    at: 'kind',
    by: ['judgements'],
  },
  {
    fault: 'a provision is told to nobody',
    law: replacing({ ...identity, tell: [] }),
    is: 'told to nobody',
    at: 'act/section-7',
    by: ['told'],
  },
  {
    fault: 'the requester is told of the very silence',
    law: replacing({ ...silence, tell: ['requester', 'file'] }),
    is: 'told to the requester',
    at: 'act/section-4',
    by: ['told'],
  },
];

describe('A small law', () => {
  test('that is sound passes every check', () => {
    expect(checked(sound)).toMatchObject({ sound: true, checks: checkNames.map((check) => ({ check, faults: [] })) });
    expect(checked(sound).checks.map(({ check, looked }) => (looked === 0 ? check : ''))).toEqual(checkNames.map(() => ''));
  });

  test.each(planted)('is caught where $fault', ({ law, is, at, names, by }) => {
    const faults = faultsOf(law);
    const found = faults.find((fault) => fault.is === is && fault.at === at && (names === undefined || `${fault.names}` === `${names}`));

    expect(found, JSON.stringify(faults)).toBeDefined();
    expect([...new Set(faults.map(({ check }) => check))], JSON.stringify(faults)).toEqual(by);
  });

  test('is caught where the graph was put together in the order of writing', () => {
    const { facts, provisions, duties, elements, declared } = sound;
    const pack = assemble(catalogue(facts), { provisions, duties, elements });
    const [last, ...rest] = [...pack.order].reverse();
    const wrong = { ...pack, order: [last, ...rest.reverse()].filter((one) => one !== undefined) };
    const { checks } = checkLaw(wrong, declared);

    expect(checks.flatMap(({ check, faults }) => (faults.length === 0 ? [] : [check]))).toEqual(['order']);
    expect(checks.flatMap(({ faults }) => faults)).toContainEqual(expect.objectContaining({ is: 'order changes the graph' }));
  });

  test('is caught where what gives way was put together wrongly', () => {
    const { facts, provisions, duties, elements, declared } = sound;
    const pack = assemble(catalogue(facts), { provisions, duties, elements });
    const { checks } = checkLaw({ ...pack, displacers: new Map([...pack.displacers, [right, [notTheirs]]]) }, declared);

    expect(checks.flatMap(({ faults }) => faults)).toContainEqual(
      expect.objectContaining({ is: 'order changes the argument', at: 'act/section-1' }),
    );
  });

  test('is not passed where it turns on too much to go through', () => {
    const many = Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`fact ${index}`, { ...kind, values: ['yes', 'no'] }]));
    const condition: Condition = { is: 'all', of: Object.keys(many).map((fact) => leaf('3(1)', fact, 'yes')) };
    const faults = faultsOf({ ...replacing(when(harm, condition)), facts: { ...sound.facts, ...many } });

    expect(faults).toContainEqual(expect.objectContaining({ check: 'gaps', is: 'too large to check', at: 'act/section-1' }));
    expect(faults).toContainEqual(expect.objectContaining({ check: 'conditions', is: 'too large to check', at: 'act/section-3' }));
  });

  test('has a fault planted for every kind there is', () => {
    const others: readonly FaultKind[] = ['order changes the graph', 'order changes the argument', 'too large to check'];

    expect([...new Set([...planted.map(({ is }) => is), ...others])].sort()).toEqual([...faultKinds].sort());
  });
});
