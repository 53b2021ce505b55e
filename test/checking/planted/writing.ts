import type { FactSpec } from '../../../src/reasoning/index.ts';
import { adding, harm, identity, notice, replacing, right, silence, sound } from '../small-law.ts';
import type { Planted } from './planting.ts';
import { declaring, kind, leaf, when } from './planting.ts';

/** Faults of writing: citations, references, limbs, words, judgements, audiences. */
export const faultsOfWriting: readonly Planted[] = [
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
