import { all, any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/**
 * What a child, or someone whose affairs a court has put in another's hands, gave or let be found in confidence is kept from the one who
 * asks for them. Under 18 in England, Wales and Northern Ireland; under 16 in Scotland. It does not bar the data subject's own request.
 */
export const wishesOnHealth = provision({
  ...lifting('dpa-2018/schedule-3/paragraph-4'),
  title: "The data subject's expectations and wishes (data concerning health)",
  limbs: {
    '4(1)': 'a request for data concerning health is made in exercise of a power conferred by an enactment or rule of law',
    '4(1)(a)': 'in relation to England and Wales or Northern Ireland, the data subject is an individual aged under 18',
    '4(1)(b)': 'in relation to Scotland, the data subject is an individual aged under 16',
    '4(1)(a) parent': 'the person making the request has parental responsibility for the data subject',
    '4(1)(b) parent': 'the person making the request has parental responsibilities for the data subject',
    '4(1)(c)': 'the person making the request has been appointed by a court to manage those affairs',
    '4(2)(a)': 'which was provided by the data subject in the expectation that it would not be disclosed to the person making the request',
    '4(2)(b)': 'which was obtained as a result of any examination or investigation to which the data subject consented in the expectation',
    '4(2)(c)': 'which the data subject has expressly indicated should not be so disclosed',
    '4(3)': 'if the data subject has expressly indicated that he or she no longer has the expectation mentioned there',
  },
  of: 'part',
  protects: 'person',
  exercise: 'wishes.exercise',
  inForce: [
    {
      windows: sinceTheAct,
      when: all(
        limb('4(1)', 'data.kind', 'health'),
        // Under 16 is young enough in every part of the United Kingdom; 16 and 17 is outside Scotland alone.
        any(
          all(
            any(
              all(
                limb('4(1)(a)', 'request.jurisdiction', 'England and Wales', 'Northern Ireland'),
                limb('4(1)(a)', 'dataSubject.age', '16 or 17'),
              ),
              limb('4(1)(b)', 'dataSubject.age', 'under 16'),
            ),
            any(
              limb('4(1)(a) parent', 'request.madeFor', 'parental responsibility'),
              limb('4(1)(b) parent', 'request.madeFor', 'parental responsibility'),
            ),
          ),
          limb('4(1)(c)', 'request.madeFor', 'appointed by a court'),
        ),
        any(
          all(
            any(
              limb('4(2)(a)', 'wishes.information', 'given in that expectation'),
              limb('4(2)(b)', 'wishes.information', 'found on examination in that expectation'),
            ),
            limb('4(3)', 'wishes.expectationEnded', 'no'),
          ),
          limb('4(2)(c)', 'wishes.information', 'expressly not to be disclosed'),
        ),
      ),
    },
  ],
});
