import { all, any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** Corporate finance, on either of two conditions; the belief in the second is the relevant person's. */
export const corporateFinance = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-21'),
  title: 'Corporate finance',
  limbs: {
    '21(1)': 'in connection with a corporate finance service provided by a relevant person',
    '21(2)': 'would be likely to affect the price of an instrument',
    '21(3)(a)': 'could affect a decision of a person',
    '21(3)(b)':
      'would have a prejudicial effect on the orderly functioning of financial markets or the efficient allocation of capital within the economy',
  },
  of: 'part',
  exercise: 'corporateFinance.exercise',
  inForce: [
    {
      windows: sinceTheAct,
      when: all(
        limb('21(1)', 'corporateFinance.service'),
        any(
          limb('21(2)', 'corporateFinance.price'),
          all(limb('21(3)(a)', 'corporateFinance.decision'), limb('21(3)(b)', 'corporateFinance.markets')),
        ),
      ),
    },
  ],
});
