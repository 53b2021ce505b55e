import { schemeFor } from '../scheme.ts';

/** Disclosure for family proceedings, as a route of its own. The court and its rules say what may be given. */
export const familyCourtDisclosure = schemeFor({
  cite: 'practice/family-court-disclosure',
  title: 'Disclosure for family proceedings',
  source: 'https://www.justice.gov.uk/courts/procedure-rules/family',
  is: 'police material for proceedings in the family court is asked for under the arrangements made with the courts, or by an order',
  sought: 'family proceedings',
});
