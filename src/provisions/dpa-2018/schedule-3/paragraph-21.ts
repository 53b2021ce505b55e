import { all, any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** Child abuse data, asked for by a parent or a court's appointee. Not in Scotland, and never a bar to the data subject's own request. */
export const childAbuseData = provision({
  ...lifting('dpa-2018/schedule-3/paragraph-21'),
  title: 'Child abuse data',
  limbs: {
    '21(3)': 'information as to whether the data subject is or has been the subject of, or may be at risk of, child abuse',
    '21(1)(a)': 'the data subject is an individual aged under 18',
    '21(1)(a) parent': 'the person making the request has parental responsibility for the data subject',
    '21(1)(b)': 'the person making the request has been appointed by a court to manage those affairs',
    '21(2)': 'would not be in the best interests of the data subject',
    '21(5)': 'This paragraph does not apply in relation to Scotland',
  },
  of: 'part',
  protects: 'person',
  exercise: 'childAbuse.exercise',
  unsure: "That it does not bar the data subject's own request is an inference from sub-paragraph (1).",
  inForce: [
    {
      windows: sinceTheAct,
      when: all(
        limb('21(3)', 'childAbuse.data'),
        any(
          all(
            limb('21(1)(a)', 'dataSubject.age', 'under 16', '16 or 17'),
            limb('21(1)(a) parent', 'request.madeFor', 'parental responsibility'),
          ),
          limb('21(1)(b)', 'request.madeFor', 'appointed by a court'),
        ),
        limb('21(2)', 'childAbuse.bestInterests'),
        limb('21(5)', 'request.jurisdiction', 'England and Wales', 'Northern Ireland'),
      ),
    },
  ],
});
