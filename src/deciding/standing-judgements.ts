import type { Case, Judgement, Search } from '../case/index.ts';

/** Why a judgement no longer speaks. It then reads as open, never as release. */
export type Lapse = 'replaced' | 'review day passed' | 'need ended' | 'item changed' | 'search now possible';

/** A judgement, and why it no longer speaks where it does not. */
export interface Weighed {
  readonly judgement: Judgement;
  readonly lapse?: Lapse;
}

/** Every judgement of a case with what has become of it by the day of decision, in order of id. */
export function weighedIn(case_: Case): readonly Weighed[] {
  const judgements = [...(case_.judgements ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  const replaced = new Set(judgements.map((judgement) => judgement.replaces));
  const hashes = new Map(case_.items.map((item) => [item.id, item.hash]));
  return judgements.map((judgement) => {
    const lapse = lapseOf(judgement, case_, replaced.has(judgement.id), hashes);
    return lapse === undefined ? { judgement } : { judgement, lapse };
  });
}

function lapseOf(judgement: Judgement, case_: Case, replaced: boolean, hashes: ReadonlyMap<string, string | undefined>): Lapse | undefined {
  if (replaced) return 'replaced';
  if (judgement.reviewOn !== undefined && judgement.reviewOn < case_.decidedOn) return 'review day passed';
  if (ended(judgement, case_.decidedOn)) return 'need ended';
  if (judgement.scope.some((target) => 'item' in target && target.hash !== undefined && target.hash !== hashes.get(target.item)))
    return 'item changed';
  if (judgement.restsOn?.includes('unsearchable') === true && searchNowPossible(case_.searches ?? [])) return 'search now possible';
  return undefined;
}

/** A restriction lasts only for so long as it is needed: it ends when every event it waits for has passed. */
function ended(judgement: Judgement, day: string): boolean {
  const untils = judgement.until ?? [];
  return untils.length > 0 && untils.every((until) => until.passed ?? (until.on !== undefined && until.on < day));
}

/** A system that was left unsearched can now be searched for what is said on it, or none is left that cannot. */
function searchNowPossible(searches: readonly Search[]): boolean {
  const unfinished = searches.filter((search) => search.limit !== undefined || search.result !== 'found');
  return (
    searches.length > 0 &&
    (searches.every(searchable) || unfinished.some((search) => searchable(search) && search.result === 'not searched'))
  );
}

/** Can what is said on the system be searched for? */
function searchable(search: Search): boolean {
  return search.searchable === 'by content' || search.transcribed === 'yes' || search.indexed === 'yes';
}
