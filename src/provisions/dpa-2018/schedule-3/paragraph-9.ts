import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** What a court has in a report or evidence about children or families, and may itself keep back under its rules. */
export const otherDataOfACourt = provision({
  ...lifting('dpa-2018/schedule-3/paragraph-9'),
  title: 'Data processed by a court that is neither health nor education data',
  limbs: {
    '9(1)': 'data that is not education data or data concerning health',
    '9(1)(a)': 'it is processed by a court',
    '9(1)(b)':
      'it consists of information supplied in a report or other evidence given to the court in the course of proceedings to which rules',
    '9(1)(c)': 'the data may be withheld by the court in whole or in part from the data subject',
  },
  of: 'part',
  protects: 'court',
  exercise: 'familyCourt.exercise',
  inForce: [
    {
      windows: sinceTheAct,
      when: all(
        limb('9(1)', 'data.kind', 'social work', 'none of these'),
        limb('9(1)(a)', 'familyCourt.processed'),
        limb('9(1)(b)', 'familyCourt.evidence'),
        limb('9(1)(c)', 'familyCourt.mayWithhold'),
      ),
    },
  ],
});
