import { duty } from '../../reasoning/index.ts';

/**
 * To alter or hide what someone is entitled to, so that they do not get it, is an offence: what is in scope is held from
 * the day of receipt.
 */
export const preserve = duty({
  cite: 'dpa-2018/section-173',
  title: 'Preserving what is asked for',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/173',
  limbs: {
    '173(1)(a)': 'a request has been made in exercise of a data subject access right',
    '173(3)': 'to alter, deface, block, erase, destroy or conceal information with the intention of preventing disclosure',
    '173(5)(a)': 'would have occurred in the absence of a request made in exercise of a data subject access right',
    '173(5)(b)': 'the person acted in the reasonable belief that the person making the request was not entitled to receive the information',
  },
  does: 'preserve',
  arises: 'with any request',
  inForce: [
    {
      windows: { continuous: { from: '2018-05-25' } },
      laidDown: ['173(1)(a)', '173(3)'],
      contains: ['173(5)(a)', '173(5)(b)'],
      due: 'on receipt',
      note: 'A deletion that happens all the same is logged with its reason: the accused proves the defences.',
    },
  ],
});
