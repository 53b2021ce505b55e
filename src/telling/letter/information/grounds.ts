import type { Case, Judgement } from '../../../case/index.ts';
import type { CaseDecision, Duty, Finding, Part } from '../../../deciding/index.ts';
import type { Law } from '../../law.ts';
import type { Written } from '../written.ts';

/** What a law calls the notice of what is kept from the world, limb by limb, and the right to be told whether it is held. */
interface NoticeLaw {
  readonly notice: string;
  /** The limb that says why. */
  readonly why: string;
  /** The duty, and its limb, that gives the reasons on the public interest: in giving it, and in saying whether it is held. */
  readonly inGiving: readonly [duty: string, limb: string];
  readonly inSaying: readonly [duty: string, limb: string];
  readonly confirming: string;
  /** What is owed where the applicant's own data is asked for. */
  readonly ownData: string;
}

const theAct: NoticeLaw = {
  notice: 'foia-2000/section-17/1',
  why: '17(1)(c)',
  inGiving: ['foia-2000/section-17/3/b', '17(3)(b)'],
  inSaying: ['foia-2000/section-17/3/a', '17(3)(a)'],
  confirming: 'foia-2000/section-1/1/a',
  ownData: 'practice/foi-own-data-notice',
};

const theRegulations: NoticeLaw = {
  notice: 'eir-2004/regulation-14',
  why: '14(3)(a)',
  inGiving: ['eir-2004/regulation-14', '14(3)(b)'],
  inSaying: ['eir-2004/regulation-14', '14(3)(b)'],
  confirming: 'eir-2004/regulation-12/7',
  ownData: 'practice/eir-answer-as-subject-access',
};

/** The notice of the law a decision is made under. */
function noticeLaw({ under }: CaseDecision): NoticeLaw {
  return under === 'eir' ? theRegulations : theAct;
}

/** The applicant's own data is told of by a notice of its own, and not as an exemption that is relied on. */
const own: ReadonlySet<string> = new Set(['foia-2000/section-40/1', 'foia-2000/section-40/5A']);

/** Facts that a certificate covers what is kept back, or an answer that says nothing of what is held. */
const certificates: ReadonlySet<string> = new Set(['eir.security.certified', 'eir.silence.security.certified']);

/** One exemption that is relied on, and what of it may be said. */
export interface Ground {
  readonly provision: string;
  /** `would` or `would be likely`, where it turns on harm and one of the two was found. */
  readonly likelihood?: string;
  /** The letter of section 31(1) that section 31(3) is relied on for. */
  readonly matter?: string;
  /** Is the public interest weighed, so that reasons are owed for where it lies? */
  readonly weighed: boolean;
  /** May it be said why it applies? Not where to say so would itself give away what is exempt (section 17(4)). */
  readonly sayWhy: boolean;
  /** May the reasons on the public interest be given? */
  readonly sayBalance: boolean;
  /** Has a Minister certified it, which is conclusive of the harm and of the public interest alike (regulation 15)? */
  readonly certified: boolean;
  /** Judgements it rests on, by where they stand in the case. */
  readonly judgements: readonly { readonly judgement: Judgement; readonly index: number }[];
}

/** The exemptions relied on for content, by number, each once however many parts it takes in. */
export function contentGrounds(decision: CaseDecision, case_: Case, law: Law): readonly Ground[] {
  const owed = decision.duties.certain;
  const of = noticeLaw(decision);
  const about = new Set(owed.filter(({ duty }) => duty === of.notice).flatMap((duty) => duty.for.filter((id) => !id.includes('#'))));
  const parts = decision.items.flatMap(({ tracks }) => tracks.flatMap(({ parts: all }) => all)).filter(({ id }) => about.has(id));
  const node = (part: Part) => ({ id: part.id, findings: deciding(decision, part.findings, law) });
  return groundsOf(parts.map(node), owed, of, of.inGiving, case_);
}

/** What a request for environmental information is refused under, whatever is held. */
export function refusalGrounds(decision: CaseDecision, case_: Case, law: Law): readonly Ground[] {
  const ids = new Set(decision.request.findings);
  const findings = decision.trace.findings.filter(
    (one) =>
      ids.has(one.id) &&
      (one.standing === 'decides' || one.standing === 'supports') &&
      law.provision(one.provision)?.effect === 'refusable',
  );
  const of = noticeLaw(decision);
  return groundsOf([{ id: 'request', findings }], decision.duties.certain, of, of.inGiving, case_);
}

/** The exemptions relied on to neither confirm nor deny: of everything asked for, or of one class. They read nothing of what is held. */
export function silentGrounds(decision: CaseDecision, case_: Case, law: Law, class_?: string): readonly Ground[] {
  const node = class_ === undefined ? decision.confirmation : decision.classes.find((one) => one.class === class_);
  if (node === undefined || node.outcome !== 'exempt') return [];
  const ids = new Set(node.findings);
  const findings = decision.trace.findings.filter(
    (one) => ids.has(one.id) && one.verdict === 'holds' && exempting(one, law) && one.standing !== 'beaten' && !own.has(one.provision),
  );
  const of = noticeLaw(decision);
  const id = class_ === undefined ? `request#${of.confirming}` : `class ${class_}#${of.confirming}`;
  // Whether anything is held may still be open: the notice that neither is said is owed all the same.
  const owed = [...decision.duties.certain, ...decision.duties.possible];
  return groundsOf([{ id, findings }], owed, of, of.inSaying, case_);
}

/** Exemptions that would apply but for the public interest, which nobody has yet weighed (section 10(3)). */
export function stillWeighed(decision: CaseDecision, part: Part, law: Law): readonly string[] {
  const ids = new Set(part.findings);
  const open = decision.trace.findings.filter((one) => ids.has(one.id) && one.standing === 'undecided' && exempting(one, law));
  return open.filter(({ limbs }) => limbs.every(settledButForBalance)).map(({ provision }) => provision);
}

/** The same, as grounds: what may be said of why each would apply. */
export function weighedGrounds(decision: CaseDecision, parts: readonly Part[], case_: Case, law: Law): readonly Ground[] {
  const node = (part: Part): Node => {
    const provisions = stillWeighed(decision, part, law);
    const ids = new Set(part.findings);
    return { id: part.id, findings: decision.trace.findings.filter((one) => ids.has(one.id) && provisions.includes(one.provision)) };
  };
  const of = noticeLaw(decision);
  return groundsOf(parts.map(node), [...decision.duties.certain, ...decision.duties.possible], of, of.inGiving, case_);
}

function settledButForBalance({ fact, verdict }: Finding['limbs'][number]): boolean {
  return fact.endsWith('.publicInterest') ? verdict === 'open' : verdict === 'holds';
}

/**
 * Is the applicant's own data among what is asked for, so far as the decision may say? Where it is neither confirmed nor denied that
 * anything is held, what was found does not tell: only what is so of the request itself.
 */
export function asksForOwn(decision: CaseDecision): boolean {
  const { ownData } = noticeLaw(decision);
  return [...decision.duties.certain, ...ifUnconfirmed(decision)].some((one) => one.duty === ownData && mayBeTold(decision, one));
}

/** May a duty show in a letter? Not where it follows from what was found, and nothing of that may be told. */
export function mayBeTold({ request }: CaseDecision, { for: about }: Duty): boolean {
  return request.outcome?.kind !== 'neither confirm nor deny' || about.some((id) => id === 'request' || id.includes('#'));
}

function ifUnconfirmed({ request, duties }: CaseDecision): readonly Duty[] {
  return request.outcome?.kind === 'neither confirm nor deny' ? duties.possible : [];
}

/** Is the applicant's own data all that is neither confirmed nor denied? */
export function onlyOwnUnconfirmed(decision: CaseDecision, case_: Case, law: Law): boolean {
  return asksForOwn(decision) && silentGrounds(decision, case_, law).length === 0;
}

interface Node {
  readonly id: string;
  readonly findings: readonly Finding[];
}

function deciding(decision: CaseDecision, findings: readonly string[], law: Law): readonly Finding[] {
  const ids = new Set(findings);
  return decision.trace.findings.filter(
    (one) =>
      ids.has(one.id) && (one.standing === 'decides' || one.standing === 'supports') && exempting(one, law) && !own.has(one.provision),
  );
}

function exempting({ provision }: Finding, law: Law): boolean {
  const effect = law.provision(provision)?.effect;
  return effect === 'exempt' || effect === 'restricted';
}

function groundsOf(
  nodes: readonly Node[],
  duties: readonly Duty[],
  of: NoticeLaw,
  balance: readonly [duty: string, limb: string],
  case_: Case,
): readonly Ground[] {
  const silent = (cite: string, limb: string) =>
    new Set(duties.filter(({ duty, contains }) => duty === cite && !contains.includes(limb)).flatMap((duty) => duty.for));
  const noWhy = silent(of.notice, of.why);
  const noBalance = silent(...balance);
  const provisions = [...new Set(nodes.flatMap(({ findings }) => findings.map(({ provision }) => provision)))].sort(byNumber);
  return provisions.map((provision): Ground => {
    const on = nodes.filter(({ findings }) => findings.some((one) => one.provision === provision));
    // What is silent of one part is silent of all: words given for another would be read as given for it.
    const findings = on.flatMap((node) => node.findings.filter((one) => one.provision === provision));
    const ids = new Set(findings.flatMap(({ judgements }) => judgements));
    const likelihoods = valuesOf(findings, '.likelihood');
    const [matter] = valuesOf(findings, '.matter');
    return {
      provision,
      ...(likelihoods.length === 1 && likelihoods[0] !== undefined ? { likelihood: likelihoods[0] } : {}),
      ...(matter === undefined ? {} : { matter }),
      weighed: findings.some(({ limbs }) => limbs.some(({ fact }) => fact.endsWith('.publicInterest'))),
      certified: findings.some(({ limbs }) => limbs.some(({ fact, verdict }) => certificates.has(fact) && verdict === 'holds')),
      sayWhy: !on.some(({ id }) => noWhy.has(id)),
      sayBalance: !on.some(({ id }) => noBalance.has(id)),
      judgements: (case_.judgements ?? []).flatMap((judgement, index) => (ids.has(judgement.id) ? [{ judgement, index }] : [])),
    };
  });
}

/** Values found of a fact whose name ends so, where each finding has settled one. */
function valuesOf(findings: readonly Finding[], ending: string): readonly string[] {
  const limbs = findings.flatMap((one) => one.limbs.filter(({ fact, values }) => fact.endsWith(ending) && values.length === 1));
  return [...new Set(limbs.flatMap(({ values }) => values))];
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** The words written for the applicant under one exemption, apart: why it applies, and where the public interest lies. */
export function wordsFor(ground: Ground): {
  readonly why: readonly Written[];
  readonly balance: readonly Written[];
  readonly path: string;
} {
  const all = ground.judgements.map(({ judgement, index }) => {
    const facts = Object.keys(judgement.finds);
    const balances = facts.some((fact) => fact.endsWith('.publicInterest'));
    return {
      written: { text: judgement.reasonsForRequester?.trim() ?? '', path: `judgements[${index}].reasonsForRequester` },
      balances,
      only: balances && facts.every((fact) => fact.endsWith('.publicInterest')),
    };
  });
  // One signature may settle both: its words are given only where both may be said.
  const both = ground.sayWhy && ground.sayBalance;
  const why = all.filter(({ balances, only }) => (both ? !only : !balances));
  const balance = all.filter(({ only }) => only);
  const said = (of: typeof all) => distinct(of.map(({ written }) => written).filter(({ text }) => text !== ''));
  return {
    why: ground.sayWhy ? said(why) : [],
    balance: ground.sayBalance ? said(balance) : [],
    path: all.find(({ written }) => written.text === '')?.written.path ?? all[0]?.written.path ?? 'judgements',
  };
}

/** Nothing is said twice, and in one order: how many people wrote is no matter. */
function distinct(written: readonly Written[]): readonly Written[] {
  return [...new Map(written.map((one) => [one.text, one])).values()].sort((a, b) => (a.text < b.text ? -1 : 1));
}
