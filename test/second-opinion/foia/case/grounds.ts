import type { Facts } from '../../law/opinion.ts';
import { exclusions } from '../confirming.ts';
import { act, exemptions } from '../content.ts';

const inPrejudice: Readonly<Record<string, string>> = {
  '31/1/a': 'crime',
  '31/1/b': 'offenders',
  '31/1/c': 'justice',
  '31/1/d': 'tax',
  '31/1/e': 'immigration',
  '31/1/f': 'custody',
  '31/1/g': 'functions',
  '31/1/h': 'civilProceedings',
  '31/1/i': 'fatalAccident',
  '38/1/a': 'health',
  '38/1/b': 'safety',
  '43/2': 'commerce',
};

/** What is so of each exemption, and of each power to neither confirm nor deny, once a named person has ruled it out. */
export const ruledOut: Readonly<Record<string, Facts>> = {
  [act('21')]: { 'foi.accessible': 'no' },
  [act('23/1')]: { 'foi.securityBody.relation': 'no', 'foi.securityBody.certified': 'no' },
  [act('24/1')]: { 'foi.nationalSecurity.required': 'no', 'foi.nationalSecurity.certified': 'no' },
  [act('30/1')]: { 'foi.investigation.heldFor': 'none of them' },
  [act('30/2')]: { 'foi.source.obtainedFor': 'none of them', 'foi.source.confidential': 'no' },
  ...Object.fromEntries(Object.entries(inPrejudice).map(([unit, name]) => [act(unit), { [`foi.${name}.interest`]: 'no' }])),
  [act('32')]: { 'foi.court.document': 'no' },
  [act('40/3B')]: { 'foi.personal.objection': 'no' },
  [act('40/4A')]: { 'foi.personal.withheldFromThem': 'no' },
  [act('41')]: { 'foi.confidence.obtained': 'no', 'foi.confidence.breach': 'no' },
  [act('42')]: { 'foi.privilege.claim': 'no' },
  [act('43/1')]: { 'foi.tradeSecret.is': 'no' },
  [act('44')]: { 'foi.prohibited': 'no' },
  [act('23/5')]: { 'foi.silence.securityBody': 'no' },
  [act('24/2')]: { 'foi.silence.nationalSecurity': 'no' },
  [act('30/3')]: { 'foi.silence.investigation': 'no' },
  [act('31/3')]: { 'foi.silence.lawEnforcement.matter': 'none of them' },
  [act('32/3')]: { 'foi.silence.court': 'no' },
  [act('38/2')]: { 'foi.silence.endanger.matter': 'neither' },
  [act('40/5A')]: { 'foi.silence.own': 'no' },
  [act('40/5B/a')]: { 'foi.silence.person.contravenes': 'no' },
  [act('40/5B/b')]: { 'foi.silence.objection': 'no' },
  [act('40/5B/c')]: { 'foi.silence.accessUkGdpr': 'no' },
  [act('40/5B/d')]: { 'foi.silence.accessPart3': 'no' },
  [act('41/2')]: { 'foi.silence.confidence': 'no' },
  [act('42/2')]: { 'foi.silence.privilege': 'no' },
  [act('43/3')]: { 'foi.silence.commerce.prejudice': 'no mechanism shown' },
  [act('44/2')]: { 'foi.silence.prohibited': 'no' },
};

export const contents: readonly string[] = Object.keys(ruledOut).filter((cite) => cite in exemptions);
export const silences: readonly string[] = Object.keys(ruledOut).filter((cite) => cite in exclusions);

/** What is said of an item for whoever can see it; everything else about an exemption is found and signed. */
export const said: ReadonlySet<string> = new Set([
  'foi.securityBody.certified',
  'foi.nationalSecurity.certified',
  'foi.source.obtainedFor',
  'foi.confidence.obtained',
]);

/** Where a finding is signed, where that is not the provision it belongs to. */
const signedTogether: Readonly<Record<string, string>> = { [act('38/1/a')]: act('38/1'), [act('38/1/b')]: act('38/1') };
export const signedUnder = (cite: string): string => signedTogether[cite] ?? cite;

/** The choice to claim an exemption, where it is a choice. */
export function claimOf(cite: string): string | undefined {
  const opinion = exemptions[cite] ?? exclusions[cite];
  if (opinion === undefined || opinion.power === 'must') return undefined;
  const [name] = Object.keys(ruledOut[cite] ?? {}).map((fact) =>
    fact.replace(/\.(relation|required|heldFor|obtainedFor|interest|document|claim|is|matter|prejudice)$/, ''),
  );
  return `${name}.exercise`;
}

/** The facts that belong to an exemption itself: what is said, found and claimed under it and under no other. */
export function ownFacts(cite: string): readonly string[] {
  const opinion = exemptions[cite] ?? exclusions[cite];
  const claim = claimOf(cite);
  const borrowed = cite === act('24/1') ? ['foi.securityBody.relation'] : [];
  return [...(opinion?.turnsOn ?? []).filter((fact) => !borrowed.includes(fact)), ...(claim === undefined ? [] : [claim])];
}
