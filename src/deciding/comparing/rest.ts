import type { CaseDecision, Duty, ElementDecision } from '../decision.ts';
import type { Question } from '../question.ts';
import type { Comparison, DutyChange, ElementChange, Owed } from './comparison.ts';
import { alike, namedIn, saidOf, sides } from './saying.ts';

/** The elements other than the data of which something changes. */
export function elementChanges(before: CaseDecision, after: CaseDecision): readonly ElementChange[] {
  const [ones, others] = [elementsIn(before), elementsIn(after)];
  return [...new Set([...ones.keys(), ...others.keys()])].flatMap((key): readonly ElementChange[] => {
    const [one, other] = [ones.get(key), others.get(key)];
    const said = sides(one && saidOf(one.decision), other && saidOf(other.decision));
    const of = (other ?? one)?.of;
    return of === undefined || alike(said.before, said.after) ? [] : [{ ...of, ...said }];
  });
}

interface Named {
  readonly of: Pick<ElementChange, 'element' | 'class' | 'item'>;
  readonly decision: ElementDecision;
}

/** Every element of a decision other than the data, each under a key of its own. */
export function elementsIn({ confirmation, classes, information, items }: CaseDecision): ReadonlyMap<string, Named> {
  const all: readonly Named[] = [
    ...[confirmation, ...information].map((decision) => ({ of: { element: decision.element }, decision })),
    ...classes.map((decision) => ({ of: { element: decision.element, class: decision.class }, decision })),
    ...items.flatMap(({ item, origin }) => (origin === undefined ? [] : [{ of: { element: origin.element, item }, decision: origin }])),
  ];
  return new Map(all.map((one) => [JSON.stringify([one.of.element, one.of.class ?? null, one.of.item ?? null]), one]));
}

/** The duties that arise, fall away, or change. A duty may be owed twice, with other limbs left unsaid: each is compared on its own. */
export function dutyChanges(before: CaseDecision['duties'], after: CaseDecision['duties']): readonly DutyChange[] {
  const [ones, others] = [dutiesIn(before), dutiesIn(after)];
  return namedIn(ones.keys(), others.keys()).flatMap((key): readonly DutyChange[] => {
    const [one, other] = [ones.get(key), others.get(key)];
    const owed = sides(one && owedOf(one), other && owedOf(other));
    const duty = (other ?? one)?.duty ?? '';
    return alike(owed.before, owed.after) ? [] : [{ duty, ...owed }];
  });
}

function dutiesIn({ certain, possible }: CaseDecision['duties']): ReadonlyMap<string, Duty> {
  const times = new Map<string, number>();
  return new Map(
    [...certain, ...possible].map((duty) => {
      const time = times.get(duty.duty) ?? 0;
      times.set(duty.duty, time + 1);
      return [`${duty.duty} ${time}`, duty];
    }),
  );
}

/** A part is named by where it stands, and a complaint by its day: neither says the same thing in two decisions. */
const elsewhere = /@\d+$|^\d{4}-\d\d-\d\d$/;

function owedOf({ certain, contains, omits, by, due, for: reasons }: Duty): Owed {
  const named = reasons.filter((reason) => !elsewhere.test(reason));
  return { certain, contains, omits, ...(by === undefined ? {} : { by }), due, for: named };
}

/** Questions that only one of the decisions asks, and those that both ask of a case that shows other things. */
export function questionChanges(before: readonly Question[], after: readonly Question[]): Comparison['questions'] {
  const [ones, others] = [new Map(before.map((one) => [one.id, one])), new Set(after.map(({ id }) => id))];
  return {
    raised: after.filter(({ id }) => !ones.has(id)),
    settled: before.filter(({ id }) => !others.has(id)),
    shown: after.flatMap((other) => {
      const one = ones.get(other.id);
      return one === undefined || alike(one.shows, other.shows) ? [] : [{ before: one, after: other }];
    }),
  };
}
