import { adding, answer, harm, notice, notTheirs, replacing, sound } from '../small-law.ts';
import type { Planted } from './planting.ts';
import { another, declaring, from2020, kind, leaf, when } from './planting.ts';

/** Faults of what decides: dead law, idle conditions, moves that go the wrong way. */
export const faultsOfDeciding: readonly Planted[] = [
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
];
