import type { Because, Finding } from '../../deciding/index.ts';
import type { SortedAsk } from '../../sorting/index.ts';
import { citeText, limbText } from '../cites.ts';
import type { Block, Entry } from '../page.ts';
import type { SortedMatter } from './matter.ts';
import { clauseText, routeText } from './matter.ts';

/** Known facts as one sentence: each that is known outright, as a clause. */
export function reasonsText(matter: SortedMatter, because: readonly Because[]): string | undefined {
  const clauses = because.flatMap(({ fact, values }) => (values.length === 1 ? [clauseText(matter, fact, values[0] ?? '')] : []));
  return clauses.length === 0 ? undefined : matter.words.sorting.reasons(clauses);
}

/** What it is asked as, and does not go by, each with the rules that beat it. */
export function notGoneEntries(matter: SortedMatter, ask: SortedAsk): readonly Entry[] {
  const byId = new Map(matter.sorted.trace.findings.map((finding) => [finding.id, finding]));
  return ask.routes
    .filter(({ outcome }) => outcome === 'does not go')
    .flatMap(({ element, findings }): readonly Entry[] => {
      const own = findings.map((id) => byId.get(id)).find((finding) => finding?.provision === element);
      const beaten = (own?.beatenBy ?? []).flatMap((id) => byId.get(id) ?? []);
      const by = beaten.map((finding) => groundText(matter, finding));
      return own?.verdict !== 'holds' || by.length === 0 || beaten.some((finding) => isOfAnotherLaw(matter, finding))
        ? []
        : [{ text: matter.words.sorting.beaten({ route: routeText(matter, element), by }), tone: 'quiet' }];
    });
}

/** A law that plainly is not this office's, or is about something else, is not worth saying: nobody would be told of it. */
function isOfAnotherLaw({ law }: SortedMatter, { provision, audience }: Finding): boolean {
  return law.provision(provision)?.effect === 'out of scope' && !audience.includes('requester');
}

/** A rule by its title and citation. */
function groundText(matter: SortedMatter, { provision }: Finding): string {
  const title = matter.law.provision(provision)?.title ?? provision;
  return matter.words.sorting.ground({ title, cite: citeText(matter, provision) });
}

/** Every rule that decided something, with the words of the limbs that held, and what is unsure of it. */
export function lawBlocks(matter: SortedMatter): readonly Block[] {
  const { words, sorted, law } = matter;
  const standing = sorted.trace.findings.filter(({ standing: one }) => one === 'decides' || one === 'reinstated' || one === 'undecided');
  const cites = [...new Set(standing.map(({ provision }) => provision))];
  const entries = cites.flatMap((cite): readonly Entry[] => {
    const rule = law.provision(cite);
    const first = standing.find(({ provision }) => provision === cite);
    if (rule === undefined || first === undefined) return [];
    const limbs = [...new Set(first.limbs.filter(({ verdict }) => verdict !== 'fails').map(({ limb }) => limb))];
    const quotes = limbs.map((limb): Entry => ({ text: limbText(matter, cite, limb, rule) }));
    const unsure: readonly Entry[] = first.unsure === undefined ? [] : [{ text: words.sorting.unsureText(first.unsure), tone: 'open' }];
    return [{ text: groundText(matter, first), under: [{ is: 'list', of: [...quotes, ...unsure] }] }];
  });
  return entries.length === 0
    ? []
    : [
        { is: 'section', text: words.sorting.law },
        { is: 'list', of: entries },
        { is: 'text', text: words.cites.actsNote, tone: 'quiet' },
      ];
}
