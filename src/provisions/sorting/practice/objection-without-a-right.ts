import { all, any, limb, provision } from '../facts.ts';

/**
 * Part 3 has no right to object, and none reaches paper in no filing system. Somebody who objects wants the processing to stop, so it is
 * dealt with as a request to erase the data or to restrict what is done with it.
 */
export const objectionWithoutARight = provision({
  cite: 'practice/objection-without-a-right',
  title: 'Objection where the law has no right to object',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/47',
  limbs: {
    objects: 'the person wants what is done with their data to stop',
    none: 'and there is no right to object to it',
    authority: 'it is processed by a competent authority',
    designated: 'and not under a designation notice alone',
  },
  words: 'ours',
  of: 'request',
  effect: 'owed',
  confidence: 'low',
  unsure: 'That an objection is read as a request under section 47(4) is an inference from dealing with a message by what it wants.',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: { receipt: { from: '2018-05-25', to: '2025-11-16' } },
      when: all(
        limb('objects', 'ask.for', 'objection'),
        any(
          all(
            limb('none', 'records.kept', 'for law enforcement', 'for both'),
            limb('authority', 'controller.competentAuthority', 'schedule 7', 'statutory function'),
          ),
          all(
            limb('none', 'records.loose', 'all'),
            limb('authority', 'controller.competentAuthority', 'schedule 7', 'statutory function', 'no'),
          ),
        ),
      ),
    },
    {
      windows: { receipt: { from: '2025-11-17' } },
      note: 'From this day processing may be under a designation notice.',
      when: all(
        limb('objects', 'ask.for', 'objection'),
        limb('designated', 'records.designated', 'none', 'some'),
        any(
          all(
            limb('none', 'records.kept', 'for law enforcement', 'for both'),
            limb('authority', 'controller.competentAuthority', 'schedule 7', 'statutory function'),
          ),
          all(
            limb('none', 'records.loose', 'all'),
            limb('authority', 'controller.competentAuthority', 'schedule 7', 'statutory function', 'no'),
          ),
        ),
      ),
    },
  ],
  duties: ['practice/acknowledge-request'],
});
