import type { Argument, EventDates, Pack, State } from '../../../src/reasoning/index.ts';
import { canFail, canHold, label, narrow, nothingKnown, setOut } from '../../../src/reasoning/index.ts';
import type { Facts } from '../law/opinion.ts';
import type { Drawn } from './drawn.ts';
import type { Expected } from './expected.ts';
import { completions, expectedOf } from './expected.ts';
import type { Situation } from './situation.ts';

/** Where a pack comes to something else than the law was read to, one line each. */
export function differences(pack: Pack, { situation, open }: Drawn): readonly string[] {
  const dates = datesOf(situation);
  const states = statesOf(pack, situation, []);
  const expected = expectedOf(situation);
  const wider = open.length === 0 ? undefined : statesOf(pack, situation, open);
  const every = completions(situation.facts, open, (fact) => pack.catalogue.specs[fact]?.values ?? []);
  const could = wider === undefined ? [] : every.map((facts) => expectedOf({ ...situation, facts }));
  return pack.elements.flatMap((element) => {
    const argument = setOut(pack, element, dates, situation.people.length);
    return [
      ...known(argument, states, expected(element)),
      ...(wider === undefined
        ? []
        : unknown(
            argument,
            wider,
            could.map((one) => one(element).stand),
            open,
          )),
    ];
  });
}

/** With every fact known: what stands, and whether a notice of refusal is owed. */
function* known(argument: Argument, states: readonly State[], { stand, refusal }: Expected): Iterable<string> {
  const { element, places } = argument;
  const outlooks = outlooksOf(argument, states);
  if (outlooks.some((outlook) => outlook !== canHold && outlook !== canFail)) yield `${element}: open though every fact is known`;
  const found = places.flatMap((_, at) => (outlooks[at] === canHold ? [nameOf(argument, at)] : []));
  const [law, library] = [[...stand].sort().join(' + '), found.sort().join(' + ')];
  if (law !== library) yield `${element}: the law ${law || 'nothing'}, the pack ${library || 'nothing'}`;
  const notice = places.some(({ provision }, at) => outlooks[at] === canHold && provision.duties.includes('uk-gdpr/article-12/4'));
  if (notice !== refusal) yield `${element}: a notice of refusal: the law ${refusal}, the pack ${notice}`;
}

/** With some facts not known: whatever they turn out to be, nothing that would stand is ruled out and nothing that would fall is certain. */
function* unknown(
  argument: Argument,
  states: readonly State[],
  every: readonly (readonly string[])[],
  open: readonly string[],
): Iterable<string> {
  const outlooks = outlooksOf(argument, states);
  for (const at of argument.places.keys()) {
    const name = nameOf(argument, at);
    const would = new Set(every.map((stand) => (stand.includes(name) ? canHold : canFail)));
    if ([...would].some((one) => ((outlooks[at] ?? 0) & one) === 0)) {
      yield `${argument.element}: ${name} is certain with ${open.join(', ')} not known, and need not be`;
    }
  }
}

function nameOf({ places }: Argument, at: number): string {
  const place = places[at];
  if (place === undefined) return '';
  return place.unit > 0 ? `${place.provision.cite} for ${place.unit}` : place.provision.cite;
}

function outlooksOf(argument: Argument, states: readonly State[]): readonly number[] {
  return label(argument, states).stands.map((outlook) => (outlook === 0 ? canFail : outlook));
}

function statesOf(pack: Pack, { facts, people }: Situation, open: readonly string[]): readonly State[] {
  const told = Object.fromEntries(Object.entries(facts).filter(([fact]) => !open.includes(fact)));
  return [stateOf(pack, told), ...people.map((person) => stateOf(pack, { ...told, ...person }))];
}

function stateOf(pack: Pack, facts: Facts): State {
  const state = nothingKnown(pack.catalogue);
  for (const [fact, value] of Object.entries(facts)) narrow(pack.catalogue, state, fact, [value]);
  return state;
}

/** The day of decision stands for what is continuous. */
const events = new Map<string, EventDates>();

function datesOf({ days }: Situation): EventDates {
  const key = `${days.receipt} ${days.decision}`;
  const dates = events.get(key) ?? { ...days, continuous: days.decision };
  events.set(key, dates);
  return dates;
}
