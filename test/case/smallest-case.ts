import type { Case } from '../../src/case/index.ts';

/** The smallest case file that is accepted: nobody but the requester, and nothing found yet. */
export function smallestCase(): Case {
  return {
    format: 'subject-access/case@1',
    id: 'case-1',
    decidedOn: '2026-03-20',
    request: { receivedOn: '2026-03-02', channel: 'email', text: 'Everything you hold about me' },
    controller: { name: 'Vale Police', jurisdiction: 'england and wales', competentAuthority: 'schedule 7' },
    dataSubject: 'requester',
    people: [{ id: 'requester', role: 'data subject' }],
    items: [],
  };
}
