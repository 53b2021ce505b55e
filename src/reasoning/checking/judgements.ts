import { leavesOf } from '../condition.ts';
import type { Pack } from '../pack.ts';
import type { Checked, Fault } from './fault.ts';

/** Every judgement puts a test, has factors to weigh, each in words, and settles something that a version turns on. */
export function checkJudgements(pack: Pack): Checked {
  const faults: Fault[] = [];
  const turnedOn = new Set(
    pack.provisions.flatMap(({ inForce }) => inForce.flatMap(({ when }) => leavesOf(when).map((leaf) => leaf.fact))),
  );
  const judged = Object.entries(pack.catalogue.specs).flatMap(([at, spec]) => (spec.judged === undefined ? [] : [{ at, ...spec.judged }]));
  for (const { at, test, factors } of judged) {
    if (test.trim() === '') faults.push({ is: 'no test', at });
    if (Object.keys(factors).length === 0 || Object.values(factors).some((words) => words.trim() === ''))
      faults.push({ is: 'no factors', at });
    if (!turnedOn.has(at)) faults.push({ is: 'judgement of nothing', at });
  }
  return { check: 'judgements', looked: judged.length, faults };
}
