import type { Finding } from '../../../../../src/deciding/index.ts';
import type { Message, SortedMessage } from '../../../../../src/sorting.ts';
import { sortingLaw } from '../../../../../src/sorting.ts';
import { citeText, limbText } from '../../../../../src/telling/cites.ts';
import { clauseText, routeText } from '../../../../../src/telling/sorting/matter.ts';
import { record } from '../../../../../src/telling/wording/english/record.ts';
import { trace } from '../../../../../src/telling/wording/english/trace.ts';
import { englishSorting } from '../../../../../src/telling/wording/english-sorting.ts';

/** One rule in the argument about a route: how it stands, and how each of its limbs is met. */
export interface ToldFinding {
  readonly cite: string;
  readonly name: string;
  readonly standing: string;
  readonly limbs: readonly string[];
  readonly unsure?: string;
}

/** The argument about one route for one thing asked; or what is to be explained beside it. */
export interface ToldRoute {
  readonly ask: number;
  readonly head: string;
  readonly findings: readonly ToldFinding[];
}

const going = { goes: 'it goes', 'does not go': 'it does not go' } as const;

/** The trace of a message sorted, route by route: every rule that bore on it, won or lost. */
export function traceOf(message: Message, sorted: SortedMessage): readonly ToldRoute[] {
  const matter = { sorted, message, law: sortingLaw, words: englishSorting };
  const byId = new Map(sorted.trace.findings.map((finding) => [finding.id, finding]));
  const named = (cite: string) => trace.ground({ title: sortingLaw.provision(cite)?.title ?? cite, cite: citeText(matter, cite) });
  const told = ({ provision, standing, limbs, beatenBy, unsure }: Finding): ToldFinding => {
    const rule = sortingLaw.provision(provision);
    const by = beatenBy.map((id) => byId.get(id)?.provision ?? id).map(named);
    return {
      cite: provision,
      name: named(provision),
      standing: by.length === 0 ? record.standing[standing] : `beaten by ${by.join('; ')}`,
      limbs: limbs.map(({ limb, fact, values, verdict }) => {
        const text = rule === undefined ? limb : limbText(matter, provision, limb, rule);
        const found = values.length === 1 ? clauseText(matter, fact, values[0] ?? '') : 'not known';
        return `${text}: ${trace.verdicts[verdict]}, since ${found}`;
      }),
      ...(unsure === undefined ? {} : { unsure }),
    };
  };
  const among = (findings: readonly string[]) => findings.flatMap((id) => byId.get(id) ?? []).map(told);
  return sorted.asks.flatMap(({ routes, explained }, index): readonly ToldRoute[] => [
    ...routes.map((route): ToldRoute => {
      const outcome = route.outcome === undefined ? 'open' : going[route.outcome];
      return { ask: index + 1, head: `To ${routeText(matter, route.element)}: ${outcome}`, findings: among(route.findings) };
    }),
    ...(explained.length === 0 ? [] : [{ ask: index + 1, head: 'To be explained', findings: among(explained) }]),
  ]);
}
