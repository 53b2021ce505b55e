import { duty } from '../../reasoning/index.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12/section/164A';

/** The right to complain to the controller, and help to make the complaint. It comes before no other remedy as a matter of law. */
export const complaintToController = duty({
  cite: 'dpa-2018/section-164A/1',
  title: 'Complaint to the controller',
  source,
  limbs: {
    '164A(1)': 'A data subject may make a complaint to the controller',
    '164A(2)': 'A controller must facilitate the making of complaints under this section',
  },
  does: 'allow',
  arises: 'with any answer',
  inForce: [{ windows: { continuous: { from: '2026-06-19' } }, laidDown: ['164A(1)'], contains: ['164A(2)'], due: 'continuing' }],
  unsure: 'That it is no precondition to a complaint to the Commissioner or to a court is an inference.',
});

/** A complaint received from 19 June 2026 is acknowledged within 30 days beginning when it is received. */
export const acknowledgeComplaint = duty({
  cite: 'dpa-2018/section-164A',
  title: 'Acknowledging a complaint',
  source,
  limbs: { '164A(3)': 'must acknowledge receipt of the complaint within the period of 30 days beginning when the complaint is received' },
  does: 'acknowledge',
  arises: 'with a complaint',
  inForce: [{ windows: { complaint: { from: '2026-06-19' } }, laidDown: ['164A(3)'], contains: [], due: 'within 30 days' }],
});

/** And it is answered: enquiries made, progress told, and the outcome. */
export const answerComplaint = duty({
  cite: 'dpa-2018/section-164A/4',
  title: 'Answering a complaint',
  source,
  limbs: {
    '164A(4)': 'the controller must without undue delay',
    '164A(4)(a)': 'take appropriate steps to respond to the complaint',
    '164A(4)(b)': 'inform the complainant of the outcome of the complaint',
    '164A(5)(a)': 'making enquiries into the subject matter of the complaint, to the extent appropriate',
    '164A(5)(b)': 'informing the complainant about progress on the complaint',
  },
  does: 'answer',
  arises: 'with a complaint',
  inForce: [
    {
      windows: { complaint: { from: '2026-06-19' } },
      laidDown: ['164A(4)'],
      contains: ['164A(4)(a)', '164A(4)(b)', '164A(5)(a)', '164A(5)(b)'],
      due: 'without undue delay',
    },
  ],
});
