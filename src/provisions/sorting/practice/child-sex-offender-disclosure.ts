import { schemeFor } from '../scheme.ts';

/** Child sex offender disclosure scheme, as a route of its own. It is made to protect children, and has its own checks. */
export const childSexOffenderDisclosure = schemeFor({
  cite: 'practice/child-sex-offender-disclosure',
  title: 'Child sex offender disclosure scheme',
  source: 'https://www.gov.uk/government/publications/child-sex-offender-disclosure-scheme-guidance',
  is: 'somebody worried about a person who is in contact with a child may ask the police whether that person has a record of child sexual offences',
  sought: 'a risk to a child',
});
