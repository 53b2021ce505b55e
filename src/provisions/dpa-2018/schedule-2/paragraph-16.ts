import { all, any, limb, not, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';
import { deemedReasonable, wordsOfParagraph17 } from './paragraph-17.ts';

/**
 * Other people, put for each person. The duty is lifted as far as giving would disclose information about somebody this requester could
 * identify, so what can be given with them out of it is given. Their consent ends it, for them and for nobody else; failing that, it is
 * a question of what is reasonable, with no starting point.
 */
export const rightsOfAnotherIndividual = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-16'),
  title: 'Information about another individual',
  limbs: {
    '16(1)': 'disclosing information relating to another individual',
    '16(1) individual': 'another individual who can be identified from the information',
    '16(4)(a)':
      '“information relating to another individual” includes information identifying the other individual as the source of information',
    '16(4)(b)': 'an individual can be identified from information to be provided to a data subject by a controller if',
    '16(2)(a)': 'the other individual has consented to the disclosure of the information to the data subject',
    '16(2)(b)': 'it is reasonable to disclose the information to the data subject without the consent of the other individual',
    '16(3)': 'the controller must have regard to all the relevant circumstances, including',
    ...wordsOfParagraph17,
  },
  of: 'person',
  effect: 'restricted',
  protects: 'person',
  exercise: 'thirdParty.exercise',
  unsure:
    'That the paragraph does not protect the dead is the reading of the regulator. A refusal raises no presumption, and a motive of litigation does not lessen the right: DB v GMC [2018] EWCA Civ 1497, on the 1998 Act, read in notes.',
  inForce: [
    {
      windows: sinceTheAct,
      when: all(
        any(
          limb('16(1)', 'thirdParty.information', 'relates to them'),
          limb('16(4)(a)', 'thirdParty.information', 'identifies them as the source'),
        ),
        limb('16(4)(b)', 'thirdParty.identifiable'),
        limb('16(1) individual', 'thirdParty.living'),
        not(limb('16(2)(a)', 'thirdParty.consent', 'given')),
        // Both limbs say one thing: what is reasonable, and what must be had regard to in finding it.
        not(any(limb('16(2)(b)', 'thirdParty.reasonable'), limb('16(3)', 'thirdParty.reasonable'))),
        not(deemedReasonable),
      ),
    },
  ],
});
