/** The right, by citation, and everything that qualifies it. */
export const right = 'eir-2004/regulation-5/1';
/** To be told whether information is held, which is itself information (regulation 12(7)). */
export const confirming = 'eir-2004/regulation-12/7';
export const exceptions = [
  'eir-2004/regulation-12/4/d',
  'eir-2004/regulation-12/4/e',
  'eir-2004/regulation-12/5/*',
  'eir-2004/regulation-12/9',
  'eir-2004/regulation-13',
  'eir-2004/regulation-13/2B',
  'eir-2004/regulation-13/3A',
] as const;

/** From when the Regulations give a right of access. */
export const inForce = { receipt: { from: '2005-01-01' } } as const;

/** From when regulation 13 has its present form, with the Data Protection Act 2018: it follows the day the request is dealt with (Sch 20 para 60). */
export const since2018 = { ...inForce, decision: { from: '2018-05-25' } } as const;

/** Where the words of a regulation are published. */
export const at = (number: string) => `https://www.legislation.gov.uk/uksi/2004/3391/regulation/${number}`;
