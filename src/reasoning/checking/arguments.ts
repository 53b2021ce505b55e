import type { Argument } from '../argument.ts';
import type { Pack } from '../pack.ts';
import { covers } from '../pack.ts';
import type { Provision } from '../provision.ts';
import { setOut } from '../set-out.ts';
import type { Absence, Declared } from './declared.ts';
import type { DatedLaw, LawsInTime } from './event-dates.ts';
import { isDuring } from './event-dates.ts';
import type { Explored } from './explore.ts';
import { explore } from './explore.ts';

/** One argument about an element, or about a rule that bears on none, as some dates have it. */
export interface Argued {
  readonly about: string;
  readonly law: DatedLaw;
  readonly argument: Argument;
  /** Absences of it on these dates, in the order its gaps refer to them. */
  readonly absences: readonly Absence[];
  /** Undefined where there was too much to go through. */
  readonly explored: Explored | undefined;
}

/** Everything argued about on every date, each once for each set of versions in force. */
export interface Arguments {
  readonly elements: readonly Argued[];
  /** Of rules that bear on no element: what is done with the request, what is left unsaid, what is never a reason. */
  readonly others: readonly Argued[];
}

/** Sets out and goes through every argument that the law can come to. */
export function everyArgument(pack: Pack, declared: Declared, { laws }: LawsInTime): Arguments {
  const known = new Map<string, Explored | undefined>();
  const people = peopleEnough(pack);
  const bearing = new Set<Provision>();
  const argue = (about: string): readonly Argued[] => {
    const met = new Map<string, Argued>();
    for (const law of laws) {
      const absences = declared.absences.filter(
        (absence) => absence.of.some((pattern) => covers(pattern, about)) && isDuring(law.dates, absence.windows),
      );
      const versions = pack.order.map((provision) => provision.inForce.indexOf(law.provisions.get(provision) as never)).join(' ');
      const key = `${versions} ${absences.map((absence) => declared.absences.indexOf(absence)).join(' ')}`;
      if (met.has(key)) continue;
      const argument = setOut(pack, about, law.dates, people);
      for (const place of argument.places) bearing.add(place.provision);
      const shape = `${shapeOf(argument)} ${JSON.stringify(absences.map(({ facts }) => facts ?? {}))}`;
      const explored = known.has(shape) ? known.get(shape) : explore(argument, absences);
      known.set(shape, explored);
      met.set(key, { about, law, argument, absences, explored });
    }
    return [...met.values()];
  };
  const elements = pack.elements.flatMap(argue);
  const others = pack.provisions.filter((provision) => !bearing.has(provision)).flatMap((provision) => argue(provision.cite));
  return { elements, others };
}

/**
 * As many people as there are provisions put to each person: what displaces a provision displaces it for everyone, so whichever of them
 * apply to a crowd apply to so many of the crowd.
 */
export function peopleEnough({ provisions }: Pack): number {
  return Math.max(1, provisions.filter((provision) => provision.of === 'person').length);
}

/** Ways gone through, each argument of one shape once. */
export function waysIn(argued: readonly Argued[]): number {
  return [...new Set(argued.map(({ explored }) => explored))].reduce((sum, explored) => sum + (explored?.ways ?? 0), 0);
}

/** What an argument is but for the names in it: the same for every line of information that the same rules qualify. */
function shapeOf({ places }: Argument): string {
  return JSON.stringify(
    places.map(({ provision, version, unit, displacedBy }) => [
      provision.effect,
      version === undefined ? '' : version.when,
      version === undefined ? '' : provision.exercise,
      unit,
      displacedBy,
    ]),
    (key, value) => (key === 'limb' ? undefined : value),
  );
}
