import { all, any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

const rule = { of: 'part', protects: 'court' } as const;

/** Who is fit to be a judge or King's Counsel. A class: nothing need be shown beyond it. */
export const judicialAppointments = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-14/1'),
  ...rule,
  title: 'Judicial appointments',
  limbs: { '14(1)': "processed for the purposes of assessing a person's suitability for judicial office or the office of Queen's Counsel" },
  exercise: 'judicialOffice.exercise',
  inForce: [{ windows: sinceTheAct, when: any(limb('14(1)', 'judicial.processing', 'for assessing suitability for judicial office')) }],
});

/** What a judge, a court or a tribunal processes in acting as one. A class. */
export const judicialCapacity = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-14/2'),
  ...rule,
  title: 'Judicial capacity',
  limbs: {
    '14(2)(a)': 'an individual acting in a judicial capacity',
    '14(2)(b)': 'a court or tribunal acting in its judicial capacity',
  },
  exercise: 'judicialCapacity.exercise',
  inForce: [
    {
      windows: sinceTheAct,
      when: any(
        limb('14(2)(a)', 'judicial.processing', 'by an individual acting in a judicial capacity'),
        limb('14(2)(b)', 'judicial.processing', 'by a court or tribunal acting in its judicial capacity'),
      ),
    },
  ],
});

/** Anything else that would be likely to prejudice judicial independence or proceedings, in anybody's hands. It does not cover whatever is filed. */
export const judicialProceedings = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-14/3'),
  ...rule,
  title: 'Judicial independence and judicial proceedings',
  limbs: {
    '14(3)': 'As regards personal data not falling within sub-paragraph (1) or (2)',
    '14(3) extent': 'would be likely to prejudice judicial independence or judicial proceedings',
  },
  exercise: 'judicial.exercise',
  unsure: 'The regulator puts the test of prejudice on all three sub-paragraphs; the Act puts it on this one alone.',
  inForce: [
    {
      windows: sinceTheAct,
      when: all(limb('14(3)', 'judicial.processing', 'none of these'), limb('14(3) extent', 'judicial.prejudice')),
    },
  ],
});
