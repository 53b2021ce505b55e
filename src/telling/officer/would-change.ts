import { match } from 'ts-pattern';
import type { Change, PartOutcome } from '../../deciding/index.ts';
import type { Matter } from '../matter.ts';
import { factSays } from './law-lines.ts';
import { factMeans } from './short.ts';

/** Near changes told of one passage, at the most. */
const mostTold = 2;

/** What would change a decided passage, each near change in a sentence: what would have to be so, and what would come of it. */
export function wouldChangeTexts(matter: Matter, changes: readonly Change<PartOutcome>[]): readonly string[] {
  const { words } = matter;
  return changes.slice(0, mostTold).map((change) =>
    words.reasons.wouldChange({
      ifs: [
        ...ofPeople(matter, change),
        ...(change.days ?? []).map(({ event, to }) => words.reasons.ifDay({ event, day: words.days.day(to) })),
      ],
      gives: choicesIn(matter, change.gives),
      records: change.records,
    }),
  );
}

/** What would have to be found, with whom it is found of. */
function ofPeople(matter: Matter, { facts }: Change<PartOutcome>): readonly string[] {
  const people = [...new Set(facts.map(({ person }) => person))];
  return people.map((person) => {
    const clauses = facts
      .filter((fact) => fact.person === person)
      .map(({ fact, to }) => factSays(matter, fact, to) ?? `${factMeans(matter, fact)}: ${to}`);
    return person === undefined ? clauses.join('; ') : matter.words.reasons.ofPerson({ who: matter.names.short(person), clauses });
  });
}

/** Every choice in a set of outcomes, with the ways of editing put together. */
export function choicesIn({ words }: Pick<Matter, 'words'>, possible: readonly PartOutcome[]): readonly string[] {
  const edits = possible.flatMap((outcome) => (outcome.kind === 'disclose edited' ? [outcome.means] : []));
  const kinds = [...new Set(possible.map(({ kind }) => kind))];
  return kinds.map((kind) =>
    match(kind)
      .with('disclose edited', () => words.outcomes.editedChoice(edits))
      .with('disclose', 'withhold', 'exempt', 'excluded', 'out of scope', 'route elsewhere', (plain) => words.outcomes.choice[plain])
      .exhaustive(),
  );
}
