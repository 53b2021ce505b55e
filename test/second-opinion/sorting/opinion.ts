import type { SecondOpinion } from '../law/disagreements.ts';
import { bars } from './bars.ts';
import { dutiesOfSorting } from './duties.ts';
import { routes } from './routes.ts';

const rules = Object.entries({ ...routes, ...bars });

/** The second opinion on where what comes in goes, written with the pack in view. Every route is an element: what gives way is one. */
export const onSorting: SecondOpinion = {
  provisions: Object.fromEntries(rules.map(([cite, one]) => [cite, { ...one, elements: one.prevailsOver }])),
  duties: dutiesOfSorting,
};
