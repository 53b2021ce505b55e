import { all, limb, provision } from '../facts.ts';
import { rightsInPart3, since } from '../families.ts';

/** What is kept for staff matters, complaints, civil claims and the like is outside Part 3. */
export const notForLawEnforcement = provision({
  cite: 'dpa-2018/section-31',
  title: 'Not kept for a law enforcement purpose',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/31',
  limbs: {
    '31': 'the purposes of the prevention, investigation, detection or prosecution of criminal offences or the execution of criminal penalties',
    '43(2)': 'This Chapter applies only in relation to the processing of personal data for a law enforcement purpose',
  },
  of: 'request',
  effect: 'routed elsewhere',
  displaces: rightsInPart3,
  unsure: 'The regulator asks what the primary purpose is. The Act has no such words.',
  inForce: [
    {
      windows: since.dataProtection,
      when: all(limb('31', 'records.kept', 'for something else'), limb('43(2)', 'records.kept', 'for something else')),
    },
  ],
});
