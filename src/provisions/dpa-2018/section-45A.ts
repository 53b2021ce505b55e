import { any, limb, provision } from '../facts.ts';
import { everyElement } from './chapter-3.ts';

/** Legal professional privilege: information, not documents, and no balancing. */
export const privilege = provision({
  cite: 'dpa-2018/section-45A',
  title: 'Exemption for legal professional privilege',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/45A',
  limbs: {
    '45A(1)(a)':
      'information in respect of which a claim to legal professional privilege or, in Scotland, confidentiality of communications could be maintained in legal proceedings',
    '45A(1)(b)':
      'information in respect of which a duty of confidentiality is owed by a professional legal adviser to a client of the adviser',
  },
  of: 'part',
  effect: 'exempt',
  displaces: everyElement,
  protects: 'adviser',
  inForce: [
    {
      windows: { receipt: { from: '2025-09-05' } },
      when: any(limb('45A(1)(a)', 'privilege.claim'), limb('45A(1)(b)', 'privilege.adviserDuty')),
    },
  ],
  duties: ['dpa-2018/section-45A/2', 'dpa-2018/section-45A/4', 'dpa-2018/section-51'],
});
