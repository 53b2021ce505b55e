import { schemeFor } from '../scheme.ts';

/** Domestic violence disclosure scheme, as a route of its own. It is made to protect people from a partner, and has its own checks. */
export const domesticViolenceDisclosure = schemeFor({
  cite: 'practice/domestic-violence-disclosure',
  title: 'Domestic violence disclosure scheme',
  source: 'https://www.gov.uk/government/publications/domestic-violence-disclosure-scheme-pilot-guidance',
  is: 'somebody worried about a partner, their own or another person’s, may ask the police whether the partner has a record of abuse',
  sought: "a partner's past",
});
