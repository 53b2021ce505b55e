import { duty } from '../../reasoning/index.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12/section/44';

/** What a controller always makes available, asked or not. It cannot be restricted. */
export const generalInformation = duty({
  cite: 'dpa-2018/section-44/1',
  title: 'Information made generally available',
  source,
  limbs: {
    '44(1)': 'The controller must make available to data subjects the following information',
    '44(1)(a)': 'the identity and the contact details of the controller',
    '44(1)(b)': 'where applicable, the contact details of the data protection officer',
    '44(1)(c)': 'the purposes for which the controller processes personal data',
    '44(1)(d)': 'the existence of the rights of data subjects to request from the controller',
    '44(1)(da)': 'the existence of the right to make a complaint to the controller',
    '44(1)(e)': 'the existence of the right to lodge a complaint with the Commissioner',
  },
  does: 'tell',
  arises: 'throughout',
  inForce: [
    {
      windows: { continuous: { from: '2018-05-25', to: '2026-06-18' } },
      laidDown: ['44(1)'],
      contains: ['44(1)(a)', '44(1)(b)', '44(1)(c)', '44(1)(d)', '44(1)(e)'],
      due: 'continuing',
    },
    {
      windows: { continuous: { from: '2026-06-19' } },
      laidDown: ['44(1)'],
      contains: ['44(1)(a)', '44(1)(b)', '44(1)(c)', '44(1)(d)', '44(1)(da)', '44(1)(e)'],
      due: 'continuing',
    },
  ],
});

/** What is given in specific cases, so that someone can use their rights: someone filmed without knowing it, say. */
export const specificInformation = duty({
  cite: 'dpa-2018/section-44/2',
  title: 'Information given in specific cases',
  source,
  limbs: {
    '44(2)': "in specific cases for the purpose of enabling the exercise of a data subject's rights under this Part",
    '44(2)(a)': 'information about the legal basis for the processing',
    '44(2)(b)': 'information about the period for which the personal data will be stored',
    '44(2)(c)': 'information about the categories of recipients of the personal data',
    '44(2)(d)': "such further information as is necessary to enable the exercise of the data subject's rights",
  },
  does: 'tell',
  arises: 'where it applies',
  inForce: [
    {
      windows: { continuous: { from: '2018-05-25' } },
      laidDown: ['44(2)'],
      contains: ['44(2)(a)', '44(2)(b)', '44(2)(c)', '44(2)(d)'],
      due: 'continuing',
    },
  ],
});
