export type * from './case/index.ts';
export type * from './deciding/index.ts';
export { decideInPage as decide } from './deciding/index.ts';
