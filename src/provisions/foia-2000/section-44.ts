import { any, limb, provision } from './facts.ts';
import { absolute, at, exclusion, exemption, inForce } from './part-2.ts';

const source = at('44');

/** What another law forbids an authority to disclose. A protective marking and a contract forbid nothing here. */
export const prohibited = provision({
  ...exemption,
  cite: 'foia-2000/section-44',
  title: 'Disclosure prohibited',
  source,
  limbs: {
    '44(1)(a)': 'is prohibited by or under any enactment',
    '44(1)(b)': 'is incompatible with any assimilated obligation',
    '44(1)(c)': 'would constitute or be punishable as a contempt of court',
  },
  power: 'must',
  unsure:
    'Before 2024 paragraph (b) spoke of retained EU obligations, and before 2021 of EU obligations; the rule is put in its present words.',
  inForce: [
    {
      windows: inForce,
      when: any(
        limb('44(1)(a)', 'foi.prohibited', 'by an enactment'),
        limb('44(1)(b)', 'foi.prohibited', 'by an assimilated obligation'),
        limb('44(1)(c)', 'foi.prohibited', 'contempt of court'),
      ),
    },
  ],
  duties: absolute,
});

/** Neither confirm nor deny, where another law forbids saying so. */
export const prohibitedUnconfirmed = provision({
  ...exclusion,
  cite: 'foia-2000/section-44/2',
  title: 'Neither confirm nor deny: disclosure prohibited',
  source,
  limbs: { '44(2)': 'fall within any of paragraphs (a) to (c) of subsection (1)' },
  power: 'must',
  inForce: [
    {
      windows: inForce,
      when: any(limb('44(2)', 'foi.silence.prohibited', 'by an enactment', 'by an assimilated obligation', 'contempt of court')),
    },
  ],
  duties: absolute,
});
