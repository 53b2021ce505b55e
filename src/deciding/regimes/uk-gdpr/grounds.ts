import { ukGdpr, ukGdprScreenings } from '../../../provisions/uk-gdpr/index.ts';
import type { ScreenedGround } from '../../regime.ts';
import { groundsIn } from '../screened.ts';

/** Facts that settle which law governs, whose data it is, or who holds it: no ground is ruled out by finding one of them. */
const notOwn: ReadonlySet<string> = new Set([
  'processing.purpose',
  'processing.mode',
  'data.relates',
  'controller.competentAuthority',
  'controller.publicAuthority',
  'request.jurisdiction',
  'dataSubject.age',
]);

const partFour = 'uk-gdpr/article-2/2/c';

/** The grounds a screening speaks to under the UK GDPR. Paragraph 16 is never among them: it is in play wherever another person is. */
export const grounds: readonly ScreenedGround[] = groundsIn(ukGdpr, ukGdprScreenings, notOwn).map((ground) =>
  // A designation notice sends the processing to Part 4 whichever of the two laws it would be under.
  ground.provisions.includes(partFour) ? { ...ground, provisions: [...ground.provisions, 'dpa-2018/section-29/1A'] } : ground,
);
