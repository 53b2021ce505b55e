import { any, limb, provision } from '../../uk-gdpr/facts.ts';

const words = { '186(2)(a)': 'Chapter III of the UK GDPR (rights of the data subject)' } as const;
const barred = any(limb('186(1)', 'disclosure.barred', 'marking', 'contract', 'other enactment'));

/** The same for the UK GDPR: a marking, a contract or another enactment is never by itself a reason. It is Schedule 4, paragraph 5(2), or section 186A(3), or nothing. */
export const noOtherBarToAccess = provision({
  cite: 'dpa-2018/section-186/2/a',
  title: 'Other prohibitions do not remove the right (UK GDPR)',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/186',
  limbs: {
    '186(1)': 'does not remove or restrict the obligations and rights provided for in the provisions listed in subsection (2)',
    ...words,
  },
  of: 'item',
  effect: 'never a reason',
  burden: 'not stated',
  inForce: [
    {
      windows: { continuous: { from: '2020-12-31', to: '2025-08-19' } },
      note: 'The exceptions are what is provided by or under sections 15 and 16, Schedules 2 to 4, and sections 24 to 26.',
      when: any(barred, limb('186(2)(a)', 'disclosure.barred', 'marking', 'contract', 'other enactment')),
    },
    {
      windows: { continuous: { from: '2025-08-20' } },
      note: 'An enactment that names section 186 or the right, and provides to the contrary, is a further exception: a lawyer must say whether one does.',
      when: any(barred, limb('186(2)(a)', 'disclosure.barred', 'marking', 'contract', 'other enactment')),
    },
  ],
});
