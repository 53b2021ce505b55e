import { all, any, limb, provision } from './facts.ts';
import { absolute, at, exclusion, exemption, inForce } from './part-2.ts';

const source = at('32');

/** What is held only because it is in a document of a court, an inquiry or an arbitration. */
export const courtRecords = provision({
  ...exemption,
  cite: 'foia-2000/section-32',
  title: 'Court, inquiry and arbitration records',
  source,
  limbs: {
    '32(1)(a)': 'any document filed with, or otherwise placed in the custody of, a court',
    '32(1)(b)': 'any document served upon, or by, a public authority',
    '32(1)(c)': 'any document created by',
    '32(2)(a)': 'any document placed in the custody of a person conducting an inquiry or arbitration',
    '32(2)(b)': 'any document created by a person conducting an inquiry or arbitration',
  },
  protects: 'court',
  exercise: 'foi.court.exercise',
  inForce: [
    {
      windows: inForce,
      when: any(
        limb('32(1)(a)', 'foi.court.document', 'filed'),
        limb('32(1)(b)', 'foi.court.document', 'served'),
        limb('32(1)(c)', 'foi.court.document', 'created by the court'),
        limb('32(2)(a)', 'foi.court.document', 'placed with an inquiry'),
        limb('32(2)(b)', 'foi.court.document', 'created by an inquiry'),
      ),
    },
  ],
  duties: absolute,
});

/** Neither confirm nor deny: what is, or if it were held would be, such a record. */
export const courtRecordsUnconfirmed = provision({
  ...exclusion,
  cite: 'foia-2000/section-32/3',
  title: 'Neither confirm nor deny: court records',
  source,
  limbs: {
    '32(3)':
      'in relation to information which is (or if it were held by the public authority would be) exempt information by virtue of this section',
  },
  protects: 'court',
  exercise: 'foi.silence.court.exercise',
  inForce: [{ windows: inForce, when: all(limb('32(3)', 'foi.silence.court')) }],
  duties: absolute,
});
