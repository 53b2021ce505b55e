import type * as z from 'zod';
import type { Fault } from '../problem.ts';

/** A check that finds at most one thing to complain of in a value of the right type. */
export function findingFault<Value>(look: (value: Value) => Fault | undefined): z.core.CheckFn<Value> {
  return (payload) => {
    const fault = look(payload.value);
    if (fault !== undefined) payload.issues.push({ code: 'custom', input: payload.value, params: { fault } });
  };
}
