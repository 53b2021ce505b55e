/** The elements of the right, by citation: to be told whether information is held, and to have it communicated. */
export const confirming = 'foia-2000/section-1/1/a';
export const communicating = 'foia-2000/section-1/1/b';

/** The exemptions from having what is held communicated. */
const exemptionsOfContent = [
  'foia-2000/section-21',
  'foia-2000/section-23/1',
  'foia-2000/section-24/1',
  'foia-2000/section-30/1',
  'foia-2000/section-30/2',
  'foia-2000/section-31/1',
  'foia-2000/section-31/1/*',
  'foia-2000/section-32',
  'foia-2000/section-38/1/*',
  'foia-2000/section-40/1',
  'foia-2000/section-40/3A',
  'foia-2000/section-40/3B',
  'foia-2000/section-40/4A',
  'foia-2000/section-41',
  'foia-2000/section-42',
  'foia-2000/section-43/1',
  'foia-2000/section-43/2',
  'foia-2000/section-44',
] as const;

/**
 * Everything that speaks of what information contains: what falls away where the authority does not hold it. To be told that it is not
 * held is still owed, and a power to neither confirm nor deny is for what is held and what is not alike.
 */
export const everythingInIt = [communicating, ...exemptionsOfContent] as const;

/** Everything in the Act: what falls away with a request it does not know, or information that goes by other law. */
export const everythingInTheAct = [
  'foia-2000/section-1/1/*',
  ...exemptionsOfContent,
  'foia-2000/section-23/5',
  'foia-2000/section-24/2',
  'foia-2000/section-30/3',
  'foia-2000/section-31/3',
  'foia-2000/section-32/3',
  'foia-2000/section-38/2',
  'foia-2000/section-40/5A',
  'foia-2000/section-40/5B/*',
  'foia-2000/section-41/2',
  'foia-2000/section-42/2',
  'foia-2000/section-43/3',
  'foia-2000/section-44/2',
] as const;

/** The words of the public-interest tests, which every qualified exemption is subject to. */
export const outweighs = {
  content: 'the public interest in maintaining the exemption outweighs the public interest in disclosing the information',
  confirming:
    'the public interest in maintaining the exclusion of the duty to confirm or deny outweighs the public interest in disclosing whether the public authority holds the information',
} as const;

/** From when the Act gives a right of access. */
export const inForce = { receipt: { from: '2005-01-01' } } as const;

/** From when section 40 has its present form, with the Data Protection Act 2018: it follows the day the request is dealt with. */
export const since2018 = { ...inForce, decision: { from: '2018-05-25' } } as const;

const notice = 'foia-2000/section-17/1';

/** What is the same of every exemption for content that may be claimed. */
export const exemption = { effect: 'exempt', displaces: [communicating], power: 'may', of: 'part' } as const;
/** What is the same of every power to neither confirm nor deny. */
export const exclusion = { effect: 'exempt', displaces: [confirming], power: 'may', of: 'request' } as const;

/** What follows from an absolute exemption, and from a qualified one for content or for confirming. */
export const absolute = [notice] as const;
export const qualified = [notice, 'foia-2000/section-17/3/b'] as const;
export const qualifiedExclusion = [notice, 'foia-2000/section-17/3/a'] as const;

/** Where the words of a section are published. */
export const at = (section: string) => `https://www.legislation.gov.uk/ukpga/2000/36/section/${section}`;

/** Where the three steps come from: shown beside each finding that rests on them. */
export const threeSteps =
  'The section says only that disclosure would, or would be likely to, do the harm. The three steps (interest, harm by a mechanism, likelihood) are those of Hogan v ICO and Oxford City Council (EA/2005/0026 and 0030) as the regulator reads them; the judgment itself was not read.';
