import type { AccessRequest, Case, Person, Screening, SignedBy } from '../../src/case/index.ts';

/** The data subject of every case in the casebook. */
export const requester = 'p-requester';

/** What a casebook entry says of a case; the rest is ordinary. */
export type Situation = Partial<Omit<Case, 'request' | 'people'>> & {
  /** The civil day the request was received. */
  readonly received?: string;
  readonly asks?: string;
  readonly request?: Partial<AccessRequest>;
  /** Everyone but the data subject. */
  readonly others?: readonly Person[];
};

/** The signature on everything in the casebook. */
export const signedOn = (on: string): SignedBy => ({ by: 'Alex Placeholder', role: 'information rights officer', on });

/** A case with nothing unusual about it but what the entry says: a known requester, a listed controller, other grounds screened out, officers on duty. */
export function caseWith({
  received = '2026-09-07',
  asks = 'Everything you hold about me',
  request,
  others = [],
  items = [],
  ...rest
}: Situation): Case {
  const decidedOn = rest.decidedOn ?? '2026-09-28';
  return {
    format: 'subject-access/case@1',
    id: 'casebook',
    synthetic: true,
    decidedOn,
    request: { receivedOn: received, channel: 'letter', text: asks, identity: { doubted: 'no' }, ...request },
    controller: { name: 'A police force', jurisdiction: 'england and wales', competentAuthority: 'schedule 7' },
    dataSubject: requester,
    people: [{ id: requester, role: 'data subject' }, ...others],
    items: items.map((item) => ({ ...item, tracks: item.tracks.map((track) => ({ describedBy: signedOn(received), ...track })) })),
    screenings: [screenedOut(decidedOn)],
    roleScreenings: [
      { id: 'on-duty', people: 'everyone on duty', reasons: 'On duty, not covert, no risk flag', signed: signedOn(decidedOn) },
    ],
    ...rest,
  };
}

/** Every ground that may be screened in bulk, screened out. */
function screenedOut(on: string): Screening {
  return {
    id: 'screened-out',
    grounds: ['dpa-2018/*', 'common-law/privilege'],
    items: 'all',
    result: 'screened out',
    signed: signedOn(on),
  };
}

/** Puts one ground in play on some items, or on everything where none is named, though a bulk screening had ruled it out. */
export function raised(ground: string, ...items: readonly string[]): readonly Screening[] {
  const on = '2026-09-28';
  return [
    screenedOut(on),
    { id: 'raised', grounds: [ground], items: items.length === 0 ? 'all' : items, result: 'raised', signed: signedOn(on) },
  ];
}
