import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** What a court has in a report or evidence about children or families, and may itself keep back under its rules. */
export const healthDataOfACourt = provision({
  ...lifting('dpa-2018/schedule-3/paragraph-3'),
  title: 'Health data processed by a court',
  limbs: {
    '3(1)': 'The listed GDPR provisions do not apply to data concerning health',
    '3(1)(a)': 'it is processed by a court',
    '3(1)(b)':
      'it consists of information supplied in a report or other evidence given to the court in the course of proceedings to which rules',
    '3(1)(c)': 'the data may be withheld by the court in whole or in part from the data subject',
  },
  of: 'part',
  protects: 'court',
  exercise: 'familyCourt.exercise',
  inForce: [
    {
      windows: sinceTheAct,
      when: all(
        limb('3(1)', 'data.kind', 'health'),
        limb('3(1)(a)', 'familyCourt.processed'),
        limb('3(1)(b)', 'familyCourt.evidence'),
        limb('3(1)(c)', 'familyCourt.mayWithhold'),
      ),
    },
  ],
});
