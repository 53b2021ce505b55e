import type { Case, Judgement } from '../case/index.ts';
import type { Standing } from '../reasoning/index.ts';
import type { Decision, ItemDecision } from './decision.ts';
import { valueIn } from './knowing.ts';
import type { Ledger } from './ledger.ts';
import { owes } from './ledger.ts';
import type { RequestOutcome } from './outcome.ts';
import type { Weighed } from './standing-judgements.ts';

type Whether = 'yes' | 'perhaps' | 'no';

/**
 * A restriction lasts only for so long as it is needed, so one whose judgement has lapsed is looked at again, and so is one that protects
 * somebody who has since consented, which decides nothing. Only what this law governs has restrictions under it, and only once the
 * request is answered is anything restricted.
 */
export function reviewsOwed(
  case_: Case,
  weighed: readonly Weighed[],
  request: Decision<RequestOutcome>,
  items: readonly ItemDecision[],
  ledger: Ledger,
): void {
  const { review, pack } = ledger.law;
  const answered = isAnswered(request);
  if (review === undefined || answered === 'no') return;
  const consenting = new Set(case_.people.filter((person) => valueIn(person.consent) === 'given').map((person) => person.id));
  const standings = standingsIn(ledger);
  for (const { judgement, lapse } of weighed) {
    if (lapse === 'replaced' || pack.byCite.get(judgement.provision)?.duties.includes(review) !== true) continue;
    const consented = judgement.exercise === 'restrict' && judgement.people?.some((id) => consenting.has(id)) === true;
    const due = lapse !== undefined ? governs(judgement, request, items) : consented ? stands(standings().get(judgement.id)) : 'no';
    if (due === 'no') continue;
    owes(ledger, { duty: review, because: [judgement.id], certain: due === 'yes' && answered === 'yes', ifAnswered: false, unsaid: [] });
  }
}

/** To say that nothing is held, or to neither confirm nor deny, is to answer. */
const answers: ReadonlySet<RequestOutcome['kind']> = new Set<RequestOutcome['kind']>([
  'answer',
  'nothing to give',
  'neither confirm nor deny',
]);

/** Whether the request is answered. What is asked first holds it up, and no more. */
function isAnswered({ possible }: Decision<RequestOutcome>): Whether {
  if (possible.every(({ kind }) => answers.has(kind))) return 'yes';
  return possible.some(({ kind }) => kind === 'ask' || answers.has(kind)) ? 'perhaps' : 'no';
}

/** How the findings that rest on each judgement stand, by its id: put together when first asked for. */
function standingsIn({ findings }: Ledger): () => ReadonlyMap<string, ReadonlySet<Standing>> {
  let known: Map<string, Set<Standing>> | undefined;
  return () => {
    if (known !== undefined) return known;
    known = new Map();
    for (const { judgements, standing } of findings) for (const id of judgements) known.set(id, (known.get(id) ?? new Set()).add(standing));
    return known;
  };
}

/** Does a judgement restrict anything? What section 43(3) excludes, or section 78A exempts, is under no restriction for it to make. */
function stands(standing: ReadonlySet<Standing> = new Set()): Whether {
  if (standing.has('decides') || standing.has('supports') || standing.has('reinstated')) return 'yes';
  return standing.has('undecided') ? 'perhaps' : 'no';
}

const outside: ReadonlySet<string> = new Set(['route elsewhere', 'out of scope', 'excluded']);

/** Is anything that a judgement was signed over this law's to restrict? What goes elsewhere, is excluded, or is nobody's to have, is not. */
function governs({ scope }: Judgement, request: Decision<RequestOutcome>, items: readonly ItemDecision[]): Whether {
  const over = scope.map((target) => {
    const possible =
      'request' in target ? request.possible.map(({ kind }) => kind) : (items.find(({ item }) => item === target.item)?.possible ?? []);
    return among(possible.map((one) => !outside.has(one)));
  });
  return over.includes('yes') ? 'yes' : over.includes('perhaps') ? 'perhaps' : 'no';
}

/** Whether it is so in every way that is possible, in some, or in none. */
function among(ways: readonly boolean[]): Whether {
  if (ways.every((so) => so)) return 'yes';
  return ways.some((so) => so) ? 'perhaps' : 'no';
}
