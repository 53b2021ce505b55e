import type { SortingFactId, sortingFacts } from '../../provisions/sorting/index.ts';

type ValueOf<Fact extends SortingFactId> = (typeof sortingFacts)['specs'][Fact]['values'][number];

/** How every fact of a message is asked about, and what each of its values says. A fact or a value left out does not compile. */
export type SortingFactWords = {
  readonly [Fact in SortingFactId]: { readonly asks: string; readonly says: Readonly<Record<ValueOf<Fact>, string>> };
};
