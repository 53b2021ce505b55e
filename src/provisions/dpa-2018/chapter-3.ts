/**
 * The rights of Chapter 3 of Part 3 and the rules about them, by citation: what falls away where the Part does not apply,
 * or where there is no personal data of the data subject for it to apply to.
 */
export const rightsAndRules = [
  'dpa-2018/section-43/3',
  'dpa-2018/section-45/*',
  'dpa-2018/section-45A',
  'dpa-2018/section-45A/*',
  'dpa-2018/section-78A',
  'dpa-2018/section-186A',
  'case-law/reasonable-search',
  'common-law/privilege',
] as const;

/** Everything that falls away where the processing, or whoever does it, is outside Part 3 altogether. */
export const everythingInPart3 = [...rightsAndRules, 'dpa-2018/section-3', 'dpa-2018/section-52/1'] as const;

/** The elements of the right, by citation: the rights conferred by section 45(1), each restricted on its own. */
export const everyElement = ['dpa-2018/section-45/1/a', 'dpa-2018/section-45/1/b', 'dpa-2018/section-45/2/*'] as const;
