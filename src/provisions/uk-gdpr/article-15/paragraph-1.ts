import { all, limb, provision } from '../facts.ts';

const source = 'https://www.legislation.gov.uk/eur/2016/679/article/15';
const receipt = { from: '2020-12-31' } as const;
const right = {
  source,
  effect: 'owed',
  burden: 'not stated',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  duties: ['uk-gdpr/article-12/3', 'uk-gdpr/article-12', 'dpa-2018/section-173'],
} as const;

/** The right to be told whether one's data is processed. */
export const confirmation = provision({
  ...right,
  cite: 'uk-gdpr/article-15/1',
  title: 'Right to confirmation',
  limbs: { '15(1)': 'confirmation as to whether or not personal data concerning him or her are being processed' },
  of: 'request',
  inForce: [{ windows: { receipt }, when: all(limb('15(1)', 'requester.standing', 'data subject', 'authorised')) }],
});

/** One wording of a line, and the days of decision on which it is the wording. */
interface Wording {
  readonly words: string;
  readonly from: string;
  readonly to?: string;
  /** Tells the limb apart where the words change. */
  readonly called?: string;
  readonly note?: string;
}

/** One line of the information in Article 15(1), each a right restricted on its own. */
function line(letter: string, title: string, wordings: readonly Wording[], more: { readonly of?: 'part'; readonly unsure?: string } = {}) {
  const named = (called?: string) => `15(1)(${letter})${called === undefined ? '' : ` ${called}`}`;
  return provision({
    ...right,
    cite: `uk-gdpr/article-15/1/${letter}`,
    title,
    limbs: Object.fromEntries(wordings.map(({ words, called }) => [named(called), words])),
    of: more.of ?? 'request',
    inForce: wordings.map(({ from, to, called, note }) => ({
      windows: { receipt, decision: to === undefined ? { from } : { from, to } },
      ...(note === undefined ? {} : { note }),
      when: all(limb(named(called), 'requester.standing', 'data subject', 'authorised')),
    })),
    ...(more.unsure === undefined ? {} : { unsure: more.unsure }),
  });
}

const always = (words: string): readonly Wording[] => [{ words, from: '2020-12-31' }];

/** The information that goes with the data, by paragraph. */
export const information = [
  line('a', 'Purposes', always('the purposes of the processing')),
  line('b', 'Categories of data', always('the categories of personal data concerned')),
  line('c', 'Recipients', always('the recipients or categories of recipient to whom the personal data have been or will be disclosed'), {
    unsure:
      'The regulator has recipients named unless that is impossible or the request is manifestly unfounded or excessive; Harrison v Cameron [2024] EWHC 1377 (KB) allowed categories to protect people. It was not read.',
  }),
  line(
    'd',
    'Retention',
    always(
      'the envisaged period for which the personal data will be stored, or, if not possible, the criteria used to determine that period',
    ),
  ),
  line(
    'e',
    'Rectification, erasure, restriction and objection',
    always('the existence of the right to request from the controller rectification or erasure'),
  ),
  line('ea', 'Complaint to the controller', [
    { words: 'the right to make a complaint to the controller under section 164A of the 2018 Act', from: '2026-06-19' },
  ]),
  line(
    'f',
    'Complaint to the regulator',
    [
      { words: 'the right to lodge a complaint with the Commissioner', from: '2020-12-31', to: '2026-06-18', called: 'to 2026' },
      {
        words: 'the right to make a complaint to the Commissioner under section 165 of the 2018 Act',
        from: '2026-06-19',
        to: '2026-09-29',
      },
      {
        words: 'the right to make a complaint to the Commissioner under section 165 of the 2018 Act',
        from: '2026-09-30',
        note: 'From 30 September 2026 the Commissioner is read as the Information Commission.',
      },
    ],
    { unsure: 'The regulations that put the Information Commission in the place of the Commissioner were not opened.' },
  ),
  line('h', 'Automated decision-making', [
    {
      words: 'the existence of automated decision-making, including profiling, referred to in Article 22(1) and (4)',
      from: '2020-12-31',
      to: '2026-02-04',
      called: 'to 2026',
    },
    {
      words:
        'the existence of automated decision-making, including profiling, which is subject to the requirement to provide safeguards under Article 22C',
      from: '2026-02-05',
    },
  ]),
] as const;

/** The source of the data is an entitlement of its own. Where naming it would identify somebody, paragraph 16 of Schedule 2 says so expressly. */
export const origin = line(
  'g',
  'Source',
  always('where the personal data are not collected from the data subject, any available information as to their source'),
  { of: 'part' },
);
