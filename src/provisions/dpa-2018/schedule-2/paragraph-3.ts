import { all, any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting } from '../../uk-gdpr/rights-sets.ts';

const classification = limb('3(1)', 'riskSystem.classification');
const operator = limb('3(2)(a)', 'riskSystem.operator', 'government department, local authority or housing benefit authority');
const prevents = limb('3(1) effect', 'riskSystem.prevents');

/** A classification given by a risk assessment system of a department, a council or a housing benefit authority. Never one that police run. */
export const riskAssessmentSystem = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-3'),
  title: 'Risk assessment systems',
  limbs: {
    '3(1)': 'a classification applied to the data subject as part of a risk assessment system',
    '3(1) effect': 'would prevent the system from operating effectively',
    '3(2)(a)': 'operated by a government department, a local authority or another authority administering housing benefit',
    '3(2)(b)(i)': 'the assessment or collection of a tax or duty or an imposition of a similar nature',
    '3(2)(b)(ii) to 2025': 'the prevention or detection of crime or apprehension or prosecution of offenders',
    '3(2)(b)(ii)': 'the prevention, investigation or detection of crime or apprehension or prosecution of offenders',
  },
  of: 'part',
  protects: 'crime',
  exercise: 'riskSystem.exercise',
  inForce: [
    {
      windows: { decision: { from: '2018-05-25', to: '2025-08-19' } },
      when: all(
        classification,
        operator,
        any(
          limb('3(2)(b)(i)', 'riskSystem.purpose', 'tax or duty'),
          limb('3(2)(b)(ii) to 2025', 'riskSystem.purpose', 'prevention or detection of crime, or offenders'),
        ),
        prevents,
      ),
    },
    {
      windows: { decision: { from: '2025-08-20' } },
      when: all(
        classification,
        operator,
        any(
          limb('3(2)(b)(i)', 'riskSystem.purpose', 'tax or duty'),
          limb('3(2)(b)(ii)', 'riskSystem.purpose', 'prevention or detection of crime, or offenders', 'investigation of crime'),
        ),
        prevents,
      ),
    },
  ],
});
