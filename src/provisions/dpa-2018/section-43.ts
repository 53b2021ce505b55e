import { all, limb, provision } from '../facts.ts';

/** Court-created material in a criminal case is outside sections 44 to 48: there is nothing to balance, and no notice. */
export const courtDocuments = provision({
  cite: 'dpa-2018/section-43/3',
  title: 'Court-created documents in criminal investigations and proceedings',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/43',
  limbs: {
    '43(3)':
      'in the course of a criminal investigation or criminal proceedings, including proceedings for the purpose of executing a criminal penalty',
    '43(4)':
      'contained in a judicial decision or in other documents relating to the investigation or proceedings which are created by or on behalf of a court or other judicial authority',
  },
  of: 'item',
  effect: 'excluded',
  displaces: ['dpa-2018/section-45/*', 'dpa-2018/section-45A', 'dpa-2018/section-45A/*', 'dpa-2018/section-186A', 'common-law/privilege'],
  protects: 'court',
  confidence: 'medium',
  unsure:
    'Whether a copy held by the police of a sentencing remark or a warrant is within these words once the case is over is unsettled; the regulator reads them narrowly, as in general for a judge or judicial authority as controller.',
  inForce: [
    {
      windows: { continuous: { from: '2018-05-25' } },
      // A police statement or exhibit merely filed at court was not created by or for it.
      when: all(
        limb('43(4)', 'court.contained', 'judicial decision', 'created by or for a court'),
        limb('43(4)', 'court.relatesToCase'),
        limb('43(3)', 'court.inCourse'),
      ),
    },
  ],
  duties: ['practice/say-what-is-excluded'],
});
