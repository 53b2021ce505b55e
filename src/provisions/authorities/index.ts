export { authorities, authoritiesFor } from './authorities.ts';
export type { Authority, Towards } from './authority.ts';
