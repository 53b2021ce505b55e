import { caseWith, requester } from '../case-with.ts';
import type { Entry } from '../entry.ts';
import { document } from '../items.ts';

const asked = { askedOn: '2026-09-09', question: 'Which footage?', reasonablyRequired: 'yes' } as const;
const items = [document('log', 'record', [{ by: 'p-officer', says: 'Spoken to outside the shop.', about: [requester] }])];
const others = [{ id: 'p-officer', role: 'police officer', capacity: 'on duty' }] as const;

export const clarification: Entry = {
  scenario: 'dpa-s54-stop-clock-clarification',
  source: 'https://crimeline.co.uk/legislationdisplay/?leg=%2Fukpga%2F2018%2F12%2Fsection%2F54%2F2026-03-31',
  holds: 'where further information is reasonably required to identify what is sought, the force may ask and wait for it',
  official: 'clarify',
  readings: [
    {
      when: 'it was reasonably required and has not come',
      case: caseWith({ request: { clarifications: [asked] }, items, others }),
      request: 'ask for clarification',
    },
    {
      when: 'it came some days later',
      case: caseWith({ request: { clarifications: [{ ...asked, answeredOn: '2026-09-14', answer: 'The shop' }] }, items, others }),
      request: 'answer',
      places: { 'log/text 1': 'disclose' },
    },
    {
      when: 'it was not reasonably required',
      case: caseWith({ request: { clarifications: [{ ...asked, reasonablyRequired: 'no' }] }, items, others }),
      request: 'answer',
    },
    {
      when: 'nobody has said whether it was reasonably required',
      case: caseWith({
        request: { clarifications: [{ ...asked, reasonablyRequired: { is: 'unknown', why: 'not asked' } }] },
        items,
        others,
      }),
      request: 'open',
    },
  ],
};
