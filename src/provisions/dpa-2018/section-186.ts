import { all, limb, provision } from '../facts.ts';

/** A marking, a contract or another enactment is never by itself a reason to withhold. */
export const noOtherBar = provision({
  cite: 'dpa-2018/section-186',
  title: 'Other prohibitions do not remove the right',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/186',
  limbs: { '186(1)': 'does not remove or restrict the obligations and rights provided for in the provisions listed in subsection (2)' },
  of: 'item',
  effect: 'never a reason',
  burden: 'not stated',
  unsure:
    'From 20 August 2025 an enactment that names section 186 or the right, and provides to the contrary, prevails over it: a lawyer must say whether one does.',
  inForce: [
    {
      windows: { continuous: { from: '2018-05-25', to: '2025-08-19' } },
      note: 'The exceptions are framed as what is provided by or under the listed provisions, sections 44(4), 45(4) and 48(3) among them.',
      when: all(limb('186(1)', 'disclosure.barred', 'marking', 'contract', 'other enactment')),
    },
    {
      windows: { continuous: { from: '2025-08-20' } },
      note: 'The exceptions are Chapter 3 itself, the listed provisions, express contrary provision, and section 186A.',
      when: all(limb('186(1)', 'disclosure.barred', 'marking', 'contract', 'other enactment')),
    },
  ],
});
