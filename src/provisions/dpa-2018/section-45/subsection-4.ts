import { duty } from '../../../reasoning/index.ts';
import { all, limb, provision } from '../../facts.ts';
import { everyElement } from '../chapter-3.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12/section/45';
const measure = 'a necessary and proportionate measure';
const regard = 'having regard to the fundamental rights and legitimate interests of the data subject';
const duties = ['dpa-2018/section-45/5', 'dpa-2018/section-45/7', 'dpa-2018/section-51', 'dpa-2018/section-45/4'];
const restriction = { source, effect: 'restricted', displaces: everyElement, power: 'may', burden: 'controller', duties } as const;

/** The words are the same throughout; what the fundamental rights are changes at the end of 2023. */
function underBothMeanings<When>(when: When) {
  return [
    {
      windows: { decision: { from: '2018-05-25', to: '2023-12-30' } },
      note: 'The fundamental rights are those known to EU law, from the end of 2020 as kept in domestic law.',
      when,
    },
    {
      windows: { decision: { from: '2023-12-31' } },
      note: 'The fundamental rights are the Convention rights (section 205(1A)).',
      when,
    },
  ] as const;
}

/** Section 45(4)(a): an inquiry, investigation or procedure. */
export const inquiry = provision({
  ...restriction,
  cite: 'dpa-2018/section-45/4/a',
  title: 'Restriction to avoid obstructing an inquiry, investigation or procedure',
  limbs: {
    '45(4)(a)': 'avoid obstructing an official or legal inquiry, investigation or procedure',
    '45(4)': measure,
    '45(4) regard': regard,
  },
  of: 'part',
  protects: 'inquiry',
  exercise: 'inquiry.exercise',
  inForce: underBothMeanings(
    all(limb('45(4)(a)', 'inquiry.atRisk'), limb('45(4)', 'inquiry.necessary'), limb('45(4) regard', 'inquiry.proportionate')),
  ),
});

/** Section 45(4)(b): crime and criminal penalties. */
export const crime = provision({
  ...restriction,
  cite: 'dpa-2018/section-45/4/b',
  title: 'Restriction to avoid prejudice to crime and criminal penalties',
  limbs: {
    '45(4)(b)':
      'avoid prejudicing the prevention, detection, investigation or prosecution of criminal offences or the execution of criminal penalties',
    '45(4)': measure,
    '45(4) regard': regard,
  },
  of: 'part',
  protects: 'crime',
  exercise: 'crime.exercise',
  inForce: underBothMeanings(
    all(limb('45(4)(b)', 'crime.atRisk'), limb('45(4)', 'crime.necessary'), limb('45(4) regard', 'crime.proportionate')),
  ),
});

/** Section 45(4)(c): public security. */
export const publicSecurity = provision({
  ...restriction,
  cite: 'dpa-2018/section-45/4/c',
  title: 'Restriction to protect public security',
  limbs: { '45(4)(c)': 'protect public security', '45(4)': measure, '45(4) regard': regard },
  of: 'part',
  protects: 'public',
  exercise: 'publicSecurity.exercise',
  inForce: underBothMeanings(
    all(
      limb('45(4)(c)', 'publicSecurity.atRisk'),
      limb('45(4)', 'publicSecurity.necessary'),
      limb('45(4) regard', 'publicSecurity.proportionate'),
    ),
  ),
});

/** Section 45(4)(e): the rights and freedoms of others, put for each person, in the item or not. */
export const rightsOfOthers = provision({
  ...restriction,
  cite: 'dpa-2018/section-45/4/e',
  title: 'Restriction to protect the rights and freedoms of others',
  limbs: { '45(4)(e)': 'protect the rights and freedoms of others', '45(4)': measure, '45(4) regard': regard },
  of: 'person',
  protects: 'person',
  exercise: 'rightsOfOthers.exercise',
  inForce: underBothMeanings(
    all(
      // The aim, and a causal link to it. Whether this requester could tell who it is weighs here; it is not a limb.
      limb('45(4)(e)', 'rightsOfOthers.atRisk'),
      // Nothing less intrusive would do: the finding names the least means that protects.
      limb('45(4)', 'rightsOfOthers.necessary'),
      limb('45(4) regard', 'rightsOfOthers.proportionate'),
    ),
  ),
});

/** A restriction lasts for so long as it is needed and no longer, so each has a day on which someone looks again. */
export const reviewRestriction = duty({
  cite: 'dpa-2018/section-45/4',
  title: 'Review of a restriction',
  source,
  limbs: { '45(4)': 'to the extent that and for so long as the restriction is' },
  does: 'review',
  inForce: [{ windows: { decision: { from: '2018-05-25' } }, laidDown: ['45(4)'], contains: [], due: 'by the review day' }],
  unsure: 'That a day to look again must be set is an inference from "for so long as"; the Act sets no interval.',
});
