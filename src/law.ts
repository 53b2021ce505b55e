export type * from './provisions/index.ts';
export { accountOf, changedBetween, checkPart3 as checkLaw, contentsOn, law } from './provisions/index.ts';
export type { CheckedLaw } from './reasoning/index.ts';
