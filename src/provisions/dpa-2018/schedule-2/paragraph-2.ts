import { all, any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

const prejudice = 'to the extent that the application of those provisions would be likely to prejudice any of the matters';

/**
 * Crime and taxation. It is for those who are not processing under Part 3, a force among them for its vetting and its staff; it is a
 * matter of purpose and of prejudice, shown for the information and never for a class of it.
 */
export const crimeAndTaxation = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-2/1'),
  title: 'Crime and taxation',
  limbs: {
    '2(1)(a) to 2025': 'the prevention or detection of crime',
    '2(1)(a)': 'the prevention, investigation or detection of crime',
    '2(1)(b)': 'the apprehension or prosecution of offenders',
    '2(1)(c)': 'the assessment or collection of a tax or duty or an imposition of a similar nature',
    '2(1)': prejudice,
  },
  of: 'part',
  protects: 'crime',
  exercise: 'crimeTax.exercise',
  unsure:
    'That a likelihood may be less than even, so long as it is real, significant and weighty, is from R (Lord) v Home Secretary [2003] EWHC 2073 (Admin), from memory. That the word "investigation" came in on 20 August 2025 is medium to high.',
  inForce: [
    {
      windows: { decision: { from: '2018-05-25', to: '2025-08-19' } },
      note: 'To investigate is not a purpose in these words, unless it is also to prevent, to detect or to prosecute.',
      when: all(
        any(
          limb('2(1)(a) to 2025', 'crimeTax.purpose', 'prevention or detection of crime'),
          limb('2(1)(b)', 'crimeTax.purpose', 'apprehension or prosecution of offenders'),
          limb('2(1)(c)', 'crimeTax.purpose', 'tax or duty'),
        ),
        limb('2(1)', 'crimeTax.prejudice'),
      ),
    },
    {
      windows: { decision: { from: '2025-08-20' } },
      when: all(
        any(
          limb('2(1)(a)', 'crimeTax.purpose', 'prevention or detection of crime', 'investigation of crime'),
          limb('2(1)(b)', 'crimeTax.purpose', 'apprehension or prosecution of offenders'),
          limb('2(1)(c)', 'crimeTax.purpose', 'tax or duty'),
        ),
        limb('2(1)', 'crimeTax.prejudice'),
      ),
    },
  ],
});

/** Whoever gets such data for statutory functions is exempt as far as the one it came from: an inspectorate, say. */
export const mirroredExemption = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-2/3'),
  title: 'Crime and taxation: data obtained for statutory functions',
  limbs: {
    '2(2)(a)': 'personal data is processed by a person (“Controller 1”) for any of the purposes',
    '2(2)(b)':
      'obtains the data from Controller 1 for the purpose of discharging statutory functions and processes it for the purpose of discharging statutory functions',
    '2(3)': 'to the same extent that Controller 1 is exempt from those obligations by virtue of sub-paragraph (1)',
  },
  of: 'part',
  protects: 'crime',
  exercise: 'mirror.exercise',
  unsure:
    'The paragraph speaks of exemption by virtue of sub-paragraph (1). The regulator takes a restriction by the police under Part 3 to be enough.',
  inForce: [
    {
      windows: sinceTheAct,
      when: all(
        limb('2(2)(a)', 'mirror.fromController1'),
        limb('2(2)(b)', 'mirror.forStatutoryFunctions'),
        limb('2(3)', 'mirror.controller1Exempt'),
      ),
    },
  ],
});
