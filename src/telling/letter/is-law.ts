import type { Case } from '../../case/index.ts';
import type { CaseDecision } from '../../deciding/index.ts';
import type { EventName } from '../../reasoning/index.ts';
import type { Law } from '../law.ts';

/** Is a duty law on the days that choose it: of receipt, and of the letter? */
export function isLaw(
  { law, case: case_, decision }: { readonly law: Law; readonly case: Case; readonly decision: CaseDecision },
  cite: string,
): boolean {
  const days: Readonly<Partial<Record<EventName, string>>> = {
    receipt: case_.request.receivedOn,
    decision: decision.decidedOn,
    continuous: decision.decidedOn,
    determination: decision.decidedOn,
  };
  return (law.duty(cite)?.inForce ?? []).some(({ windows }) =>
    Object.entries(windows).every(([event, window]) => {
      const day = days[event as EventName];
      return day !== undefined && (window.from ?? '') <= day && (window.to === undefined || day <= window.to);
    }),
  );
}
