import { declared, eir, eirDeclared, foia, foiaDeclared, part3, ukGdpr, ukGdprDeclared } from '../../src/provisions/index.ts';
import { sorting, sortingDeclared } from '../../src/provisions/sorting/index.ts';
import type { Pack } from '../../src/reasoning/index.ts';
import { everyPair as everyPairOfEir, onEir } from '../second-opinion/eir/opinion.ts';
import { everyPair as everyPairOfFoia } from '../second-opinion/foia/days.ts';
import { onFoia } from '../second-opinion/foia/opinion.ts';
import { everyOtherEvent, everyPair, fewDays } from '../second-opinion/law/days.ts';
import { onPart3 } from '../second-opinion/law/disagreements.ts';
import { everyDay as everyDayOfSorting } from '../second-opinion/sorting/days.ts';
import { onSorting } from '../second-opinion/sorting/opinion.ts';
import {
  everyOtherEvent as everyOtherEventOfUkGdpr,
  everyPair as everyPairOfUkGdpr,
  fewDays as fewDaysOfUkGdpr,
} from '../second-opinion/uk-gdpr/days.ts';
import { onUkGdpr } from '../second-opinion/uk-gdpr/opinion.ts';
import { comesToSomethingElse } from '../second-opinion/uk-gdpr/sample.ts';
import { equivalent } from './equivalent.ts';
import { eirEquivalent } from './equivalent-eir.ts';
import { foiaEquivalent } from './equivalent-foia.ts';
import { sortingEquivalent } from './equivalent-sorting.ts';
import { ukGdprEquivalent } from './equivalent-uk-gdpr.ts';
import type { HeldTo } from './killers.ts';

/** A body of law to be changed, what its mutants are held to, and those that say the same as it, each with why. */
export interface Body {
  readonly law: Pack;
  readonly held: HeldTo;
  readonly equivalent: ReadonlyMap<string, string>;
}

/** Each body of law that has a second opinion, by the name it goes by on the command line. */
export const bodies = {
  'part-3': { law: part3, held: { declared, opinion: onPart3, fewDays, everyDay: [...everyPair, ...everyOtherEvent] }, equivalent },
  'uk-gdpr': {
    law: ukGdpr,
    held: {
      declared: ukGdprDeclared,
      opinion: onUkGdpr,
      fewDays: fewDaysOfUkGdpr,
      everyDay: [...everyPairOfUkGdpr, ...everyOtherEventOfUkGdpr],
      whole: comesToSomethingElse,
    },
    equivalent: ukGdprEquivalent,
  },
  foia: {
    law: foia,
    held: { declared: foiaDeclared, opinion: onFoia, fewDays: everyPairOfFoia, everyDay: [] },
    equivalent: foiaEquivalent,
  },
  eir: { law: eir, held: { declared: eirDeclared, opinion: onEir, fewDays: everyPairOfEir, everyDay: [] }, equivalent: eirEquivalent },
  sorting: {
    law: sorting,
    held: { declared: sortingDeclared, opinion: onSorting, fewDays: everyDayOfSorting, everyDay: [] },
    equivalent: sortingEquivalent,
  },
} as const satisfies Readonly<Record<string, Body>>;
