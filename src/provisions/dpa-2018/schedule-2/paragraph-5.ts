import { all, any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

const unsure =
  'It frees a controller to disclose to somebody else. It is no ground for refusing the data subject because there is litigation: giving access rarely prevents a disclosure. What litigation keeps back is privilege, paragraph 14(3) or paragraph 16.';

/** What an enactment obliges the controller to make public. */
export const publicByLaw = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-5/1'),
  title: 'Information the law obliges the controller to publish',
  limbs: {
    '5(1)': 'information that the controller is obliged by an enactment to make available to the public',
    '5(1) extent': 'would prevent the controller from complying with that obligation',
  },
  of: 'part',
  exercise: 'legalDisclosure.exercise',
  unsure,
  inForce: [
    {
      windows: sinceTheAct,
      when: all(
        limb('5(1)', 'legalDisclosure.of', 'information an enactment obliges the controller to make public'),
        limb('5(1) extent', 'legalDisclosure.prevented'),
      ),
    },
  ],
});

/** What the law, or the order of a court or tribunal, requires to be disclosed. */
export const disclosureRequired = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-5/2'),
  title: 'Disclosure required by law or by an order',
  limbs: {
    '5(2)': 'disclosure of the data is required by an enactment, a rule of law or an order of a court or tribunal',
    '5(2) extent': 'would prevent the controller from making the disclosure',
  },
  of: 'part',
  exercise: 'legalDisclosure.exercise',
  unsure,
  inForce: [
    {
      windows: sinceTheAct,
      when: all(
        limb('5(2)', 'legalDisclosure.of', 'data that law or an order requires to be disclosed'),
        limb('5(2) extent', 'legalDisclosure.prevented'),
      ),
    },
  ],
});

/** What must be disclosed for legal proceedings, advice or rights. */
export const disclosureForProceedings = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-5/3'),
  title: 'Disclosure necessary for legal proceedings, advice or rights',
  limbs: {
    '5(3)(a)': 'is necessary for the purpose of, or in connection with, legal proceedings (including prospective legal proceedings)',
    '5(3)(b)': 'is necessary for the purpose of obtaining legal advice',
    '5(3)(c)': 'is otherwise necessary for the purposes of establishing, exercising or defending legal rights',
    '5(3)': 'would prevent the controller from making the disclosure',
  },
  of: 'part',
  exercise: 'legalDisclosure.exercise',
  unsure,
  inForce: [
    {
      windows: sinceTheAct,
      when: all(
        any(
          limb('5(3)(a)', 'legalDisclosure.of', 'data disclosed for legal proceedings'),
          limb('5(3)(b)', 'legalDisclosure.of', 'data disclosed for legal advice'),
          limb('5(3)(c)', 'legalDisclosure.of', 'data disclosed for legal rights'),
        ),
        limb('5(3)', 'legalDisclosure.prevented'),
      ),
    },
  ],
});
