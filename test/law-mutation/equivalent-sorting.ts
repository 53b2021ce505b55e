const oneFact = 'One fact settles both limbs, and the same way, so either is met just where both are.';

/** The mutants of the law that messages are sorted by that say the same as it, by name, each with why. */
export const sortingEquivalent: ReadonlyMap<string, string> = new Map([
  ['dpa-2018/section-3: any of all (3(2) data.of; 3(5) data.of)', oneFact],
  ['dpa-2018/section-30: any of all (30(1)(a) controller.competentAuthority; 30(1)(b) controller.competentAuthority)', oneFact],
  ['dpa-2018/section-31: any of all (31 records.kept; 43(2) records.kept)', oneFact],
  ['foia-2000/section-40/5A: any of all (40(1) data.of; 40(5A) data.of), version 2', oneFact],
]);
