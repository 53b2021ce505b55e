import type { Chance } from '../random.ts';
import { chance } from '../random.ts';

/** True, false, or not known. */
export type Truth = boolean | null;

/** What is known of one item under the reference decision. */
export interface Item {
  readonly personalData: Truth;
  readonly identityVerified: Truth;
  readonly regime: 'part3' | 'ukgdpr' | null;
  readonly manifestlyUnfounded: Truth;
  readonly repeatsSubstance: Truth;
  readonly daysSincePrevious: number | null;
  readonly searchReasonable: Truth;
  readonly locatable: Truth;
  readonly privileged: Truth;
  readonly aNecessary: Truth;
  readonly aProportionate: Truth;
  readonly bNecessary: Truth;
  readonly bProportionate: Truth;
  readonly cNecessary: Truth;
  readonly cProportionate: Truth;
  readonly dNecessary: Truth;
  readonly dProportionate: Truth;
  readonly thirdParty: Truth;
  readonly consent: Truth;
  readonly knownToRequester: Truth;
  readonly riskToRights: Truth;
  readonly eNecessary: Truth;
  readonly eProportionate: Truth;
  readonly inseparable: Truth;
  readonly redactionPossible: Truth;
  readonly noticePrejudice: Truth;
}

/** What becomes of an item. */
export type Outcome =
  | 'out of scope'
  | 'ask'
  | 'ask identity'
  | 'route'
  | 'refuse unfounded'
  | 'refuse excessive'
  | 'withhold with notice'
  | 'withhold without notice'
  | 'redact with notice'
  | 'redact without notice'
  | 'disclose';

/** Half of the items have most gates open and three facts in ten unknown; the other half are even over true, false and unknown. */
export function items(count: number, seed: number): readonly Item[] {
  const by = chance(seed);
  return Array.from({ length: count }, (_, index) => (index % 2 === 0 ? mostlyOpen(by) : even(by)));
}

/** A gate is as it must be for the decision to go on, nearly always; any other fact is unknown three times in ten. */
function mostlyOpen(by: Chance): Item {
  const days = by.often(0.3) ? null : by.below(365);
  return filled(
    (open, shut) => (by.often(0.95) ? open : by.often(0.3) ? null : shut),
    () => (by.often(0.3) ? null : by.often(0.5)),
    days,
  );
}

function even(by: Chance): Item {
  const days = by.one([by.below(90), 90 + by.below(275), null]);
  return filled(
    (open, shut) => by.one([open, shut, null]),
    () => by.one([true, false, null]),
    days,
  );
}

/** Every item is filled in one place, so that all of them have one shape and no engine is slowed by how they were made. */
function filled(gate: <Value>(open: Value, shut: Value) => Value | null, fact: () => Truth, daysSincePrevious: number | null): Item {
  return {
    personalData: gate(true, false),
    identityVerified: gate(true, false),
    regime: gate<'part3' | 'ukgdpr'>('part3', 'ukgdpr'),
    manifestlyUnfounded: gate(false, true),
    repeatsSubstance: gate(false, true),
    daysSincePrevious,
    searchReasonable: gate(true, false),
    locatable: gate(true, false),
    privileged: fact(),
    aNecessary: fact(),
    aProportionate: fact(),
    bNecessary: fact(),
    bProportionate: fact(),
    cNecessary: fact(),
    cProportionate: fact(),
    dNecessary: fact(),
    dProportionate: fact(),
    thirdParty: fact(),
    consent: fact(),
    knownToRequester: fact(),
    riskToRights: fact(),
    eNecessary: fact(),
    eProportionate: fact(),
    inseparable: fact(),
    redactionPossible: fact(),
    noticePrejudice: fact(),
  };
}
