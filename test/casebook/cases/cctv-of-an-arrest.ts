import { caseWith, requester } from '../case-with.ts';
import type { Entry } from '../entry.ts';
import { footage } from '../items.ts';
import { harmless, restricts } from '../judging.ts';

const others = 'dpa-2018/section-45/4/e';
const passerBy = { id: 'p-passer-by', role: 'member of the public', capacity: 'private', consent: 'no record' } as const;
const items = [footage('cctv', 'cctv', [[requester], [requester, 'p-passer-by'], ['p-passer-by']])];
const shot = ['cctv/picture 2'];

export const cctvOfAnArrest: Entry = {
  scenario: 'ico-p3-cctv-arrestee-redacted-copy',
  source:
    'https://ico.org.uk/for-organisations/law-enforcement/guide-to-le-processing/the-right-of-access-part-3-of-the-dpa-2018/how-should-we-supply-part-3-information-to-the-requester',
  holds: 'someone arrested on the strength of CCTV and released is given the recording, with other people’s data taken out of it first',
  official: 'disclose-redacted',
  readings: [
    {
      when: 'others in shot are judged to need a blur',
      case: caseWith({
        others: [passerBy],
        items,
        judgements: [
          restricts(others, shot, { for: 'p-passer-by', means: { picture: 'blur' }, reasons: 'A stranger who happened to be there' }),
        ],
      }),
      places: {
        'cctv/picture 1': { becomes: 'disclose', under: ['dpa-2018/section-45/1/b'] },
        'cctv/picture 2': { becomes: 'disclose edited (picture blur)', under: [`${others} for p-passer-by`] },
        'cctv/picture 3': { becomes: 'out of scope', under: ['dpa-2018/section-3'] },
      },
      turnsOn: { 'rightsOfOthers.atRisk': 'yes' },
      duties: ['dpa-2018/section-45/5', 'dpa-2018/section-45/7'],
    },
    {
      when: 'others in shot are judged to be put at no risk',
      case: caseWith({
        others: [passerBy],
        items,
        judgements: [harmless(others, shot, { for: 'p-passer-by', reasons: 'Seen from behind, a hundred yards off' })],
      }),
      places: { 'cctv/picture 2': { becomes: 'disclose', under: ['dpa-2018/section-45/1/b'] } },
      turnsOn: { 'rightsOfOthers.atRisk': 'no' },
    },
    {
      when: 'nobody has judged the others in shot',
      case: caseWith({ others: [passerBy], items }),
      places: { 'cctv/picture 1': 'disclose', 'cctv/picture 2': { becomes: 'open', asks: [`judge:${others}:cctv:p-passer-by`] } },
    },
  ],
};
