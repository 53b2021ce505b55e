/** What deciding needs to know of the Act by name: which of its provisions plays which part. */
export const roles = {
  confirmation: 'foia-2000/section-1/1/a',
  data: 'foia-2000/section-1/1/b',
  /** The Act gives no line of information about the processing, and no right to a source. */
  information: [],
  /** A request that is not yet one, and one that must be made clear. Identity is nothing: section 8 wants a name and an address. */
  validity: 'foia-2000/section-8',
  clarification: 'foia-2000/section-1/3',
  /** What relieves the authority of the whole request, and of all of it but confirming. */
  refusal: ['foia-2000/section-14/1', 'foia-2000/section-14/2', 'foia-2000/section-12/2'],
  refusalOfContent: ['foia-2000/section-12/1'],
  choice: 'foi.refusal.exercise',
  /** What spares an authority a further notice, of a refusal under section 14 and of no other. */
  noFurtherNotice: { provision: 'foia-2000/section-17/6', of: ['foia-2000/section-14/1', 'foia-2000/section-14/2'] },
  fee: 'foia-2000/section-9/2',
  notHeld: ['foia-2000/section-84', 'foia-2000/section-3/2', 'foia-2000/section-1/4'],
  /**
   * The ground that protects one other person. It forbids, so nothing records its exercise. No screening of roles closes it: that
   * somebody was on duty is no reason to publish their name to the world.
   */
  others: { provision: 'foia-2000/section-40/3A' },
  /** The finding that names the least editing: once nobody is identifiable the section is left behind. */
  means: { 'foia-2000/section-40/3A': { fact: 'foi.person.identifiable', value: 'yes' } },
} as const;
