import { law } from '../../provisions/index.ts';
import { canonicalText } from '../canonical-text.ts';
import type { CaseDecision, Decision, Finding } from '../decision.ts';
import type { Came, Comparison, FactMoved, FindingMoved, Sides, WhereFound } from './comparison.ts';
import { elementsIn } from './rest.ts';
import { alike, namedIn, saidOf, sides } from './saying.ts';
import { aligned, byTrack } from './tracks.ts';

/** What two decisions found about one place, and whether they say the same of it. */
interface Pair extends WhereFound {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  readonly alike: boolean;
}

/** Findings and facts that differ, each once, with everywhere they do. */
export function reasonChanges(before: CaseDecision, after: CaseDecision): Comparison['because'] {
  const findings = new Map<string, FindingMoved>();
  const values = new Map<string, FactMoved>();
  for (const { before: ones, after: others, alike: same, ...place } of pairsOf(before, after)) {
    const found = differing(ones, others);
    for (const change of found.findings) if (!same || inBoth(change)) gather(findings, change, place);
    for (const change of found.facts) gather(values, change, place);
  }
  return { findings: [...findings.values()], facts: [...values.values()] };
}

/**
 * A part gathers neighbouring situations that come to the same, so a finding of one of them belongs to the part and perhaps not to
 * all of it. Where nothing else differs, one that only a longer part has is therefore no change.
 */
function inBoth({ before, after }: FindingMoved): boolean {
  return before !== undefined && after !== undefined;
}

/** The request, each element, and each stretch of each track, with what either decision found there. */
function pairsOf(before: CaseDecision, after: CaseDecision): readonly Pair[] {
  const [ones, others] = [findingsBy(before), findingsBy(after)];
  type Told = Pick<Decision<unknown>, 'status' | 'outcome' | 'possible' | 'findings'>;
  const pair = (place: WhereFound, one: Told | undefined, other: Told | undefined): Pair => ({
    ...place,
    before: ones(one?.findings ?? []),
    after: others(other?.findings ?? []),
    alike: one !== undefined && other !== undefined && alike(saidOf(one), saidOf(other)),
  });
  const [elements, others_] = [elementsIn(before), elementsIn(after)];
  return [
    pair({}, before.request, after.request),
    ...namedIn(elements.keys(), others_.keys()).map((key) => {
      const [one, other] = [elements.get(key), others_.get(key)];
      const { item, class: class_ } = (other ?? one)?.of ?? {};
      const place = { ...(item === undefined ? {} : { item }), ...(class_ === undefined ? {} : { class: class_ }) };
      return pair(place, one?.decision, other?.decision);
    }),
    ...tracksOf(before, after).flatMap(({ item, track, one, other }) =>
      aligned(one?.parts ?? [], other?.parts ?? []).map((stretch) =>
        pair({ item, track, spans: [[stretch.from, stretch.to]] }, stretch.before, stretch.after),
      ),
    ),
  ];
}

function tracksOf(before: CaseDecision, after: CaseDecision) {
  const tracksIn = ({ items }: CaseDecision) => new Map(items.map(({ item, tracks }) => [item, byTrack(tracks)]));
  const [ones, others] = [tracksIn(before), tracksIn(after)];
  return namedIn(ones.keys(), others.keys()).flatMap((item) => {
    const [one, other] = [ones.get(item), others.get(item)];
    return namedIn(one?.keys() ?? [], other?.keys() ?? []).map((track) => ({
      item,
      track,
      one: one?.get(track),
      other: other?.get(track),
    }));
  });
}

/** Looks findings up by id, and gives the same list for the same ids: parts share their findings. */
function findingsBy({ trace }: CaseDecision): (ids: readonly string[]) => readonly Finding[] {
  const all = new Map(trace.findings.map((finding) => [finding.id, finding]));
  const known = new Map<readonly string[], readonly Finding[]>();
  return (ids) => {
    const found = known.get(ids) ?? ids.map((id) => all.get(id)).filter((finding) => finding !== undefined);
    known.set(ids, found);
    return found;
  };
}

interface Differing {
  readonly findings: readonly FindingMoved[];
  readonly facts: readonly FactMoved[];
}

const compared = new WeakMap<readonly Finding[], WeakMap<readonly Finding[], Differing>>();

/** What differs between two lists of findings about one place; worked out once for each two lists. */
function differing(before: readonly Finding[], after: readonly Finding[]): Differing {
  const known = compared.get(before) ?? new WeakMap<readonly Finding[], Differing>();
  compared.set(before, known);
  const found = known.get(after) ?? difference(before, after);
  known.set(after, found);
  return found;
}

function difference(before: readonly Finding[], after: readonly Finding[]): Differing {
  const key = ({ provision, element, person }: Finding) => JSON.stringify([element, provision, person ?? null]);
  const index = (all: readonly Finding[]) => new Map([...all].sort(weakestFirst).map((finding) => [key(finding), finding]));
  const [ones, others] = [index(before), index(after)];
  const findings = namedIn(ones.keys(), others.keys()).flatMap((name): readonly FindingMoved[] => {
    const [one, other] = [ones.get(name), others.get(name)];
    const of = other ?? one;
    if (of === undefined || (one?.verdict === other?.verdict && one?.standing === other?.standing)) return [];
    const { provision, element, person } = of;
    return [{ provision, element, ...(person === undefined ? {} : { person }), ...sides(one && cameTo(one), other && cameTo(other)) }];
  });
  const [known, knownAfter] = [factsIn(before), factsIn(after)];
  const changed = namedIn(known.keys(), knownAfter.keys()).flatMap((name): readonly FactMoved[] => {
    const [one, other] = [known.get(name), knownAfter.get(name)];
    const of = other ?? one;
    // A fact that only one decision came to ask about has not changed: the law asked about it has.
    if (one === undefined || other === undefined || of === undefined || alike(one.values, other.values)) return [];
    const { fact, person } = of;
    return [{ fact, ...(person === undefined ? {} : { person }), before: one.values, after: other.values }];
  });
  return { findings, facts: changed };
}

const strongestFirst: readonly Finding['standing'][] = [
  'decides',
  'reinstated',
  'supports',
  'undecided',
  'beaten',
  'available and not exercised',
  'irrelevant',
];

/** Of several findings under one provision about one person, in situations a part gathers, the strongest is last and speaks. */
function weakestFirst(one: Finding, other: Finding): number {
  return strongestFirst.indexOf(other.standing) - strongestFirst.indexOf(one.standing);
}

function cameTo({ verdict, standing, judgements }: Finding): Came {
  return { verdict, standing, judgements };
}

interface Values {
  readonly fact: string;
  readonly person?: string;
  readonly values: readonly string[];
}

/** What is known of every fact the findings turn on; a fact about a person is that person's. */
function factsIn(findings: readonly Finding[]): ReadonlyMap<string, Values> {
  const known = new Map<string, Values>();
  for (const { limbs, person } of findings) {
    for (const { fact, values } of limbs) {
      const whose = law.fact(fact)?.about === 'person' && person !== undefined ? { person } : {};
      known.set(JSON.stringify([fact, whose]), { fact, ...whose, values });
    }
  }
  return known;
}

/** Puts what changes alike in several places together, with the spans of a track joined. */
function gather<Change extends Sides<unknown> & WhereFound>(
  all: Map<string, Change>,
  change: Change,
  { spans, ...place }: WhereFound,
): void {
  const key = canonicalText({ ...change, ...place });
  const known = all.get(key);
  if (known === undefined) all.set(key, { ...change, ...place, ...(spans === undefined ? {} : { spans }) });
  else if (spans !== undefined) all.set(key, { ...known, spans: joined(known.spans ?? [], spans) });
}

function joined(before: NonNullable<WhereFound['spans']>, [span]: NonNullable<WhereFound['spans']>): NonNullable<WhereFound['spans']> {
  const last = before.at(-1);
  if (span === undefined) return before;
  return last !== undefined && last[1] === span[0] ? [...before.slice(0, -1), [last[0], span[1]]] : [...before, span];
}
