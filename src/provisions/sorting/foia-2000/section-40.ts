import { duty } from '../../../reasoning/index.ts';
import { all, limb, provision } from '../facts.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2000/36/section/40';
const own = 'it constitutes personal data of which the applicant is the data subject';
const noDuty =
  'The duty to confirm or deny does not arise in relation to information which is (or if it were held by the public authority would be)';

/**
 * What a person asks for about themselves is not for the world, so it is not given under freedom of information: the request is one for
 * subject access, whatever Act it names. What cannot be told apart from it goes with it.
 */
export const ownData = provision({
  cite: 'foia-2000/section-40/5A',
  title: "The applicant's own personal data",
  source,
  limbs: { '40(1)': own, '40(5A)': noDuty },
  of: 'request',
  effect: 'exempt',
  displaces: ['foia-2000/section-1', 'foia-2000/section-16'],
  inForce: [
    {
      windows: { receipt: { from: '2005-01-01', to: '2018-05-24' } },
      note: 'That the duty to confirm or deny does not arise was then in section 40(5)(a).',
      when: all(limb('40(1)', 'data.of', 'the person', 'the person and others, together')),
    },
    {
      windows: { receipt: { from: '2018-05-25' } },
      when: all(
        limb('40(1)', 'data.of', 'the person', 'the person and others, together'),
        limb('40(5A)', 'data.of', 'the person', 'the person and others, together'),
      ),
    },
  ],
});

/** Within twenty working days: that it is dealt with as subject access, that a month applies, and the exemption, without confirming or denying. */
export const ownDataNotice = duty({
  cite: 'foia-2000/section-17/1',
  title: 'Notice that own data is dealt with as subject access',
  source: 'https://www.legislation.gov.uk/ukpga/2000/36/section/17',
  limbs: {
    '17(1)': 'within the time for complying with section 1(1), give the applicant a notice',
    '17(1)(a)': 'states that fact',
    '17(1)(b)': 'specifies the exemption in question',
    '17(1)(c)': 'states (if that would not otherwise be apparent) why the exemption applies',
    '17(7)(a)': 'contain particulars of any procedure provided by the public authority for dealing with complaints',
    '17(7)(b)': 'contain particulars of the right conferred by section 50',
  },
  does: 'notify',
  inForce: [
    {
      windows: { receipt: { from: '2018-05-25' } },
      laidDown: ['17(1)'],
      contains: ['17(1)(a)', '17(1)(b)', '17(1)(c)', '17(7)(a)', '17(7)(b)'],
      due: 'without undue delay, and by the last day',
    },
  ],
  confidence: 'medium',
  unsure:
    "The regulator's page on subject access does not expect a formal notice; its page on section 40 does. The notice neither confirms nor denies that anything is held.",
});
