import type { Case, Known, Search } from '../../case/index.ts';
import type { CaseDecision, Decision } from '../../deciding/index.ts';
import type { Account, AccountBeside, Held, HeldElement } from './account.ts';
import type { Ledger } from './findings.ts';
import { ledgerOf } from './findings.ts';
import type { RecordLaw } from './law.ts';
import { lawCited, testsMet } from './law.ts';
import { partsOf } from './parts.ts';

/** Duties the account states: who must be told, what must be recorded, when to look again. */
const stated = new Set(['notify', 'record', 'review']);

/** The account of a decision, with nothing of the order its case was written in. */
export function accountOf(case_: Case, decision: CaseDecision, law: RecordLaw): Account {
  const judgements = byId(case_.judgements);
  const { request, elements, parts, findings, duties, law: cited, receipt } = underOneLaw(decision, law);
  const alongside = (decision.alongside ?? []).flatMap((one): readonly AccountBeside[] =>
    one.under === undefined ? [] : [{ under: one.under, ...underOneLaw(one, law) }],
  );
  return {
    decidedOn: decision.decidedOn,
    ...optional('under', decision.under),
    controller: { name: case_.controller.name, jurisdiction: case_.controller.jurisdiction },
    request: { receivedOn: case_.request.receivedOn, text: case_.request.text, ...request },
    elements,
    parts,
    findings,
    judgements,
    screenings: byId(case_.screenings),
    roleScreenings: byId(case_.roleScreenings),
    searches: [...(case_.searches ?? [])].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
    duties,
    law: cited,
    tests: testsMet(judgements, law),
    people: byId(case_.people).map(({ id, name, role }) => ({ id, ...optional('name', name), ...optional('role', said(role)) })),
    items: byId(case_.items).map(({ id, kind, title, madeOn, system, hash }) => ({
      id,
      kind,
      title,
      ...optional('madeOn', madeOn),
      ...optional('system', system),
      ...optional('hash', hash),
    })),
    receipt,
    ...(alongside.length === 0 ? {} : { alongside }),
    ...optional('conflicts', decision.conflicts),
  };
}

/** What one law makes of the request, with the words it is decided by. */
function underOneLaw(decision: CaseDecision, law: RecordLaw): Omit<AccountBeside, 'under'> {
  const ledger = ledgerOf(decision.trace.findings);
  const duties = decision.duties.certain
    .filter(({ duty }) => stated.has(law.duty(duty)?.does ?? ''))
    .map(({ duty, contains, omits, due, by }) => ({ duty, contains, omits, due, ...optional('by', by) }));
  const cites = [...ledger.findings.map(({ provision }) => provision), ...duties.map(({ duty }) => duty)];
  return {
    request: held(decision.request, ledger),
    elements: elementsOf(decision, ledger),
    parts: partsOf(decision.items, ledger),
    findings: ledger.findings,
    duties,
    law: lawCited(cites, law),
    receipt: decision.receipt,
  };
}

function elementsOf(decision: CaseDecision, ledger: Ledger): readonly HeldElement[] {
  return [
    { element: decision.confirmation.element, ...held(decision.confirmation, ledger) },
    ...decision.classes.map((one) => ({ element: one.element, class: one.class, ...held(one, ledger) })),
    ...decision.information.map((one) => ({ element: one.element, ...held(one, ledger) })),
    ...decision.items.flatMap(({ item, origin }) =>
      origin === undefined ? [] : [{ element: origin.element, item, ...held(origin, ledger) }],
    ),
  ];
}

function held<Outcome>({ status, outcome, possible, findings }: Decision<Outcome>, ledger: Ledger): Held<Outcome> {
  return { status, ...(outcome === undefined ? {} : { outcome }), possible, restsOn: ledger.idsOf(findings) };
}

function byId<One extends { readonly id: string }>(all: readonly One[] = []): readonly One[] {
  return [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [Name in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [Name in Key]?: Value };
}

function placeOf({ system, from = '', to = '' }: Search): string {
  return JSON.stringify([system, from, to]);
}

function said(known: Known<string>): string | undefined {
  if (typeof known === 'string') return known;
  return known.is === 'known' ? known.value : undefined;
}
