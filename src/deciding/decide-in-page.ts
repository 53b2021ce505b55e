import { match } from 'ts-pattern';
import type { Case } from '../case/index.ts';
import { alongside, together } from './alongside.ts';
import { decideUnder } from './decide-under.ts';
import type { CaseDecision, RegimeName } from './decision.ts';
import type { DecideOptions } from './options.ts';
import { asDecided } from './options.ts';
import type { Regime } from './regime.ts';
import { partThree } from './regimes/part-3.ts';
import { leadingFor } from './regimes/which.ts';

/**
 * The same decision as `decide`, byte for byte, where each law but Part 3 is loaded when a case first comes under it: for a page, which
 * should not wait for laws that its case never meets.
 *
 * @throws what the host throws where a law cannot be loaded.
 */
export async function decideInPage(case_: Case, options: DecideOptions = {}): Promise<CaseDecision> {
  const ordered = asDecided(case_, options);
  const leading = await loaded(leadingFor(ordered));
  const decision = decideUnder(leading, ordered, options.close);
  const { laws, held } = alongside(leading, ordered, decision);
  const others = await Promise.all(laws.map(async (name) => decideUnder(await loaded(name), held, options.close, ordered)));
  return together(decision, others);
}

async function loaded(name: RegimeName): Promise<Regime> {
  return match(name)
    .with('part 3', () => partThree)
    .with('uk gdpr', async () => (await import('./regimes/uk-gdpr.ts')).underUkGdpr)
    .with('foia', async () => (await import('./regimes/foia.ts')).underFoia)
    .with('eir', async () => (await import('./regimes/eir.ts')).underEir)
    .exhaustive();
}
