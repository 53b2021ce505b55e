import type { Flag } from '../../../case/index.ts';
import { ukGdpr } from '../../../provisions/index.ts';
import type { Provision } from '../../../reasoning/index.ts';
import type { ScreenedGround } from '../../regime.ts';
import { groundOf } from '../closing-grounds.ts';

const live: readonly Flag[] = ['live investigation', 'live proceedings', 'covert source'];

/** What is recorded of an item that calls for a look of its own at a ground. */
const guardedBy: readonly (readonly [family: string, flags: readonly Flag[]])[] = [
  ['dpa-2018/schedule-2/paragraph-2/', live],
  ['dpa-2018/schedule-2/paragraph-7', live],
  ['dpa-2018/schedule-2/paragraph-14/', ['live proceedings']],
  ['dpa-2018/schedule-2/paragraph-19', ['lawyer involved']],
  ['dpa-2018/schedule-2/paragraph-24', ['contractual confidence']],
  ['dpa-2018/section-26', ['security marking']],
  ['dpa-2018/section-186A', ['statutory bar']],
  ['dpa-2018/schedule-4/', ['statutory bar']],
];

/** Facts that settle which law governs, whose data it is, or who holds it: no ground is ruled out by finding one of them. */
const kept = new Set([
  'processing.purpose',
  'processing.mode',
  'processing.designated',
  'data.relates',
  'controller.competentAuthority',
  'controller.publicAuthority',
  'request.jurisdiction',
  'dataSubject.age',
]);

/** A ground is looked for on every item, unless it protects one person, or settles which law governs or whose data it is. */
function isGround({ of, effect }: Provision): boolean {
  return of !== 'person' && of !== 'request' && (effect === 'exempt' || effect === 'given for sense');
}

const lookedFor: readonly ScreenedGround[] = ukGdpr.provisions.filter(isGround).map((provision) =>
  groundOf(
    ukGdpr,
    provision,
    kept,
    guardedBy.filter(([family]) => provision.cite.startsWith(family)).flatMap(([, flags]) => flags),
  ),
);

/** The grounds a screening speaks to under the UK GDPR. Paragraph 16 is never among them: it is in play wherever another person is. */
export const grounds: readonly ScreenedGround[] = [
  // A designation notice sends the processing to Part 4 whichever of the two laws it would be under.
  {
    provisions: ['uk-gdpr/article-2/2/c', 'dpa-2018/section-29/1A'],
    facts: ['processing.designated'],
    closes: [['processing.designated', 'no']],
    guarded: ['security marking'],
  },
  ...lookedFor,
];
