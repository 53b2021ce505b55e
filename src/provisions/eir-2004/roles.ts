/** What deciding needs to know of the Regulations by name: which of their provisions plays which part. */
export const roles = {
  /** Whether information is held is itself information, so to be told is within the right. */
  confirmation: 'eir-2004/regulation-12/7',
  data: 'eir-2004/regulation-5/1',
  information: [],
  notHeld: ['eir-2004/regulation-12/4/a'],
  ownData: 'eir-2004/regulation-5/3',
  charge: 'eir-2004/regulation-8/5',
  refusal: ['eir-2004/regulation-12/4/b', 'eir-2004/regulation-12/4/c'],
  /** It forbids, so nothing records its exercise, and no screening of roles closes it: disclosure is to the world. */
  others: { provision: 'eir-2004/regulation-13' },
  means: { 'eir-2004/regulation-13': { fact: 'eir.person.identifiable', value: 'yes' } },
} as const;
