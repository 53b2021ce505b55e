import { duty } from '../../../reasoning/index.ts';
import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** A prohibition, in Scotland: nothing from the Principal Reporter is given until the Reporter has said that the serious harm test is not met. */
export const reporterOnEducation = provision({
  ...lifting('dpa-2018/schedule-3/paragraph-20'),
  title: 'Data from the Principal Reporter (education)',
  limbs: {
    '20(1)(a)': 'a controller who is an education authority',
    '20(1)(a) data': 'to disclose education data',
    '20(1)(b)': 'the controller believes that the data',
    '20(3)':
      'do not permit the controller to disclose the data to the data subject unless the Principal Reporter has informed the controller',
  },
  of: 'part',
  power: 'must',
  protects: 'person',
  unsure:
    'The regulator puts it that the Reporter may bar disclosure; by the Act it is barred unless the Reporter says that the test is not met.',
  inForce: [
    {
      windows: sinceTheAct,
      when: all(
        limb('20(1)(a)', 'reporter.controller', 'education authority'),
        limb('20(1)(a) data', 'data.kind', 'education'),
        limb('20(1)(b)', 'reporter.origin'),
        limb('20(3)', 'reporter.opinion', 'the test is met', 'not given'),
      ),
    },
  ],
  duties: ['uk-gdpr/article-12/4', 'practice/exemption-record', 'dpa-2018/schedule-3/paragraph-20/2'],
});

/** The Reporter is told that the question has arisen, within 14 days. */
export const tellReporterOnEducation = duty({
  cite: 'dpa-2018/schedule-3/paragraph-20/2',
  title: 'Telling the Principal Reporter',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/3/paragraph/20',
  limbs: {
    '20(2)':
      'The controller must inform the Principal Reporter of the fact that the question has arisen before the end of the period of 14 days beginning when the question arises',
  },
  does: 'notify',
  inForce: [{ windows: sinceTheAct, laidDown: ['20(2)'], contains: [], due: 'within 14 days' }],
});
