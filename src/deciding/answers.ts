import type { Means } from '../case/index.ts';
import type { FactSpec, Made, Pack } from '../reasoning/index.ts';
import { covers } from '../reasoning/index.ts';
import type { Hypothesis } from './hypotheses.ts';
import type { Asking } from './ledger.ts';
import type { Regime } from './regime.ts';

/** What may be found under a power, and under a duty, in the words a judgement is recorded in. */
const findings: Readonly<Record<'may' | 'must', readonly (readonly [string, Made])[]>> = {
  may: [
    ['restrict', 'applies'],
    ['do not restrict', 'available and not exercised'],
    ['not met', 'not met'],
  ],
  must: [
    ['met', 'applies'],
    ['not met', 'not met'],
  ],
};

/** Each way a judgement under a provision can go. */
export function judgementAnswers(pack: Pack, question: Asking, provision: string, person: string | undefined): void {
  const power = pack.byCite.get(provision)?.exercise === undefined ? 'must' : 'may';
  for (const [answer, made] of findings[power]) {
    question.answers.set(answer, { is: 'judged', provision, made, ...(person === undefined ? {} : { person }) });
  }
}

/** Each value of a fact. */
export function valueAnswers(question: Asking, spec: FactSpec, fact: string, person: string | undefined): void {
  for (const value of spec.values) {
    question.answers.set(value, { is: 'fact', fact, value, ...(person === undefined ? {} : { person }) });
  }
}

/** Every ground asked about is looked at, and ruled out. To raise one settles nothing, and leaves its judgement to be made. */
export function screeningAnswers({ grounds }: Regime, question: Asking): void {
  const looked = grounds.filter(({ provisions }) => [...question.among].some((cite) => provisions.some((one) => covers(cite, one))));
  question.answers.set('screened out', { is: 'screened out', closes: looked.flatMap(({ closes }) => closes) });
}

/** Everyone an unknown voice could be. */
export function speakerAnswers(question: Asking, requester: string, candidates: Iterable<string>): void {
  const put = (answer: string, hypothesis: Hypothesis) => question.answers.set(answer, hypothesis);
  let named = false;
  for (const person of candidates) {
    named = true;
    put(person, { is: 'speaker', person });
  }
  if (named) return;
  put(requester, { is: 'speaker', person: requester });
  put('somebody else', { is: 'speaker' });
}

/** Each of the least plans a judgement named. */
export function meansAnswers(question: Asking, provision: string, person: string | undefined, plans: readonly Means[]): void {
  for (const means of plans) {
    question.answers.set(labelOf(means), { is: 'chosen', provision, means, ...(person === undefined ? {} : { person }) });
  }
}

function labelOf(means: Means): string {
  return (['picture', 'voice', 'words'] as const)
    .flatMap((channel) => (means[channel] === undefined ? [] : [`${channel}: ${means[channel]}`]))
    .join(', ');
}
