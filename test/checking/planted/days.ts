import { adding, harm, identity, notice, notTheirs, replacing, right, sound } from '../small-law.ts';
import type { Planted } from './planting.ts';
import { another, declaring, from2020, leaf, when } from './planting.ts';

/** Faults of days: a hole, an overlap, a listing that does not fit. */
export const faultsOfDays: readonly Planted[] = [
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
];
