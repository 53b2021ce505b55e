import { match } from 'ts-pattern';
import type { Case } from '../../case/index.ts';
import type { RegimeName } from '../decision.ts';

/** The law that a request is first put under: the right that is used settles it, whatever law the request names. */
export function leadingFor({ request }: Case): RegimeName {
  return match(request.right ?? 'access')
    .with('access', () => 'part 3' as const)
    .with('information', () => 'foia' as const)
    .with('environmental information', () => 'eir' as const)
    .exhaustive();
}

/** The laws that may govern what was found besides the leading one. */
export function besides(leading: RegimeName): readonly RegimeName[] {
  return (
    match(leading)
      .with('part 3', () => ['uk gdpr'] as const)
      // Each leaves to the other what is not its own: environmental information, and information that is not (section 39, regulation 2(1)).
      .with('foia', () => ['eir'] as const)
      .with('eir', () => ['foia'] as const)
      .with('uk gdpr', () => [])
      .exhaustive()
  );
}
