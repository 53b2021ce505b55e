import { foia, foiaRoles, foiaScreened } from '../../provisions/foia-2000/index.ts';
import type { Regime } from '../regime.ts';
import { ofRequest } from './foia/known.ts';
import { lastDayForInformation } from './information-day.ts';
import { groundsIn } from './screened.ts';

/** The right to information under the Freedom of Information Act 2000: an answer goes to the world, and nothing turns on who asks. */
export const underFoia: Regime = {
  name: 'foia',
  pack: foia,
  whose: 'foi.personal.own',
  confirmation: foiaRoles.confirmation,
  data: foiaRoles.data,
  information: foiaRoles.information,
  others: foiaRoles.others,
  means: foiaRoles.means,
  grounds: groundsIn(foia, foiaScreened),
  gate: {
    // Section 39 leaves environmental information to its own regulations, item by item.
    routes: [
      { kind: 'route elsewhere', to: 'EIR' },
      { kind: 'route elsewhere', to: 'EIR' },
    ],
    routeTells: false,
    sentElsewhere: [],
    provisions: [foiaRoles.validity, foiaRoles.clarification, foiaRoles.fee, ...foiaRoles.refusal, ...foiaRoles.refusalOfContent],
    // What is answered is a request under section 8.
    reached: ['inWriting', 'named', 'addressed', 'describes'].map((part) => [`foi.request.${part}`, ['yes']] as const),
    // What was never recorded, is kept for somebody else, or came after the request, is not held.
    outside: 'never held',
    unconfirmed: ['exempt'],
    comesTo: {
      [foiaRoles.validity]: 'make it a request',
      [foiaRoles.clarification]: 'clarify',
      [foiaRoles.fee]: 'charge a fee',
      ...Object.fromEntries([...foiaRoles.refusal, ...foiaRoles.refusalOfContent].map((cite) => [cite, 'refuse' as const])),
    },
    search: undefined,
    refusing: {
      judgedUnder: ['foia-2000/section-12', 'foia-2000/section-14/1', 'foia-2000/section-14/2', foiaRoles.noFurtherNotice.provision],
      tests: ['foi.request.vexatious', 'foi.cost.all', 'foi.cost.confirming', 'foi.repeat.intervalElapsed'],
      spared: foiaRoles.noFurtherNotice,
    },
  },
  brings: {
    notHeld: ['practice/foi-say-not-held', 'practice/foi-point-to-what-is-recorded'],
    withheld: ['foia-2000/section-17/1', 'foia-2000/section-17/3/b'],
  },
  // To be told whether information is held is decided as it would be if the request were valid and were answered under the Act.
  answered: [
    ['foi.request.inWriting', ['yes']],
    ['foi.request.named', ['yes']],
    ['foi.request.addressed', ['yes']],
    ['foi.request.describes', ['yes']],
    ['foi.clarification.required', ['no']],
    ['foi.fee.noticeGiven', ['no']],
    ['foi.held.environmental', ['no']],
  ],
  lastDay: (case_) => lastDayForInformation('foia', case_),
  ofRequest,
  ofItem: () => undefined,
  ofPerson: () => undefined,
};
