import { describe, expect, test } from 'vitest';
import { lifts, rightsSets, ukGdpr } from '../../../src/provisions/index.ts';
import { canFail, canHold, leavesOf } from '../../../src/reasoning/index.ts';
import { events } from '../asking.ts';
import type { Known } from './asking.ts';
import { dutyOf, inForce, provisionOf, standing, verdict } from './asking.ts';

const schedule2 = (paragraph: string) => `dpa-2018/schedule-2/paragraph-${paragraph}`;
const schedule3 = (paragraph: string) => `dpa-2018/schedule-3/paragraph-${paragraph}`;

/** For each exemption, facts under which it applies, and what of them it turns on. Taken from the law notes, paragraph by paragraph. */
const cases: readonly (readonly [cite: string, known: Known, each: readonly Known[]])[] = [
  [
    schedule2('2/1'),
    { 'crimeTax.purpose': 'prevention or detection of crime', 'crimeTax.prejudice': 'yes' },
    [{ 'crimeTax.purpose': 'none of these' }, { 'crimeTax.prejudice': 'no' }],
  ],
  [
    schedule2('2/3'),
    { 'mirror.fromController1': 'yes', 'mirror.forStatutoryFunctions': 'yes', 'mirror.controller1Exempt': 'yes' },
    [{ 'mirror.fromController1': 'no' }, { 'mirror.forStatutoryFunctions': 'no' }, { 'mirror.controller1Exempt': 'no' }],
  ],
  [
    schedule2('3'),
    {
      'riskSystem.classification': 'yes',
      'riskSystem.operator': 'government department, local authority or housing benefit authority',
      'riskSystem.purpose': 'tax or duty',
      'riskSystem.prevents': 'yes',
    },
    [
      { 'riskSystem.classification': 'no' },
      { 'riskSystem.operator': 'other' },
      { 'riskSystem.purpose': 'none of these' },
      { 'riskSystem.prevents': 'no' },
    ],
  ],
  [
    schedule2('4'),
    {
      'controller.secretaryOfState': 'yes',
      'immigration.purpose': 'effective immigration control',
      'immigration.substantialRisk': 'yes',
      'immigration.outweighs': 'yes',
      'immigration.necessary': 'yes',
    },
    [
      { 'controller.secretaryOfState': 'no' },
      { 'immigration.purpose': 'none of these' },
      { 'immigration.substantialRisk': 'no' },
      { 'immigration.outweighs': 'no' },
      { 'immigration.necessary': 'no' },
    ],
  ],
  [
    schedule2('5/1'),
    { 'legalDisclosure.of': 'information an enactment obliges the controller to make public', 'legalDisclosure.prevented': 'yes' },
    [{ 'legalDisclosure.of': 'none of these' }, { 'legalDisclosure.prevented': 'no' }],
  ],
  [
    schedule2('5/2'),
    { 'legalDisclosure.of': 'data that law or an order requires to be disclosed', 'legalDisclosure.prevented': 'yes' },
    [{ 'legalDisclosure.of': 'data disclosed for legal advice' }, { 'legalDisclosure.prevented': 'no' }],
  ],
  [
    schedule2('5/3'),
    { 'legalDisclosure.of': 'data disclosed for legal proceedings', 'legalDisclosure.prevented': 'yes' },
    [{ 'legalDisclosure.of': 'none of these' }, { 'legalDisclosure.prevented': 'no' }],
  ],
  [
    schedule2('7'),
    {
      'protectPublic.function': 'against dishonesty, malpractice, serious misconduct or unfitness',
      'protectPublic.condition': 'yes',
      'protectPublic.prejudice': 'yes',
    },
    [{ 'protectPublic.function': 'none of these' }, { 'protectPublic.condition': 'no' }, { 'protectPublic.prejudice': 'no' }],
  ],
  [schedule2('8'), { 'audit.function': 'yes', 'audit.prejudice': 'yes' }, [{ 'audit.function': 'no' }, { 'audit.prejudice': 'no' }]],
  [schedule2('9'), { 'bank.function': 'yes', 'bank.prejudice': 'yes' }, [{ 'bank.function': 'no' }, { 'bank.prejudice': 'no' }]],
  [
    schedule2('10'),
    { 'complaintsScheme.function': 'yes', 'complaintsScheme.prejudice': 'yes' },
    [{ 'complaintsScheme.function': 'no' }, { 'complaintsScheme.prejudice': 'no' }],
  ],
  [
    schedule2('11'),
    { 'regulator.function': 'yes', 'regulator.prejudice': 'yes' },
    [{ 'regulator.function': 'no' }, { 'regulator.prejudice': 'no' }],
  ],
  [schedule2('13'), { 'parliament.required': 'yes' }, [{ 'parliament.required': 'no' }]],
  [
    schedule2('14/1'),
    { 'judicial.processing': 'for assessing suitability for judicial office' },
    [{ 'judicial.processing': 'none of these' }],
  ],
  [
    schedule2('14/2'),
    { 'judicial.processing': 'by a court or tribunal acting in its judicial capacity' },
    [{ 'judicial.processing': 'none of these' }],
  ],
  [
    schedule2('14/3'),
    { 'judicial.processing': 'none of these', 'judicial.prejudice': 'yes' },
    [{ 'judicial.processing': 'by an individual acting in a judicial capacity' }, { 'judicial.prejudice': 'no' }],
  ],
  [schedule2('15/1'), { 'crown.purpose': 'conferring an honour or dignity' }, [{ 'crown.purpose': 'none of these' }]],
  [schedule2('15/2'), { 'crown.purpose': 'assessing suitability for a listed office' }, [{ 'crown.purpose': 'none of these' }]],
  [schedule2('19'), { 'legalPrivilege.claim': 'yes', 'legalPrivilege.adviserDuty': 'no' }, [{ 'legalPrivilege.claim': 'no' }]],
  [
    schedule2('20'),
    { 'selfIncrimination.exposes': 'yes', 'selfIncrimination.offence': 'any other offence' },
    [{ 'selfIncrimination.exposes': 'no' }, { 'selfIncrimination.offence': 'an offence under the Act or a listed false statement' }],
  ],
  [
    schedule2('21'),
    {
      'corporateFinance.service': 'yes',
      'corporateFinance.price': 'no',
      'corporateFinance.decision': 'yes',
      'corporateFinance.markets': 'yes',
    },
    [{ 'corporateFinance.service': 'no' }, { 'corporateFinance.decision': 'no' }, { 'corporateFinance.markets': 'no' }],
  ],
  [
    schedule2('22'),
    { 'forecasting.purpose': 'yes', 'forecasting.prejudice': 'yes' },
    [{ 'forecasting.purpose': 'no' }, { 'forecasting.prejudice': 'no' }],
  ],
  [
    schedule2('23'),
    { 'negotiations.intentions': 'yes', 'negotiations.prejudice': 'yes' },
    [{ 'negotiations.intentions': 'no' }, { 'negotiations.prejudice': 'no' }],
  ],
  [
    schedule2('24'),
    { 'reference.for': 'education, training or employment', 'reference.inConfidence': 'yes' },
    [{ 'reference.for': 'not a reference' }, { 'reference.inConfidence': 'no' }],
  ],
  [schedule2('25/1'), { 'exam.script': 'yes' }, [{ 'exam.script': 'no' }]],
  [
    schedule2('26'),
    {
      'specialPurposes.purpose': 'journalism',
      'specialPurposes.publication': 'yes',
      'specialPurposes.publicInterest': 'yes',
      'specialPurposes.incompatible': 'yes',
    },
    [
      { 'specialPurposes.purpose': 'none of these' },
      { 'specialPurposes.publication': 'no' },
      { 'specialPurposes.publicInterest': 'no' },
      { 'specialPurposes.incompatible': 'no' },
    ],
  ],
  [
    schedule2('27'),
    {
      'research.purpose': 'statistics',
      'research.impaired': 'yes',
      'research.safeguards': 'yes',
      'research.anonymousResults': 'yes',
    },
    [
      { 'research.purpose': 'neither' },
      { 'research.impaired': 'no' },
      { 'research.safeguards': 'no' },
      { 'research.anonymousResults': 'no' },
    ],
  ],
  [
    schedule2('28'),
    { 'archiving.purpose': 'yes', 'archiving.impaired': 'yes', 'archiving.safeguards': 'yes' },
    [{ 'archiving.purpose': 'no' }, { 'archiving.impaired': 'no' }, { 'archiving.safeguards': 'no' }],
  ],
  ...(
    [
      ['3', 'health'],
      ['9', 'social work'],
      ['9', 'none of these'],
      ['18', 'education'],
    ] as const
  ).map(
    ([paragraph, kind]) =>
      [
        schedule3(paragraph),
        { 'data.kind': kind, 'familyCourt.processed': 'yes', 'familyCourt.evidence': 'yes', 'familyCourt.mayWithhold': 'yes' },
        [
          { 'data.kind': kind === 'health' ? 'education' : 'health' },
          { 'familyCourt.processed': 'no' },
          { 'familyCourt.evidence': 'no' },
          { 'familyCourt.mayWithhold': 'no' },
        ],
      ] as const,
  ),
  [
    schedule3('11'),
    { 'data.kind': 'social work', 'socialWork.seriousHarm': 'yes' },
    [{ 'data.kind': 'none of these' }, { 'socialWork.seriousHarm': 'no' }],
  ],
  [
    schedule3('19'),
    { 'data.kind': 'education', 'education.seriousHarm': 'yes' },
    [{ 'data.kind': 'none of these' }, { 'education.seriousHarm': 'no' }],
  ],
  ...(['fertilisation', 'adoption', 'needs', 'orders', 'hearings'] as const).map(
    (_, index) =>
      [
        `dpa-2018/schedule-4/paragraph-${index + 2}`,
        {
          'listedEnactment.restricts':
            ['human fertilisation and embryology', 'adoption', 'special educational needs', 'parental orders', "children's hearings"][
              index
            ] ?? '',
        },
        [{ 'listedEnactment.restricts': 'none of these' }],
      ] as const,
  ),
];

describe('each exemption', () => {
  test.each(cases)('%s applies where all it asks is so', (cite, known) => {
    expect(verdict(cite, known)).toBe(canHold);
  });

  test.each(cases.flatMap(([cite, known, each]) => each.map((one) => [cite, JSON.stringify(one), { ...known, ...one }] as const)))(
    '%s fails where %s',
    (cite, _, known) => {
      expect(verdict(cite, known)).toBe(canFail);
    },
  );

  test.each(cases)('%s keeps back the copy, and the confirmation that there is one, where it is used', (cite, known) => {
    const exercise = provisionOf(cite).exercise;
    const used = exercise === undefined ? known : { ...known, [exercise]: 'restrict' };

    for (const element of ['uk-gdpr/article-15/3', 'uk-gdpr/article-15/1', 'uk-gdpr/article-15/1/g'] as const) {
      const stands = standing(element, used);
      expect(stands).toContain(cite);
      expect(stands).not.toContain(element);
    }
  });

  test.each(cases.filter(([cite]) => provisionOf(cite).exercise !== undefined))(
    '%s is a choice: unused, it keeps nothing back',
    (cite, known) => {
      const unused = { ...known, [provisionOf(cite).exercise ?? '']: 'do not restrict' };

      expect(standing('uk-gdpr/article-15/3', unused)).not.toContain(cite);
      expect(provisionOf(cite).power).toBe('may');
    },
  );

  test('brings a refusal with reasons, and a record, however it is used', () => {
    const without = ukGdpr.provisions
      .filter(({ cite }) => cite in lifts)
      .filter(({ duties }) => !duties.includes('uk-gdpr/article-12/4') || !duties.some((duty) => /record|4B/.test(duty)));

    expect(without.map(({ cite }) => cite)).toEqual([]);
  });
});

describe('the rights each lifts', () => {
  test('every exemption of Schedules 2 to 4 is in a set, and no set lifts Article 12', () => {
    const ofSchedules = ukGdpr.provisions.map(({ cite }) => cite).filter((cite) => /schedule-[234]/.test(cite));

    expect(Object.keys(lifts).sort()).toEqual([...ofSchedules].sort());
    for (const set of Object.values(rightsSets)) {
      expect(set.lifts).toContain('15(1)-(3)');
      expect(set.lifts.filter((article) => /^12/.test(article))).toEqual([]);
    }
  });

  test.each([
    [schedule2('2/1'), 'R-1b'],
    [schedule2('2/3'), 'R-4'],
    [schedule2('4'), 'R-5'],
    [schedule2('7'), 'R-2'],
    [schedule2('16'), 'R-3'],
    [schedule2('19'), 'R-4'],
    [schedule3('4'), 'R-6'],
    [schedule3('5'), 'R-6 access'],
    ['dpa-2018/schedule-4/paragraph-2', 'R-7'],
  ])('%s lifts %s', (cite, set) => {
    expect(lifts[cite as keyof typeof lifts]).toBe(set);
  });

  test('immigration lifts neither rectification, nor the telling of recipients, nor portability', () => {
    expect(rightsSets['R-5'].lifts).not.toEqual(expect.arrayContaining(['16']));
    expect(rightsSets['R-5'].lifts.filter((article) => ['16', '19', '20(1)-(2)'].includes(article))).toEqual([]);
  });
});

describe('dates', () => {
  test('to investigate is a purpose of paragraphs 2 and 3 from 20 August 2025', () => {
    const investigating = { 'crimeTax.purpose': 'investigation of crime', 'crimeTax.prejudice': 'yes' } as const;
    const on = (day: string) => events('2025-07-01', day);

    expect(verdict(schedule2('2/1'), investigating, on('2025-08-19'))).toBe(canFail);
    expect(verdict(schedule2('2/1'), investigating, on('2025-08-20'))).toBe(canHold);
    expect(verdict(schedule2('2/1'), { ...investigating, 'crimeTax.purpose': 'prevention or detection of crime' }, on('2025-08-19'))).toBe(
      canHold,
    );
    const system = {
      'riskSystem.classification': 'yes',
      'riskSystem.operator': 'government department, local authority or housing benefit authority',
      'riskSystem.purpose': 'investigation of crime',
      'riskSystem.prevents': 'yes',
    } as const;
    expect(verdict(schedule2('3'), system, on('2025-08-19'))).toBe(canFail);
    expect(verdict(schedule2('3'), system, on('2025-08-20'))).toBe(canHold);
  });

  test('the immigration exemption is in its present form from 8 March 2024, and older forms are not encoded', () => {
    expect(inForce(schedule2('4'), events('2024-01-01', '2024-03-07'))).toBe(false);
    expect(inForce(schedule2('4'), events('2024-01-01', '2024-03-08'))).toBe(true);
  });
});

describe('who judges, and who can use it', () => {
  test('the immigration exemption is the Secretary of State’s, and no police force can use it', () => {
    const police = { 'controller.secretaryOfState': 'no', 'controller.competentAuthority': 'schedule 7' } as const;

    expect(verdict(schedule2('4'), police)).toBe(canFail);
    expect(provisionOf(schedule2('4')).burden).toBe('Secretary of State');
    for (const fact of ['substantialRisk', 'outweighs', 'necessary'] as const) {
      expect(ukGdpr.catalogue.specs[`immigration.${fact}`]?.answeredBy).toBe('Secretary of State');
    }
    expect(provisionOf(schedule2('4')).duties).toContain(schedule2('4B'));
    expect(dutyOf(schedule2('4B')).inForce[0]?.laidDown).toEqual(['4B(1)', '4B(2)', '4B(2) unless']);
  });

  test('litigation is no reason to refuse: paragraph 5 asks that answering should prevent a disclosure', () => {
    const litigation = { 'legalDisclosure.of': 'data disclosed for legal proceedings', 'legalDisclosure.prevented': 'no' } as const;

    for (const paragraph of ['5/1', '5/2', '5/3']) {
      expect(verdict(schedule2(paragraph), litigation)).toBe(canFail);
      expect(provisionOf(schedule2(paragraph)).unsure).toContain('no ground for refusing');
    }
  });

  test('privilege has a second limb of its own', () => {
    expect(verdict(schedule2('19'), { 'legalPrivilege.claim': 'no', 'legalPrivilege.adviserDuty': 'yes' })).toBe(canHold);
  });

  test('what is a class turns on no prejudice, and what is prejudice always on a judgement of it', () => {
    const judgementsOf = (cite: string) =>
      provisionOf(cite).inForce.flatMap(({ when }) =>
        leavesOf(when).filter(({ fact }) => ukGdpr.catalogue.specs[fact]?.judged?.test.includes('prejudice')),
      );

    for (const cite of ['14/1', '14/2', '15/1', '15/2', '19', '24', '25/1'].map(schedule2)) expect(judgementsOf(cite)).toEqual([]);
    for (const cite of ['2/1', '7', '8', '9', '10', '11', '14/3', '22', '23'].map(schedule2)) expect(judgementsOf(cite)).not.toEqual([]);
  });

  test('marks are not withheld: the time is five months, or forty days from the results if that is sooner', () => {
    expect(ukGdpr.byCite.has(schedule2('25/2'))).toBe(false);
    expect(dutyOf(schedule2('25/2')).inForce[0]?.contains).toEqual(['25(3)(a)', '25(3)(b)']);
  });
});
