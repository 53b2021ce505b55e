import { duty } from '../../reasoning/index.ts';
import { at, inForce } from './regulations.ts';

/**
 * A Minister's certificate is conclusive of both: that disclosure would adversely affect national security, and that it would not be in
 * the public interest. It speaks of nothing else in regulation 12(5)(a), and whether to refuse is still for the authority.
 */
export const ministersCertificate = duty({
  cite: 'eir-2004/regulation-15',
  title: "Minister's certificate (Environmental Information Regulations)",
  source: at('15'),
  limbs: {
    '15(1)': 'A Minister of the Crown may certify that a refusal to disclose information under regulation 12(1)',
    '15(1)(a)': 'would adversely affect national security',
    '15(1)(b)': 'would not be in the public interest under regulation 12(1)(b)',
    '15(2)(b)': 'includes a response under regulation 12(6)',
    '15(3)(a)': 'shall be conclusive evidence of the matters in that paragraph',
    '15(3)(b)': 'may identify the information to which it relates in general terms',
  },
  does: 'presume',
  arises: 'where it applies',
  inForce: [
    {
      windows: inForce,
      laidDown: ['15(1)', '15(3)(a)'],
      contains: ['15(1)(a)', '15(1)(b)', '15(2)(b)', '15(3)(b)'],
      due: 'continuing',
    },
  ],
  unsure:
    'That a certificate may be appealed to the Tribunal, by section 60 of the Act of 2000 as regulation 18 applies it, is from memory.',
});
