import { all, limb, provision } from '../../facts.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12/section/45';

/** One line of the information in section 45(2), each a right restricted on its own. */
function line<const Letter extends string>(
  letter: Letter,
  title: string,
  words: string,
  { from = '2018-05-25', unsure }: { readonly from?: string; readonly unsure?: string } = {},
) {
  const name = `45(2)(${letter})` as const;
  return provision({
    cite: `dpa-2018/section-45/2/${letter}`,
    title,
    source,
    limbs: { [name]: words } as Readonly<Record<`45(2)(${Letter})`, string>>,
    of: 'request',
    effect: 'owed',
    burden: 'not stated',
    tell: ['requester', 'commissioner', 'file', 'officer'],
    inForce: [
      {
        windows: { receipt: { from: '2018-05-25' }, decision: { from } },
        when: all(limb(name, 'requester.standing', 'data subject', 'authorised')),
      },
    ],
    duties: ['dpa-2018/section-45/3', 'dpa-2018/section-52'],
    ...(unsure === undefined ? {} : { unsure }),
  });
}

/** The information that goes with the data, by paragraph. */
export const information = [
  line('a', 'Purposes and legal basis', 'the purposes of and legal basis for the processing'),
  line('b', 'Categories of data', 'the categories of personal data concerned'),
  // A public authority told in the framework of a particular inquiry in accordance with the law is no recipient (section 33(5)).
  line('c', 'Recipients', 'the recipients or categories of recipients to whom the personal data has been disclosed', {
    unsure:
      'Whether the requester may choose to have recipients named, and not only their categories, is untested in Part 3; Harrison v Cameron decided it for the UK GDPR, whose words differ.',
  }),
  line('d', 'Retention', 'the period for which it is envisaged that the personal data will be stored'),
  line('e', 'Rectification, erasure and restriction', "the existence of the data subject's rights to request from the controller"),
  line('ea', 'Complaint to the controller', "the existence of the data subject's right to make a complaint to the controller", {
    from: '2026-06-19',
  }),
  line('f', 'Complaint to the regulator', "the existence of the data subject's right to lodge a complaint with the Commissioner"),
] as const;

/** The source of the data is an entitlement of its own, so it is protected by a restriction and never by silence alone. */
export const origin = provision({
  cite: 'dpa-2018/section-45/2/g',
  title: 'The data and its origin',
  source,
  limbs: { '45(2)(g)': 'communication of the personal data undergoing processing and of any available information as to its origin' },
  of: 'part',
  effect: 'owed',
  burden: 'not stated',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: { receipt: { from: '2018-05-25' }, decision: { from: '2018-05-25' } },
      when: all(limb('45(2)(g)', 'requester.standing', 'data subject', 'authorised')),
    },
  ],
  duties: ['dpa-2018/section-45/3', 'dpa-2018/section-52'],
});
