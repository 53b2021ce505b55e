import { any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** What is required so as not to infringe the privileges of either House. */
export const parliamentaryPrivilege = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-13'),
  title: 'Parliamentary privilege',
  limbs: { '13': 'required for the purpose of avoiding an infringement of the privileges of either House of Parliament' },
  of: 'part',
  protects: 'public',
  exercise: 'parliament.exercise',
  inForce: [{ windows: sinceTheAct, when: any(limb('13', 'parliament.required')) }],
});
