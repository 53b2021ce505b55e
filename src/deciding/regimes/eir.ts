import { eir, eirRoles, eirScreened } from '../../provisions/eir-2004/index.ts';
import type { Regime } from '../regime.ts';
import { ofRequest } from './eir/known.ts';
import { lastDayForInformation } from './information-day.ts';
import { groundsIn } from './screened.ts';

/** The right to environmental information under the Regulations of 2004, in outline: an answer goes to the world, and disclosure is presumed. */
export const underEir: Regime = {
  name: 'eir',
  pack: eir,
  whose: 'eir.own',
  confirmation: eirRoles.confirmation,
  data: eirRoles.data,
  information: eirRoles.information,
  others: eirRoles.others,
  means: eirRoles.means,
  grounds: groundsIn(eir, eirScreened),
  gate: {
    // What is not environmental information is for the Act, stretch by stretch.
    routes: [
      { kind: 'route elsewhere', to: 'FOIA' },
      { kind: 'route elsewhere', to: 'FOIA' },
    ],
    routeTells: false,
    sentElsewhere: [],
    provisions: [eirRoles.charge, ...eirRoles.refusal],
    reached: [],
    // What is not held, and the applicant's own data, are both outside the right.
    outside: 'never held',
    ownOutside: eirRoles.ownData,
    unconfirmed: ['exempt'],
    comesTo: {
      [eirRoles.charge]: 'charge a fee',
      ...Object.fromEntries(eirRoles.refusal.map((cite) => [cite, 'refuse' as const])),
    },
    search: undefined,
    refusing: { judgedUnder: eirRoles.refusal, tests: ['eir.unreasonable.is', 'eir.general.is'] },
  },
  // That information is not held is an exception in form, and is told in a refusal.
  // Who is finishing what is unfinished is said where that exception is, and so of nothing that is neither confirmed nor denied.
  brings: { notHeld: ['eir-2004/regulation-14'], withheld: ['eir-2004/regulation-14/4'] },
  // To be told whether information is held is decided as it would be if it is environmental, and the request is answered under the Regulations.
  answered: [['eir.environmental', ['yes']]],
  lastDay: (case_) => lastDayForInformation('eir', case_),
  ofRequest,
  ofItem: () => undefined,
  ofPerson: () => undefined,
};
