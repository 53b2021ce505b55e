/** A ground that a named screening of the whole request can close where nobody has raised it. */
interface Screened {
  readonly provisions: readonly string[];
  /** Every fact value under which the ground fails. */
  readonly closes: readonly (readonly [fact: string, value: string])[];
  /** What is recorded of an item that calls for a look of its own. */
  readonly guarded: readonly (
    | 'live investigation'
    | 'live proceedings'
    | 'covert source'
    | 'security marking'
    | 'lawyer involved'
    | 'statutory bar'
  )[];
}

const live = ['live investigation', 'live proceedings', 'covert source'] as const;
const section = (...units: readonly string[]) => units.map((unit) => `foia-2000/section-${unit}`);

/** One prejudice-based exemption: to find that no interest it protects is harmed closes it. */
function prejudice(unit: string, name: string, guarded: Screened['guarded'] = []): Screened {
  return { provisions: section(unit), closes: [[`foi.${name}.interest`, 'no']], guarded };
}

/** One power to neither confirm nor deny. */
function silence(unit: string, name: string, value: string, guarded: Screened['guarded'] = []): Screened {
  return { provisions: section(unit), closes: [[`foi.silence.${name}`, value]], guarded };
}

/**
 * What a screening settles, ground by ground. Somebody else's data under the first condition is never among them: it is in play wherever
 * another person is. Nor is a refusal of the request, which is in play where the authority raises it.
 */
export const screened: readonly Screened[] = [
  { provisions: section('39'), closes: [['foi.held.environmental', 'no']], guarded: [] },
  { provisions: section('21'), closes: [['foi.accessible', 'no']], guarded: [] },
  {
    provisions: section('23/1'),
    closes: [
      ['foi.securityBody.relation', 'no'],
      ['foi.securityBody.certified', 'no'],
    ],
    guarded: ['security marking'],
  },
  {
    provisions: section('24/1'),
    closes: [
      ['foi.nationalSecurity.required', 'no'],
      ['foi.nationalSecurity.certified', 'no'],
    ],
    guarded: ['security marking'],
  },
  { provisions: section('30/1'), closes: [['foi.investigation.heldFor', 'none of them']], guarded: live },
  {
    provisions: section('30/2'),
    closes: [
      ['foi.source.obtainedFor', 'none of them'],
      ['foi.source.confidential', 'no'],
    ],
    guarded: ['covert source'],
  },
  prejudice('31/1/a', 'crime', live),
  prejudice('31/1/b', 'offenders', live),
  prejudice('31/1/c', 'justice', live),
  prejudice('31/1/d', 'tax'),
  prejudice('31/1/e', 'immigration'),
  prejudice('31/1/f', 'custody'),
  prejudice('31/1/g', 'functions', live),
  prejudice('31/1/h', 'civilProceedings', ['live proceedings']),
  prejudice('31/1/i', 'fatalAccident', live),
  { provisions: section('32'), closes: [['foi.court.document', 'no']], guarded: ['live proceedings'] },
  prejudice('38/1/a', 'health'),
  prejudice('38/1/b', 'safety', ['covert source']),
  { provisions: section('40/1'), closes: [['foi.personal.own', 'no']], guarded: [] },
  { provisions: section('40/3B'), closes: [['foi.personal.objection', 'no']], guarded: [] },
  { provisions: section('40/4A'), closes: [['foi.personal.withheldFromThem', 'no']], guarded: live },
  {
    provisions: section('41'),
    closes: [
      ['foi.confidence.obtained', 'no'],
      ['foi.confidence.breach', 'no'],
    ],
    guarded: [],
  },
  { provisions: section('42'), closes: [['foi.privilege.claim', 'no']], guarded: ['lawyer involved'] },
  { provisions: section('43/1'), closes: [['foi.tradeSecret.is', 'no']], guarded: [] },
  prejudice('43/2', 'commerce'),
  { provisions: section('44'), closes: [['foi.prohibited', 'no']], guarded: ['statutory bar'] },
  silence('23/5', 'securityBody', 'no', ['security marking']),
  silence('24/2', 'nationalSecurity', 'no', ['security marking']),
  silence('30/3', 'investigation', 'no', live),
  silence('31/3', 'lawEnforcement.matter', 'none of them', live),
  silence('32/3', 'court', 'no'),
  silence('38/2', 'endanger.matter', 'neither', ['covert source']),
  silence('40/5A', 'own', 'no'),
  silence('40/5B/a', 'person.contravenes', 'no'),
  silence('40/5B/b', 'objection', 'no'),
  silence('40/5B/c', 'accessUkGdpr', 'no'),
  silence('40/5B/d', 'accessPart3', 'no', live),
  silence('41/2', 'confidence', 'no'),
  silence('42/2', 'privilege', 'no', ['lawyer involved']),
  silence('43/3', 'commerce.prejudice', 'no mechanism shown'),
  silence('44/2', 'prohibited', 'no', ['statutory bar']),
];
