import type { Case, Known, Person } from '../case/index.ts';
import { shortened } from './safe-text.ts';
import type { Wording } from './wording/index.ts';

/** What the people of a case are called. */
export interface Names {
  /** The person asking, or the data subject where someone asks for them. */
  readonly requester: string;
  /** Name and role: `Ann Bright (witness)`. */
  readonly full: (id: string | undefined) => string;
  /** Name alone, once the role has been said. */
  readonly short: (id: string | undefined) => string;
}

const longestName = 60;

/** Names everyone in a case: by name where there is one, by id where there is not or where two share a name. */
export function namesIn(case_: Case, words: Wording): Names {
  const subject = case_.representative === undefined ? words.people.requester : words.people.dataSubject;
  const written = new Map(case_.people.map((person) => [person.id, shortened(person.name ?? person.id, longestName)]));
  const times = new Map<string, number>();
  for (const name of written.values()) times.set(name, (times.get(name) ?? 0) + 1);
  const people = new Map(case_.people.map((person) => [person.id, person]));

  const short = (id: string | undefined): string => {
    if (id === undefined) return words.people.someone;
    if (id === case_.dataSubject) return subject;
    const name = written.get(id) ?? shortened(id, longestName);
    return (times.get(name) ?? 0) > 1 ? words.people.twin({ name, id: shortened(id, longestName) }) : name;
  };
  const full = (id: string | undefined): string => {
    const person = id === undefined || id === case_.dataSubject ? undefined : people.get(id);
    return person === undefined ? short(id) : words.people.role({ name: short(id), ...roleOf(person) });
  };
  return { requester: subject, full, short };
}

function roleOf(person: Person): { readonly role?: string; readonly capacity?: string } {
  const role = said(person.role);
  const capacity = said(person.capacity);
  return { ...(role === undefined ? {} : { role }), ...(capacity === undefined ? {} : { capacity }) };
}

function said<Value extends string>(known: Known<Value> | undefined): Value | undefined {
  if (known === undefined || typeof known === 'string') return known;
  return 'value' in known ? known.value : undefined;
}
