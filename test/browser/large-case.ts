/** A case file of at least so many bytes: one long recording, described whole, in which one person speaks of the requester now and then. */
export function largeCase(bytes: number): string {
  const said = 'He was outside again, and I wrote down what I saw of it, as I was told to. ';
  const one = JSON.stringify({
    id: '10000',
    from: 10_000_000,
    to: 10_001_000,
    speaker: 'caller',
    text: said,
    discussed: ['requester'],
  }).length;
  const count = Math.ceil(bytes / one);
  const segments = Array.from({ length: count }, (_, index) => ({
    id: String(index + 10_000),
    from: index * 1000,
    to: (index + 1) * 1000,
    speaker: index % 5 === 0 ? 'officer' : 'caller',
    text: said.padEnd(said.length + 12, String(index)),
    discussed: index % 3 === 0 ? ['requester'] : [],
  }));
  const signed = { by: 'Sam Sample', role: 'disclosure officer', on: '2026-10-20' };
  return JSON.stringify({
    format: 'subject-access/case@1',
    id: 'large',
    title: 'A long recording, invented',
    synthetic: true,
    decidedOn: '2026-11-02',
    request: { receivedOn: '2026-10-12', channel: 'email', text: 'The recording', identity: { doubted: 'no' } },
    controller: { name: 'Chief Constable of Exampleshire', jurisdiction: 'england and wales', competentAuthority: 'schedule 7' },
    dataSubject: 'requester',
    people: [
      { id: 'requester', role: 'data subject' },
      { id: 'caller', name: 'Ms Bronwen Example', role: 'member of the public', capacity: 'private', consent: 'no record' },
      { id: 'officer', name: 'PC 1001 Example', role: 'police officer', capacity: 'on duty' },
    ],
    items: [
      {
        id: 'recording',
        kind: 'interview',
        title: 'A long recording',
        purpose: 'law enforcement',
        relates: 'content',
        origin: 'a recorder',
        flags: [],
        tracks: [{ id: 'sound', kind: 'sound', extent: { is: 'time', ms: count * 1000 }, complete: 'yes', describedBy: signed, segments }],
      },
    ],
    screenings: [{ id: 'nothing-else', grounds: ['dpa-2018/*'], items: 'all', result: 'screened out', signed }],
    roleScreenings: [{ id: 'on-duty', people: 'everyone on duty', reasons: 'On duty, and not covert.', signed }],
  });
}
