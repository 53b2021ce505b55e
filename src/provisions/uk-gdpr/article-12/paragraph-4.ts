import { duty } from '../../../reasoning/index.ts';

const old = { from: '2020-12-31', to: '2026-02-04' } as const;
const withPeriod = { from: '2026-02-05' } as const;
const beforeJune = { decision: { from: '2020-12-31', to: '2026-06-18' } } as const;
const fromJune = { decision: { from: '2026-06-19', to: '2026-09-29' } } as const;
const fromSeptember = { decision: { from: '2026-09-30' } } as const;
const commissioner = ['12(4) reasons', '12(4) regulator to 2026', '12(4) court'] as const;
const controllerFirst = ['12(4) reasons', '12(4) controller', '12(4) regulator', '12(4) court'] as const;
const informationCommission =
  'From 30 September 2026 the Commissioner is read as the Information Commission; the regulations were not opened.';
const oldTime = { laidDown: ['12(4) to 2026'], due: 'without undue delay, and by the last day' } as const;
const newTime = { laidDown: ['12(4)'], due: 'without undue delay, and by the last day' } as const;

/**
 * What is not done is refused with reasons and routes, whether in whole or in part. No exemption of Schedules 2 to 4 lifts it. When the
 * request came settles the timing; when it is answered settles the routes.
 */
export const noticeOfRefusal = duty({
  cite: 'uk-gdpr/article-12/4',
  title: 'Notice of refusal, in whole or in part',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/12',
  limbs: {
    '12(4) to 2026': 'without delay and at the latest within one month of receipt of the request',
    '12(4)': 'without undue delay, and in any event before the end of the applicable time period',
    '12(4) reasons': 'of the reasons for not taking action',
    '12(4) controller': 'making a complaint to the controller under section 164A of the 2018 Act',
    '12(4) regulator to 2026': 'lodging a complaint with the Commissioner',
    '12(4) regulator': 'making a complaint to the Commissioner under section 165 of that Act',
    '12(4) court': 'seeking a judicial remedy',
  },
  does: 'notify',
  inForce: [
    { windows: { receipt: old, ...beforeJune }, ...oldTime, contains: commissioner },
    { windows: { receipt: withPeriod, ...beforeJune }, ...newTime, contains: commissioner },
    { windows: { receipt: old, ...fromJune }, ...oldTime, contains: controllerFirst, confidence: 'medium' },
    { windows: { receipt: withPeriod, ...fromJune }, ...newTime, contains: controllerFirst },
    {
      windows: { receipt: old, ...fromSeptember },
      ...oldTime,
      contains: controllerFirst,
      confidence: 'medium',
      note: informationCommission,
    },
    { windows: { receipt: withPeriod, ...fromSeptember }, ...newTime, contains: controllerFirst, note: informationCommission },
  ],
  unsure:
    'How far the reasons may be thinned where an exemption lifts only Article 15 is settled by guidance and not by the Article: they may be more general where naming the exemption would itself do the harm.',
});
