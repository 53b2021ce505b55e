import type { Finding, Question, Shown } from './decision.ts';

/** A question as it grows: every part it would settle, and every stretch it is about. */
export type Asking = Omit<Question, 'settles' | 'spans' | 'among' | 'shows' | 'authorities' | 'facts'> & {
  readonly facts: Set<string>;
  readonly settles: Set<string>;
  readonly spans: (readonly [number, number])[];
  readonly among: Set<string>;
  readonly shows: readonly Shown[];
  readonly authorities: readonly string[];
};

/** What brings a duty about. */
export interface Owed {
  readonly duty: string;
  /** What brings it about: a part, an element, a judgement or the request, by id. */
  readonly because: string;
  readonly certain: boolean;
  /** It follows only if the request is answered. */
  readonly ifAnswered: boolean;
  /** Limbs of notices that are left unsaid for this, by citation. */
  readonly unsaid: readonly string[];
}

/** What a decision gathers as it walks the case: the argument, the questions and the duties, each once. */
export interface Ledger {
  readonly findings: Map<string, Finding>;
  readonly questions: Map<string, Asking>;
  readonly duties: Owed[];
}

/** An empty ledger, for one decision. */
export function newLedger(): Ledger {
  return { findings: new Map(), questions: new Map(), duties: [] };
}

/** Notes that something brings a duty about. */
export function owes(ledger: Ledger, owed: Owed): void {
  ledger.duties.push(owed);
}

/** What is gathered for a question only when it is first asked. */
type Gathered = Partial<Pick<Question, 'shows' | 'authorities'>>;

/** Asks a question once, however many parts it would settle. */
export function ask(
  ledger: Ledger,
  question: Omit<Question, 'settles' | 'spans' | 'among' | 'shows' | 'authorities'>,
  gather: () => Gathered = () => ({}),
): Asking {
  const asked = ledger.questions.get(question.id);
  if (asked !== undefined) {
    for (const fact of question.facts) asked.facts.add(fact);
    return asked;
  }
  const { shows = [], authorities = [] } = gather();
  const asking: Asking = {
    ...question,
    facts: new Set(question.facts),
    settles: new Set(),
    spans: [],
    among: new Set(),
    shows,
    authorities,
  };
  ledger.questions.set(question.id, asking);
  return asking;
}
