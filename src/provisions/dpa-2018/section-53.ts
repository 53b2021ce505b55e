import { duty } from '../../reasoning/index.ts';
import { all, any, limb, provision } from '../facts.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12/section/53';
const manifestly = 'manifestly unfounded or excessive';

/** The controller may refuse to act on a manifestly unfounded or excessive request: its choice, and its burden. */
export const refusal = provision({
  cite: 'dpa-2018/section-53/1/b',
  title: 'Refusal of a manifestly unfounded or excessive request',
  source,
  limbs: { '53(1)': manifestly, '53(1)(b)': 'refuse to act on the request' },
  of: 'request',
  effect: 'refusable',
  power: 'may',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: { decision: { from: '2018-05-25' } },
      when: all(any(limb('53(1)', 'request.unfounded'), limb('53(1)', 'request.excessive')), limb('53(1)(b)', 'request.choice', 'refuse')),
    },
  ],
  duties: ['dpa-2018/section-53/6'],
});

/** Or charge a reasonable fee for dealing with it; the clock then runs from payment. */
export const fee = provision({
  cite: 'dpa-2018/section-53/1/a',
  title: 'Fee for a manifestly unfounded or excessive request',
  source,
  limbs: { '53(1)': manifestly, '53(1)(a)': 'charge a reasonable fee for dealing with the request' },
  of: 'request',
  effect: 'refusable',
  power: 'may',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: { decision: { from: '2018-05-25' } },
      when: all(
        any(limb('53(1)', 'request.unfounded'), limb('53(1)', 'request.excessive')),
        limb('53(1)(a)', 'request.choice', 'charge a fee'),
      ),
    },
  ],
  duties: ['practice/fee-notice'],
});

/** What a refusal must say. Until 5 February 2026 the section laid down nothing. */
export const noticeOfRefusal = duty({
  cite: 'dpa-2018/section-53/6',
  title: 'Notice of refusal',
  source,
  limbs: {
    '53(6)': 'the controller must inform the data subject of',
    '53(6)(a)': 'the reasons for not doing so',
    '53(6)(b)': "the data subject's right to lodge a complaint with the Commissioner",
    '53(7)(a)': 'without undue delay',
    '53(7)(b)': 'in any event, before the end of the applicable time period',
  },
  does: 'notify',
  inForce: [
    {
      windows: { decision: { from: '2018-05-25', to: '2026-02-04' } },
      laidDown: [],
      contains: [],
      due: 'without undue delay',
      note: 'The section lays down no express duty to give reasons; the guidance of the regulator asks for them.',
    },
    {
      windows: { decision: { from: '2026-02-05' } },
      laidDown: ['53(6)', '53(7)(a)', '53(7)(b)'],
      contains: ['53(6)(a)', '53(6)(b)'],
      due: 'without undue delay, and by the last day',
      note: 'Sections 51, 164A and 167 are not among what these words require; to mention 164A and 167 is good practice.',
    },
  ],
  unsure:
    'That the duty follows the day of refusal, whenever the request was received, is an inference: the saving for older requests covers only the time limits.',
});
