import type { Finding } from '../../deciding/index.ts';
import { citesText, citeText, limbText } from '../cites.ts';
import type { Matter } from '../matter.ts';
import { judgedLines } from '../officer/judged.ts';
import { factSays, isRight } from '../officer/law-lines.ts';
import type { Entry } from '../page.ts';
import { shortened } from '../safe-text.ts';
import type { TraceWording } from '../wording/english-trace.ts';

/** The findings on one thing, in the order a lawyer reads them. */
export interface Argued {
  readonly right: readonly Finding[];
  /** What decides against the right, or beside it. */
  readonly grounds: readonly Finding[];
  readonly joined: readonly Finding[];
  /** Grounds against giving that somebody weighed and did not make out. */
  readonly failedAgainst: readonly Finding[];
  /** Grounds for giving that were tried and failed. */
  readonly failedFor: readonly Finding[];
  readonly notUsed: readonly Finding[];
  readonly notNeeded: readonly Finding[];
  readonly unjudged: readonly Finding[];
  /** What nobody had to judge, and did not hold. */
  readonly fell: readonly Finding[];
}

/** Effects on the requester's side of the argument. */
const forGiving = new Set(['owed', 'given for sense']);

/** Puts the findings on one thing in their places. */
export function arguedIn(matter: Matter, findings: readonly Finding[]): Argued {
  const effect = ({ provision }: Finding) => matter.law.provision(provision)?.effect ?? '';
  const right = findings.filter((finding) => isRight(matter, finding));
  const rest = findings.filter((finding) => !right.includes(finding));
  const standing = (...all: readonly Finding['standing'][]) => rest.filter((finding) => all.includes(finding.standing));
  const failed = rest.filter(({ standing: one, verdict }) => one === 'irrelevant' && verdict === 'fails');
  const judged = failed.filter(({ judgements }) => judgements.length > 0);
  return {
    right,
    grounds: standing('decides', 'reinstated'),
    joined: standing('supports'),
    failedAgainst: judged.filter((finding) => !forGiving.has(effect(finding))),
    failedFor: judged.filter((finding) => forGiving.has(effect(finding))),
    notUsed: standing('available and not exercised'),
    notNeeded: standing('beaten'),
    unjudged: standing('undecided'),
    fell: failed.filter(({ judgements }) => judgements.length === 0),
  };
}

/** An argument in words: the right, what beat it, what was tried and failed, and how it came out. */
export function argumentEntries(matter: Matter, words: TraceWording, findings: readonly Finding[], outcome: string): readonly Entry[] {
  const { trace } = words;
  const argued = arguedIn(matter, findings);
  const entries = (all: readonly Finding[], say: (ground: string) => string) =>
    all.map((finding) => groundEntry(matter, words, finding, say(groundText(matter, words, finding))));
  const beaten = argued.right.some(({ standing }) => standing === 'beaten');
  return [
    ...argued.right.map((finding) => rightEntry(matter, words, finding)),
    ...entries(argued.grounds, beaten ? trace.against : trace.settles),
    ...entries(argued.joined, trace.joined),
    ...entries(argued.failedFor, trace.failedFor),
    ...entries(
      argued.failedAgainst.filter((finding) => !byRole(matter, finding)),
      trace.failedAgainst,
    ),
    ...roleEntries(matter, words, argued.failedAgainst),
    ...entries(argued.notUsed, trace.notUsed),
    ...entries(argued.unjudged, trace.unjudged),
    ...(argued.notNeeded.length === 0 ? [] : [{ text: trace.notNeeded(argued.notNeeded.map((one) => groundText(matter, words, one))) }]),
    ...fellEntries(matter, words, argued.fell),
    { text: trace.comesOut(outcome), tone: 'strong' },
  ];
}

/** Did nothing but a screening of roles answer for the person? */
function byRole({ roleScreenings }: Matter, { judgements }: Finding): boolean {
  return judgements.every((id) => roleScreenings.has(id));
}

/** People in an official role need no protection, and one line says so of them all. */
function roleEntries(matter: Matter, words: TraceWording, failed: readonly Finding[]): readonly Entry[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of failed.filter((one) => byRole(matter, one))) {
    const key = JSON.stringify([finding.provision, finding.judgements]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((findings) => {
    const [first] = findings;
    if (first === undefined) return [];
    const who = words.places.list([...new Set(findings.map(({ person }) => matter.names.full(person)))]);
    const screened = words.reasons.byRole({ who, screenings: first.judgements.map((id) => shortened(id, 40)) });
    return [{ text: words.trace.failedByRole({ cite: citeText(matter, first.provision), screened }) }];
  });
}

function rightEntry(matter: Matter, words: TraceWording, finding: Finding): Entry {
  const { rightState, right } = words.trace;
  const { standing, verdict } = finding;
  const state =
    standing === 'beaten'
      ? rightState.beaten
      : standing === 'decides' || standing === 'reinstated'
        ? rightState.stands
        : verdict === 'fails'
          ? rightState.fails
          : rightState.open;
  return groundEntry(matter, words, finding, right({ ground: groundText(matter, words, finding), state }));
}

/** A ground by its title and citation, and for whom. */
export function groundText(matter: Matter, words: TraceWording, { provision, person }: Finding): string {
  return words.trace.ground({
    title: matter.law.provision(provision)?.title ?? provision,
    cite: citeText(matter, provision),
    ...(person === undefined ? {} : { who: matter.names.full(person) }),
  });
}

/** Under a ground: each of its limbs with the words, whether it is met and on what, then who judged. */
function groundEntry(matter: Matter, words: TraceWording, finding: Finding, text: string): Entry {
  const law = matter.law.provision(finding.provision);
  const byLimb = new Map<string, Finding['limbs'][number][]>();
  // Once one limb fails the rest were not weighed, and a list of them would read as if they were.
  const weighed = finding.verdict === 'fails' ? finding.limbs.filter(({ verdict }) => verdict !== 'open') : finding.limbs;
  for (const limb of weighed) byLimb.set(limb.limb, [...(byLimb.get(limb.limb) ?? []), limb]);
  const limbs = [...byLimb].map(([limb, tests]): Entry => {
    const found = tests.flatMap(({ fact, values }) => (values.length === 1 ? (factSays(matter, fact, values[0] ?? '') ?? []) : []));
    const verdict = words.trace.verdicts[verdictOf(tests)];
    const quoted = law === undefined ? limb : limbText(matter, finding.provision, limb, law);
    return { text: words.trace.limb({ text: quoted, verdict, found: [...new Set(found)] }) };
  });
  const judged = judgedLines(matter, finding.judgements).map((line): Entry => line);
  const of = [...limbs, ...judged];
  return { text, ...(of.length === 0 ? {} : { under: [{ is: 'list', of }] }) };
}

/** A limb that several facts could meet is met where one does. */
function verdictOf(tests: readonly Finding['limbs'][number][]): Finding['verdict'] {
  for (const verdict of ['holds', 'open', 'fails'] as const) if (tests.some((test) => test.verdict === verdict)) return verdict;
  return 'not reached';
}

function fellEntries(matter: Matter, words: TraceWording, fell: readonly Finding[]): readonly Entry[] {
  const cites = [...new Set(fell.map(({ provision }) => provision))];
  return cites.length === 0 ? [] : [{ text: words.trace.fell(citesText(matter, cites)), tone: 'quiet' }];
}
