import { all, any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** A reference given in confidence, in the hands of whoever gave it or got it. A class, but the confidence has to be real. */
export const confidentialReference = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-24'),
  title: 'Confidential references',
  limbs: {
    '24': 'a reference given (or to be given) in confidence',
    '24(a)': 'the education, training or employment (or prospective education, training or employment) of the data subject',
    '24(b)': 'the placement (or prospective placement) of the data subject as a volunteer',
    '24(c)': 'the appointment (or prospective appointment) of the data subject to any office',
    '24(d)': 'the provision (or prospective provision) by the data subject of any service',
  },
  of: 'part',
  exercise: 'reference.exercise',
  inForce: [
    {
      windows: sinceTheAct,
      when: all(
        limb('24', 'reference.inConfidence'),
        any(
          limb('24(a)', 'reference.for', 'education, training or employment'),
          limb('24(b)', 'reference.for', 'placement as a volunteer'),
          limb('24(c)', 'reference.for', 'appointment to an office'),
          limb('24(d)', 'reference.for', 'provision of a service'),
        ),
      ),
    },
  ],
});
