import { requester } from '../case-with.ts';
import type { Entry, Reading } from '../entry.ts';
import { document } from '../items.ts';
import { judgement } from '../judging.ts';
import { ordinary } from '../ordinary.ts';

const line = 'uk-gdpr/article-15/1/c';

/** The names of those who were sent what he said, with what was judged of one who fears him. */
function reading(when: string, reasonable: 'yes' | 'no', reasons: string, becomes: string): Reading {
  return {
    when,
    beside: 'uk gdpr',
    case: ordinary({
      asks: 'Who was sent the recordings of my calls?',
      others: [
        { id: 'p-recipient', role: 'member of the public', capacity: 'private', living: 'yes', consent: 'refused', risk: 'none recorded' },
      ],
      items: [document('call', 'record', [{ by: requester, says: 'What he said in the call.', about: [requester] }])],
      judgements: [
        judgement(
          'dpa-2018/schedule-2/paragraph-16',
          [],
          { 'thirdParty.identifiable': 'yes', 'thirdParty.reasonable': reasonable },
          { for: 'p-recipient', element: line, reasons, exercise: reasonable === 'no' ? 'restrict' : 'do not restrict' },
        ),
      ],
    }),
    lines: { [line]: becomes },
    places: { 'call/text 1': { becomes: 'disclose', under: ['uk-gdpr/article-15/3'] } },
    turnsOn: { 'thirdParty.reasonable': reasonable },
  };
}

/** Who was sent recordings in which the requester made threats. */
export const recipients: Entry = {
  scenario: 'harrison-v-cameron-recipients',
  source: 'https://gdprhub.eu/index.php?title=King%27s_Bench_Division_-_Harrison_v._Cameron_and_ACL',
  holds: 'the requester may choose to know who the recipients are, and their names may be withheld where it is not reasonable to give them',
  official: 'withhold the names',
  readings: [
    reading('he made threats, and they fear him', 'no', 'He threatened those in the calls, wrote to others, and they refuse', 'restrict'),
    reading('naming them would put nobody at risk', 'yes', 'They act for a firm he deals with, and nothing points to harm', 'give'),
  ],
};
