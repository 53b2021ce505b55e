export { checkSorting, sortingDeclared } from './declared.ts';
export { type SortingFactId, sortingFacts } from './facts.ts';
export { sortingLaw } from './reference.ts';
export { sorting } from './sorting.ts';
