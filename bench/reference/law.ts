import type { Provision } from '../../src/reasoning/index.ts';
import { assemble, catalogue, grammar, setOut } from '../../src/reasoning/index.ts';
import type { Rule } from './trace.ts';
import { cites } from './trace.ts';

const yesNo = { about: 'item', values: ['yes', 'no'], means: '', answeredBy: 'officer' } as const;

/** The facts of the reference decision. Days become two values when an item is read: all that the law asks of them. */
export const facts = catalogue({
  personalData: yesNo,
  identityVerified: yesNo,
  regime: { ...yesNo, values: ['part3', 'ukgdpr'] },
  manifestlyUnfounded: yesNo,
  repeatsSubstance: yesNo,
  daysSincePrevious: { ...yesNo, values: ['under 90', '90 or more'] },
  searchReasonable: yesNo,
  locatable: yesNo,
  privileged: yesNo,
  aNecessary: yesNo,
  aProportionate: yesNo,
  bNecessary: yesNo,
  bProportionate: yesNo,
  cNecessary: yesNo,
  cProportionate: yesNo,
  dNecessary: yesNo,
  dProportionate: yesNo,
  thirdParty: yesNo,
  consent: yesNo,
  knownToRequester: yesNo,
  riskToRights: yesNo,
  eNecessary: yesNo,
  eProportionate: yesNo,
  inseparable: yesNo,
  redactionPossible: yesNo,
  noticePrejudice: yesNo,
});

const { limb, all, any, not, provision } = grammar(facts);

/** The places of the argument: the rules by their letters, S put into the two that turn on it, and what follows where none of them stands. */
export type PlaceName = Exclude<Rule, 'S'> | 'redact' | 'disclose';

const citeOf: Readonly<Record<PlaceName, string>> = { ...cites, redact: 'reference/redaction/e', disclose: 'reference/disclosure' };

/** Each stage takes the place of every stage after it. */
const notice = 'reference/notice/*';
const unlessRestricted = ['reference/redaction/e', 'reference/disclosure'];
const restrictions = ['reference/privilege/*', 'reference/restriction/*', ...unlessRestricted, notice];
const refusals = ['reference/refusal/*', ...restrictions];

type When = Parameters<typeof not>[0];

function rule(name: PlaceName, displaces: readonly string[], when: When): Provision {
  const cite = citeOf[name];
  const limbs = { [name]: '' } as Readonly<Record<string, string>>;
  return provision({ cite, title: name, source: '', of: 'item', effect: 'restricted', displaces, limbs, inForce: [{ windows: {}, when }] });
}

const fact = <Fact extends keyof typeof facts.specs & string>(id: Fact) => limb(id, id);
const both = (aim: 'a' | 'b' | 'c' | 'd') => all(fact(`${aim}Necessary`), fact(`${aim}Proportionate`));
const others = [
  fact('thirdParty'),
  not(fact('consent')),
  not(fact('knownToRequester')),
  fact('riskToRights'),
  fact('eNecessary'),
  fact('eProportionate'),
] as const;
// What can be separated out, or edited, need not be withheld.
const separable = any(not(fact('inseparable')), fact('redactionPossible'));

/** The reference decision as law. A gate is written as what stops there, so that it can take the place of what comes after. */
const provisions: readonly Provision[] = [
  rule('G1', ['reference/gate/2', 'reference/gate/3', ...refusals], not(fact('personalData'))),
  rule('G2', ['reference/gate/3', ...refusals], not(fact('identityVerified'))),
  rule('G3', refusals, limb('regime', 'regime', 'ukgdpr')),
  rule('R1', restrictions, fact('manifestlyUnfounded')),
  rule('R2', restrictions, all(fact('repeatsSubstance'), limb('daysSincePrevious', 'daysSincePrevious', 'under 90'))),
  rule('R3', restrictions, not(fact('searchReasonable'))),
  rule('R4', restrictions, not(fact('locatable'))),
  rule('P1', unlessRestricted, fact('privileged')),
  rule('A', unlessRestricted, both('a')),
  rule('B', unlessRestricted, both('b')),
  rule('C', unlessRestricted, both('c')),
  rule('D', unlessRestricted, both('d')),
  rule('E', unlessRestricted, all(...others, not(separable))),
  rule('redact', [citeOf.disclose], all(...others, separable)),
  // Where nothing is kept back there is nothing to give notice of.
  rule('disclose', [notice], all()),
  rule('N', [], fact('noticePrejudice')),
];

const law = assemble(facts, { provisions, duties: [], elements: [citeOf.N] });

/** Everything that bears on whether notice is given, which is everything. */
export const argument = setOut(law, citeOf.N, {}, 0);

/** Where each rule is in the argument. */
export function placeOf(name: PlaceName): number {
  return argument.places.findIndex((place) => place.provision.cite === citeOf[name]);
}
