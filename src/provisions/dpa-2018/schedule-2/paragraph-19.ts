import { any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** Legal professional privilege, and an adviser's duty of confidence to a client. A class: information, not documents, and no balancing. */
export const legalProfessionalPrivilege = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-19'),
  title: 'Legal professional privilege',
  limbs: {
    '19(a)':
      'information in respect of which a claim to legal professional privilege or, in Scotland, confidentiality of communications, could be maintained in legal proceedings',
    '19(b)': 'information in respect of which a duty of confidentiality is owed by a professional legal adviser to a client of the adviser',
  },
  of: 'part',
  protects: 'adviser',
  exercise: 'legalPrivilege.exercise',
  inForce: [
    {
      windows: sinceTheAct,
      when: any(limb('19(a)', 'legalPrivilege.claim'), limb('19(b)', 'legalPrivilege.adviserDuty')),
    },
  ],
});
