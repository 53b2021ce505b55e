import { match } from 'ts-pattern';
import type {
  CaseDecision,
  Decision,
  ElementDecision,
  ElementOutcome,
  Finding,
  Part,
  PartOutcome,
  RequestOutcome,
} from '../../deciding/index.ts';
import { givenUnderAll } from './given-under-all.ts';

/** A finding as the requester may see it: what the law says, and nothing of whom it protects, who judged it, or on what facts. */
export interface ToldFinding {
  readonly id: string;
  readonly provision: string;
  readonly element: string;
  readonly verdict: Finding['verdict'];
  readonly standing: Finding['standing'];
  readonly limbs: readonly { readonly limb: string; readonly verdict: Finding['verdict'] }[];
  readonly unsure?: string;
  readonly citableFrom?: string;
}

/** A stretch of a track that is given. Neighbours given alike are one, so that no edge shows why it is there. */
export interface GivenPart {
  /** Half-open, in the track's units. */
  readonly from: number;
  readonly to: number;
  readonly outcome: Extract<PartOutcome, { readonly kind: 'disclose' | 'disclose edited' }>;
  readonly findings: readonly string[];
}

/** An element other than the data that is given. */
export interface GivenElement {
  readonly element: string;
  readonly outcome: ElementOutcome;
  readonly findings: readonly string[];
}

/**
 * What of a decision the requester may be told: what is given, and the findings marked for them. It is built up from
 * nothing, never cut down, so a thing not named here cannot reach them. What is not decided is not there.
 */
export interface ToldToRequester {
  readonly format: 'subject-access/told-to-requester@1';
  readonly advice: true;
  readonly decidedOn: string;
  /** The law it is decided under; Part 3 of the Act where absent. */
  readonly under?: NonNullable<CaseDecision['under']>;
  readonly lastDay?: string;
  /** Only where decided, on findings that may be told. */
  readonly request?: RequestOutcome;
  readonly elements: readonly GivenElement[];
  /** Numbered afresh: an item of which nothing is given leaves no gap. */
  readonly items: readonly {
    readonly item: string;
    readonly tracks: readonly {
      readonly track: string;
      readonly kind: string;
      readonly unit: string;
      readonly parts: readonly GivenPart[];
    }[];
  }[];
  readonly findings: readonly ToldFinding[];
  /** The same under each other law under which something may be told; absent where nothing may. */
  readonly alongside?: readonly ToldToRequester[];
}

/**
 * What the requester may be told of a decision. Everything behind the request is told only where it is to be answered, and a stretch
 * held under two laws only where both give it. Another law is not spoken of at all where nothing is given under it, unless the request
 * is sent to it: that something is held under it is itself told only by what is given.
 */
export function toldToRequester(whole: CaseDecision): ToldToRequester {
  const { first, others } = givenUnderAll(whole);
  const told = toldOf(first);
  const sent = told.request?.kind === 'route elsewhere';
  const alongside = others.map(toldOf).filter((one) => (sent && one.request !== undefined) || one.items.length > 0);
  return { ...told, ...(alongside.length === 0 ? {} : { alongside }) };
}

function toldOf(decision: CaseDecision): ToldToRequester {
  const all = new Map(decision.trace.findings.map((finding) => [finding.id, finding]));
  const ledger = new Map<string, ToldFinding>();
  const findingsOf = ({ findings }: Pick<Decision<unknown>, 'findings'>) =>
    findings.map((id) => all.get(id)).filter((finding) => finding !== undefined);
  const tell = (node: Pick<Decision<unknown>, 'findings'>): readonly string[] =>
    findingsOf(node)
      .filter(deciding)
      .filter(forRequester)
      .map((finding) => write(ledger, finding));
  const mayTell = (node: Decision<unknown>) => node.status === 'decided' && findingsOf(node).filter(deciding).every(forRequester);

  const request = mayTell(decision.request) ? decision.request.outcome : undefined;
  if (request !== undefined) tell(decision.request);
  const answered = request?.kind === 'answer';
  const given = (element: ElementDecision) => element.outcome === 'give' && mayTell(element);
  const elements = answered ? [decision.confirmation, ...decision.information].filter(given) : [];
  const items = answered ? decision.items : [];
  return {
    format: 'subject-access/told-to-requester@1',
    advice: true,
    decidedOn: decision.decidedOn,
    ...(decision.under === undefined ? {} : { under: decision.under }),
    ...(decision.lastDay === undefined ? {} : { lastDay: decision.lastDay }),
    ...(request === undefined ? {} : { request }),
    elements: elements.map((one) => ({ element: one.element, outcome: one.outcome ?? 'give', findings: tell(one) })),
    items: items
      .map(({ tracks }) =>
        tracks.map(({ kind, unit, parts }) => ({ kind, unit, parts: givenParts(parts, tell) })).filter(({ parts }) => parts.length > 0),
      )
      .filter((tracks) => tracks.length > 0)
      .map((tracks, index) => ({
        item: `item-${index + 1}`,
        tracks: tracks.map((track, place) => ({ track: `track-${place + 1}`, ...track })),
      })),
    findings: [...ledger.values()],
  };
}

function deciding({ standing }: Finding): boolean {
  return standing === 'decides' || standing === 'reinstated';
}

function forRequester({ audience }: Finding): boolean {
  return audience.includes('requester');
}

/** Writes a finding once, whatever it is about, and returns its new id. */
function write(ledger: Map<string, ToldFinding>, finding: Finding): string {
  const { provision, element, verdict, standing, unsure, citableFrom } = finding;
  const told = {
    provision,
    element,
    verdict,
    standing,
    limbs: finding.limbs.map((limb) => ({ limb: limb.limb, verdict: limb.verdict })),
    ...(unsure === undefined ? {} : { unsure }),
    ...(citableFrom === undefined ? {} : { citableFrom }),
  };
  const key = JSON.stringify(told);
  const before = ledger.get(key);
  if (before !== undefined) return before.id;
  const id = `finding-${ledger.size + 1}`;
  ledger.set(key, { id, ...told });
  return id;
}

/** The parts that are given, neighbours given alike made one. */
function givenParts(parts: readonly Part[], tell: (part: Part) => readonly string[]): readonly GivenPart[] {
  const given: GivenPart[] = [];
  for (const part of parts) {
    const outcome = part.status === 'decided' && part.outcome !== undefined ? givenOutcome(part.outcome) : undefined;
    if (outcome === undefined) continue;
    const findings = tell(part);
    const last = given.at(-1);
    if (last !== undefined && last.to === part.from && JSON.stringify(last.outcome) === JSON.stringify(outcome)) {
      given[given.length - 1] = { ...last, to: part.to, findings: [...new Set([...last.findings, ...findings])] };
    } else given.push({ from: part.from, to: part.to, outcome, findings });
  }
  return given;
}

function givenOutcome(outcome: PartOutcome): GivenPart['outcome'] | undefined {
  return match(outcome)
    .with({ kind: 'disclose' }, { kind: 'disclose edited' }, (given) => given)
    .with(
      { kind: 'withhold' },
      { kind: 'exempt' },
      { kind: 'excluded' },
      { kind: 'out of scope' },
      { kind: 'route elsewhere' },
      () => undefined,
    )
    .exhaustive();
}
