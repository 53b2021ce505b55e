import { match, P } from 'ts-pattern';
import type { Case, Item, Person } from '../case/index.ts';
import { valueIn } from './knowing.ts';
import type { Shown } from './question.ts';

/** What the case already shows on the factors of a judgement, and which way each points. None of it decides. */
export function shownFor(case_: Case, item: Item | undefined, personId: string | undefined): readonly Shown[] {
  const person = case_.people.find(({ id }) => id === personId);
  return [...(person === undefined ? [] : ofPerson(person)), ...(item === undefined ? [] : ofItem(item))];
}

function ofPerson(person: Person): readonly Shown[] {
  return [consent(person), confidence(person), said(person), known(person), role(person), age(person), ...risks(person)].filter(
    (shown) => shown !== undefined,
  );
}

function consent(person: Person): Shown {
  const value = valueIn(person.consent) ?? 'no record';
  return match(value)
    .with('given', () => ({ factor: 'wishes', fact: 'consent', value, towards: 'disclosure' }) as const)
    .with('refused', () => ({ factor: 'wishes', fact: 'consent', value, towards: 'restriction' }) as const)
    .with('not safely askable', () => ({ factor: 'askingSafe', fact: 'consent', value, towards: 'restriction' }) as const)
    .with('sought, no answer', 'no record', () => ({ factor: 'wishes', fact: 'consent', value, towards: 'either way' }) as const)
    .exhaustive();
}

function confidence(person: Person): Shown | undefined {
  return match(valueIn(person.confidence))
    .with('promised', 'expected', (value) => ({ factor: 'confidence', fact: 'confidence', value, towards: 'restriction' }) as const)
    .with('none', (value) => ({ factor: 'confidence', fact: 'confidence', value, towards: 'disclosure' }) as const)
    .with(undefined, () => undefined)
    .exhaustive();
}

function said(person: Person): Shown | undefined {
  return match(valueIn(person.saidToRequester))
    .with('yes', (value) => ({ factor: 'knownAlready', fact: 'said to the requester', value, towards: 'disclosure' }) as const)
    .with('no', (value) => ({ factor: 'knownAlready', fact: 'said to the requester', value, towards: 'restriction' }) as const)
    .with(undefined, () => undefined)
    .exhaustive();
}

function known(person: Person): Shown | undefined {
  return match(valueIn(person.knownToRequester))
    .with('yes', (value) => ({ factor: 'identifiability', fact: 'known to the requester', value, towards: 'either way' }) as const)
    .with('no', (value) => ({ factor: 'identifiability', fact: 'known to the requester', value, towards: 'either way' }) as const)
    .with(undefined, () => undefined)
    .exhaustive();
}

function role(person: Person): Shown | undefined {
  const towards = match([valueIn(person.role), valueIn(person.capacity)] as const)
    .with([P._, 'covert'], () => 'restriction' as const)
    .with([P.union('victim', 'witness', 'informant', 'complainant', 'child'), P._], () => 'restriction' as const)
    .with(
      [P.union('police officer', 'police staff', 'official', 'professional'), P.union('on duty', 'professional')],
      () => 'disclosure' as const,
    )
    .with([undefined, P._], () => undefined)
    .with([P._, P._], () => 'either way' as const)
    .exhaustive();
  const capacity = valueIn(person.capacity);
  const value = [valueIn(person.role), capacity].filter((part) => part !== undefined).join(', ');
  return towards === undefined ? undefined : { factor: 'role', fact: 'role', value, towards };
}

function age(person: Person): Shown | undefined {
  const years = valueIn(person.age);
  return years === undefined || years >= 18
    ? undefined
    : { factor: 'sensitivity', fact: 'age', value: String(years), towards: 'restriction' };
}

function risks(person: Person): readonly Shown[] {
  if (person.risk === undefined) return [];
  if (person.risk === 'none recorded') return [{ factor: 'risk', fact: 'recorded risk', value: 'none recorded', towards: 'disclosure' }];
  return person.risk.map((risk) => ({ factor: 'risk', fact: 'recorded risk', value: risk.kind, towards: 'restriction' }));
}

function ofItem(item: Item): readonly Shown[] {
  return (item.flags ?? []).map((flag) =>
    match(flag)
      .with(
        'live investigation',
        'live proceedings',
        () => ({ factor: 'stage', fact: 'flag', value: flag, towards: 'restriction' }) as const,
      )
      .with('covert source', 'security marking', () => ({ factor: 'risk', fact: 'flag', value: flag, towards: 'restriction' }) as const)
      .with('lawyer involved', () => ({ factor: 'extent', fact: 'flag', value: flag, towards: 'either way' }) as const)
      // A marking, a bar or a promise on paper is never by itself a reason (s186).
      .with(
        'protective marking',
        'statutory bar',
        'contractual confidence',
        () => ({ factor: 'harm', fact: 'flag', value: flag, towards: 'either way' }) as const,
      )
      .exhaustive(),
  );
}
