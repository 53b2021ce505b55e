/** The right, by citation, and everything that qualifies it. */
export const right = 'eir-2004/regulation-5/1';
export const exceptions = [
  'eir-2004/regulation-12/4/d',
  'eir-2004/regulation-12/4/e',
  'eir-2004/regulation-12/5/*',
  'eir-2004/regulation-12/9',
  'eir-2004/regulation-13',
] as const;

/** From when the Regulations give a right of access. */
export const inForce = { receipt: { from: '2005-01-01' } } as const;

/** Where the words of a regulation are published. */
export const at = (number: string) => `https://www.legislation.gov.uk/uksi/2004/3391/regulation/${number}`;
