import type { FactSpec } from '../../../reasoning/index.ts';

/** Facts about whether there is recorded information that the authority holds, and which law gives access to it. */
export const holdingFacts = {
  'foi.held.for': {
    about: 'item',
    values: ['the authority', 'by another for the authority', 'by the authority for another only', 'nothing recorded'],
    means: 'whether the information is recorded, and on whose behalf it is held',
    answeredBy: 'officer',
  },
  'foi.held.when': {
    about: 'item',
    values: ['at receipt', 'made or obtained since', 'changed since, as it would have been anyway'],
    means: 'whether the information was held when the request was received',
    answeredBy: 'officer',
  },
  'foi.held.environmental': {
    about: 'item',
    values: ['yes', 'no'],
    means: 'whether it is environmental information, which the Environmental Information Regulations 2004 govern',
    answeredBy: 'controller',
    judged: {
      test: 'Is it information on the elements of the environment, factors affecting them, measures, reports or analyses about them, or human health and safety so far as affected by them?',
      provision: 'foia-2000/section-39',
      factors: { element: 'which element of the environment, factor or measure it is on', link: 'how closely it is on it' },
    },
  },
} as const satisfies Readonly<Record<string, FactSpec>>;
