import type { Known } from './asking.ts';

/** What makes one exemption hold, and for each of its limbs what makes it fail with everything else as it was. */
export interface Ground {
  readonly unit: string;
  readonly when: Known;
  readonly fails: readonly Known[];
  readonly absolute?: true;
}

const balance = (name: string): readonly Known[] => [
  { [`${name}.publicInterest`]: 'equal' },
  { [`${name}.publicInterest`]: 'disclosure outweighs' },
];

/** A prejudice-based exemption: three steps, and then the public interest. */
function prejudice(unit: string, name: string, more: { readonly when?: Known; readonly fails?: readonly Known[] } = {}): Ground {
  return {
    unit,
    when: {
      [`${name}.interest`]: 'yes',
      [`${name}.prejudice`]: 'real and caused by it',
      [`${name}.likelihood`]: 'would be likely',
      [`${name}.publicInterest`]: 'maintaining outweighs',
      ...more.when,
    },
    fails: [
      { [`${name}.interest`]: 'no' },
      { [`${name}.prejudice`]: 'no mechanism shown' },
      { [`${name}.prejudice`]: 'trivial' },
      { [`${name}.likelihood`]: 'no' },
      ...balance(name),
      ...(more.fails ?? []),
    ],
  };
}

/** Every exemption for the content of information, as section 2(3) and Part II have it. */
export const grounds: readonly Ground[] = [
  {
    unit: '21',
    when: { 'foi.accessible': 'on payment or free' },
    fails: [{ 'foi.accessible': 'only by asking this authority' }, { 'foi.accessible': 'no' }],
    absolute: true,
  },
  {
    unit: '23/1',
    when: { 'foi.securityBody.relation': 'relates to one', 'foi.securityBody.certified': 'no' },
    fails: [{ 'foi.securityBody.relation': 'no' }],
    absolute: true,
  },
  {
    unit: '24/1',
    when: {
      'foi.securityBody.relation': 'no',
      'foi.nationalSecurity.required': 'yes',
      'foi.nationalSecurity.certified': 'no',
      'foi.nationalSecurity.publicInterest': 'maintaining outweighs',
    },
    fails: [
      { 'foi.securityBody.relation': 'supplied by one' },
      { 'foi.nationalSecurity.required': 'no' },
      ...balance('foi.nationalSecurity'),
    ],
  },
  {
    unit: '30/1',
    when: { 'foi.investigation.heldFor': 'whether to charge', 'foi.investigation.publicInterest': 'maintaining outweighs' },
    fails: [{ 'foi.investigation.heldFor': 'none of them' }, ...balance('foi.investigation')],
  },
  {
    unit: '30/2',
    when: {
      'foi.source.obtainedFor': 'such investigations',
      'foi.source.confidential': 'yes',
      'foi.source.publicInterest': 'maintaining outweighs',
    },
    fails: [{ 'foi.source.obtainedFor': 'none of them' }, { 'foi.source.confidential': 'no' }, ...balance('foi.source')],
  },
  prejudice('31/1/a', 'foi.crime'),
  prejudice('31/1/b', 'foi.offenders'),
  prejudice('31/1/c', 'foi.justice'),
  prejudice('31/1/d', 'foi.tax'),
  prejudice('31/1/e', 'foi.immigration'),
  prejudice('31/1/f', 'foi.custody'),
  prejudice('31/1/g', 'foi.functions', {
    when: { 'foi.functions.purpose': 'improper conduct' },
    fails: [{ 'foi.functions.purpose': 'none of them' }],
  }),
  prejudice('31/1/h', 'foi.civilProceedings'),
  prejudice('31/1/i', 'foi.fatalAccident'),
  { unit: '32', when: { 'foi.court.document': 'filed' }, fails: [{ 'foi.court.document': 'no' }], absolute: true },
  prejudice('38/1/a', 'foi.health'),
  prejudice('38/1/b', 'foi.safety'),
  { unit: '40/1', when: { 'foi.personal.own': 'yes' }, fails: [{ 'foi.personal.own': 'no' }], absolute: true },
  {
    unit: '40/3A',
    when: {
      'foi.person.identifiable': 'yes',
      'foi.person.interest': 'no',
      'foi.person.necessary': 'yes',
      'foi.person.balance': 'the interest prevails',
      'foi.person.category': 'ordinary',
      'foi.person.otherPrinciple': 'no',
    },
    fails: [{ 'foi.person.identifiable': 'no' }, { 'foi.person.interest': 'yes' }],
    absolute: true,
  },
  {
    unit: '40/3B',
    when: { 'foi.personal.objection': 'yes', 'foi.personal.objection.publicInterest': 'maintaining outweighs' },
    fails: [{ 'foi.personal.objection': 'no' }, ...balance('foi.personal.objection')],
  },
  {
    unit: '40/4A',
    when: {
      'foi.personal.withheldFromThem': 'under section 45(4) or 78A',
      'foi.personal.withheldFromThem.publicInterest': 'maintaining outweighs',
    },
    fails: [{ 'foi.personal.withheldFromThem': 'no' }, ...balance('foi.personal.withheldFromThem')],
  },
  {
    unit: '41',
    when: { 'foi.confidence.obtained': 'yes', 'foi.confidence.breach': 'yes' },
    fails: [{ 'foi.confidence.obtained': 'no' }, { 'foi.confidence.breach': 'no' }],
    absolute: true,
  },
  {
    unit: '42',
    when: { 'foi.privilege.claim': 'yes', 'foi.privilege.publicInterest': 'maintaining outweighs' },
    fails: [{ 'foi.privilege.claim': 'no' }, ...balance('foi.privilege')],
  },
  {
    unit: '43/1',
    when: { 'foi.tradeSecret.is': 'yes', 'foi.tradeSecret.publicInterest': 'maintaining outweighs' },
    fails: [{ 'foi.tradeSecret.is': 'no' }, ...balance('foi.tradeSecret')],
  },
  prejudice('43/2', 'foi.commerce'),
  { unit: '44', when: { 'foi.prohibited': 'by an enactment' }, fails: [{ 'foi.prohibited': 'no' }], absolute: true },
];

/** A prejudice-based power to say nothing: what would be harmed, three steps, and a public interest of its own. */
function silentPrejudice(unit: string, name: string, matter: Known, nothing: Known | undefined): Ground {
  return {
    unit,
    when: {
      ...matter,
      [`${name}.prejudice`]: 'real and caused by it',
      [`${name}.likelihood`]: 'would',
      [`${name}.publicInterest`]: 'maintaining outweighs',
    },
    fails: [
      ...(nothing === undefined ? [] : [nothing]),
      { [`${name}.prejudice`]: 'no mechanism shown' },
      { [`${name}.likelihood`]: 'no' },
      ...balance(name),
    ],
  };
}

const silentClass = (unit: string, name: string): Ground => ({
  unit,
  when: { [name]: 'yes', [`${name}.publicInterest`]: 'maintaining outweighs' },
  fails: [{ [name]: 'no' }, ...balance(name)],
});
const silentAbsolutely = (unit: string, name: string): Ground => ({
  unit,
  when: { [name]: 'yes' },
  fails: [{ [name]: 'no' }],
  absolute: true,
});

/** Every power to neither confirm nor deny. Section 43(1) has none, nor has section 21. */
export const silences: readonly Ground[] = [
  silentAbsolutely('23/5', 'foi.silence.securityBody'),
  silentClass('24/2', 'foi.silence.nationalSecurity'),
  silentClass('30/3', 'foi.silence.investigation'),
  silentPrejudice(
    '31/3',
    'foi.silence.lawEnforcement',
    { 'foi.silence.lawEnforcement.matter': 'a' },
    { 'foi.silence.lawEnforcement.matter': 'none of them' },
  ),
  silentAbsolutely('32/3', 'foi.silence.court'),
  silentPrejudice(
    '38/2',
    'foi.silence.endanger',
    { 'foi.silence.endanger.matter': 'safety' },
    { 'foi.silence.endanger.matter': 'neither' },
  ),
  silentAbsolutely('40/5A', 'foi.silence.own'),
  {
    unit: '40/5B/a',
    when: { 'foi.silence.person.contravenes': 'a principle' },
    fails: [{ 'foi.silence.person.contravenes': 'no' }],
    absolute: true,
  },
  silentClass('40/5B/b', 'foi.silence.objection'),
  silentClass('40/5B/c', 'foi.silence.accessUkGdpr'),
  silentClass('40/5B/d', 'foi.silence.accessPart3'),
  silentAbsolutely('41/2', 'foi.silence.confidence'),
  silentClass('42/2', 'foi.silence.privilege'),
  silentPrejudice('43/3', 'foi.silence.commerce', {}, undefined),
  { unit: '44/2', when: { 'foi.silence.prohibited': 'contempt of court' }, fails: [{ 'foi.silence.prohibited': 'no' }], absolute: true },
];
