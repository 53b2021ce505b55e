import type { Finding } from './decision.ts';
import type { Hypothesis } from './hypotheses.ts';
import type { Given, Question, Shown } from './question.ts';
import type { Regime } from './regime.ts';

/** A decision a question bears on: what is possible now, and what would be if an answer were so. */
export interface Bearing {
  readonly possible: Given['possible'];
  readonly given: (hypothesis: Hypothesis) => Given['possible'];
}

/** What a question is told with only once everything has been asked. */
type Derived = 'settles' | 'spans' | 'among' | 'shows' | 'authorities' | 'facts' | 'rank' | 'narrows' | 'answers';

/** A question as it grows: every part it would settle, and every stretch it is about. */
export type Asking = Omit<Question, Derived> & {
  readonly facts: Set<string>;
  /** Decisions it bears on, by id. */
  readonly settles: Map<string, Bearing>;
  readonly spans: (readonly [number, number])[];
  readonly among: Set<string>;
  readonly shows: readonly Shown[];
  readonly authorities: readonly string[];
  /** What each answer would mean, by the answer. */
  readonly answers: Map<string, Hypothesis>;
};

/** What brings a duty about. */
export interface Owed {
  readonly duty: string;
  /** What brings it about: parts, an element, a judgement or the request, by id. Parts that are alike are added as they are met. */
  readonly because: readonly string[];
  readonly certain: boolean;
  /** It follows only if the request is answered. */
  readonly ifAnswered: boolean;
  /** Limbs of notices that are left unsaid for this, by citation. */
  readonly unsaid: readonly string[];
}

/** What a decision gathers as it walks the case: the argument, the questions and the duties, each once. */
export interface Ledger {
  /** The law it is decided under. */
  readonly law: Regime;
  readonly findings: Finding[];
  readonly questions: Map<string, Asking>;
  readonly duties: Owed[];
  /** Lists of questions that decisions wait for, by what is in them: put in the order of rank once every question is ranked. */
  readonly needs: Map<string, string[]>;
}

/** An empty ledger, for one decision. */
export function newLedger(law: Regime): Ledger {
  return { law, findings: [], questions: new Map(), duties: [], needs: new Map() };
}

/** Notes that something brings a duty about. */
export function owes(ledger: Ledger, owed: Owed): void {
  ledger.duties.push(owed);
}

/** What is gathered for a question only when it is first asked. */
type Gathered = Partial<Pick<Question, 'shows' | 'authorities'>>;

/** What a question is, before anything is known of what it bears on. */
export type Asked = Omit<Question, Exclude<Derived, 'facts'>>;

/** Asks a question once, however many parts it would settle. */
export function ask(ledger: Ledger, question: Asked, gather: () => Gathered = () => ({})): Asking {
  const asked = ledger.questions.get(question.id);
  if (asked !== undefined) {
    for (const fact of question.facts) asked.facts.add(fact);
    return asked;
  }
  const { shows = [], authorities = [] } = gather();
  const asking: Asking = {
    ...question,
    facts: new Set(question.facts),
    settles: new Map(),
    spans: [],
    among: new Set(),
    shows,
    authorities,
    answers: new Map(),
  };
  ledger.questions.set(question.id, asking);
  return asking;
}

/** The questions a decision waits for, by id: one list for all that wait for the same. */
export function needing(ledger: Ledger, ids: Iterable<string>): readonly string[] {
  const list = [...new Set(ids)].sort();
  const key = JSON.stringify(list);
  const known = ledger.needs.get(key);
  if (known !== undefined) return known;
  ledger.needs.set(key, list);
  return list;
}

/** Puts every list of questions in the order of their rank. */
export function putInRank(ledger: Ledger, questions: readonly Pick<Question, 'id' | 'rank'>[]): void {
  const ranks = new Map(questions.map(({ id, rank }) => [id, rank]));
  for (const list of ledger.needs.values()) list.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}
