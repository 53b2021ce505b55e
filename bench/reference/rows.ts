import type { Item, Outcome } from './item.ts';

/** A fact of an item and what it is held against. */
export interface Test {
  readonly fact: keyof Item;
  readonly is: 'same' | 'other' | 'under';
  readonly as: boolean | string | number | null;
}

/** What a rules engine that knows only true and false is asked. */
export type Asked = { readonly all: readonly Asked[] } | { readonly any: readonly Asked[] } | Test;

/** One line of the reference decision, where every line is asked in turn and the first that is met gives the outcome. */
export interface Row {
  readonly name: string;
  readonly when: Asked;
  readonly gives: Outcome;
}

const same = (fact: keyof Item, as: Test['as']): Test => ({ fact, is: 'same', as });
const other = (fact: keyof Item, as: Test['as']): Test => ({ fact, is: 'other', as });
const all = (...of: readonly Asked[]): Asked => ({ all: of });
const any = (...of: readonly Asked[]): Asked => ({ any: of });

/** Met for certain, or met so far as is known: two tests stand in for three values. */
interface Emulated {
  readonly surely: Asked;
  readonly perhaps: Asked;
}

const is = (fact: keyof Item): Emulated => ({ surely: same(fact, true), perhaps: other(fact, false) });
const isNot = (fact: keyof Item): Emulated => ({ surely: same(fact, false), perhaps: other(fact, true) });
const every = (...of: readonly Emulated[]): Emulated => ({
  surely: all(...of.map((one) => one.surely)),
  perhaps: all(...of.map((one) => one.perhaps)),
});
const some = (...of: readonly Emulated[]): Emulated => ({
  surely: any(...of.map((one) => one.surely)),
  perhaps: any(...of.map((one) => one.perhaps)),
});

const underNinety: Test = { fact: 'daysSincePrevious', is: 'under', as: 90 };
const soon: Emulated = { surely: underNinety, perhaps: any(same('daysSincePrevious', null), underNinety) };
const excessive = some(every(is('repeatsSubstance'), soon), isNot('searchReasonable'), isNot('locatable'));
const others = every(
  is('thirdParty'),
  isNot('consent'),
  isNot('knownToRequester'),
  is('riskToRights'),
  is('eNecessary'),
  is('eProportionate'),
);
const aims = (['a', 'b', 'c', 'd'] as const).map((aim) => every(is(`${aim}Necessary`), is(`${aim}Proportionate`)));
const withheld = some(is('privileged'), ...aims, every(others, is('inseparable'), isNot('redactionPossible')));
const redacted = every(others, some(isNot('inseparable'), is('redactionPossible')));

function noticed(name: string, when: Asked, withNotice: Outcome, without: Outcome): readonly Row[] {
  return [
    { name: `${name}, notice would harm`, when: all(when, same('noticePrejudice', true)), gives: without },
    { name: `${name}, notice would not harm`, when: all(when, same('noticePrejudice', false)), gives: withNotice },
    { name: `${name}, notice not known`, when, gives: 'ask' },
  ];
}

/** The reference decision for engines that ask one rule after another. */
export const rows: readonly Row[] = [
  { name: 'not personal data', when: same('personalData', false), gives: 'out of scope' },
  { name: 'perhaps not personal data', when: other('personalData', true), gives: 'ask' },
  { name: 'identity', when: other('identityVerified', true), gives: 'ask identity' },
  { name: 'other regime', when: same('regime', 'ukgdpr'), gives: 'route' },
  { name: 'perhaps another regime', when: other('regime', 'part3'), gives: 'ask' },
  { name: 'unfounded', when: same('manifestlyUnfounded', true), gives: 'refuse unfounded' },
  { name: 'excessive', when: excessive.surely, gives: 'refuse excessive' },
  { name: 'perhaps refused', when: any(other('manifestlyUnfounded', false), excessive.perhaps), gives: 'ask' },
  ...noticed('withheld', withheld.surely, 'withhold with notice', 'withhold without notice'),
  { name: 'perhaps withheld', when: withheld.perhaps, gives: 'ask' },
  ...noticed('redacted', redacted.surely, 'redact with notice', 'redact without notice'),
  { name: 'perhaps redacted', when: redacted.perhaps, gives: 'ask' },
  { name: 'nothing kept back', when: all(), gives: 'disclose' },
];
