import { all, limb, provision } from './facts.ts';
import { at, inForce, right } from './regulations.ts';

/** Somebody else's data, where giving it to the world would contravene a data protection principle. There is no public interest to weigh. */
export const othersData = provision({
  cite: 'eir-2004/regulation-13',
  title: "Somebody else's personal data",
  source: at('13'),
  limbs: {
    personal: 'it is personal data of which the applicant is not the data subject',
    principles: 'giving it to the public otherwise than under the Regulations would contravene any of the data protection principles',
  },
  words: 'ours',
  of: 'person',
  effect: 'restricted',
  displaces: [right],
  protects: 'person',
  confidence: 'medium',
  unsure:
    'The words of the regulation in its present form were not to hand. Its second and third conditions (objection; what would be withheld from the person themselves), which have a public-interest test, are not encoded.',
  inForce: [
    {
      windows: { ...inForce, decision: { from: '2018-05-25' } },
      when: all(limb('personal', 'eir.person.identifiable'), limb('principles', 'eir.person.contravenes')),
    },
  ],
  duties: ['eir-2004/regulation-14'],
});
