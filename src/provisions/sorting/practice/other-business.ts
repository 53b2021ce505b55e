import { all, any, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12';

/** What uses no right, and fits no scheme, is answered in the ordinary course by whoever deals with such things. */
export const otherBusiness = provision({
  cite: 'practice/other-business',
  title: 'Other business',
  source,
  limbs: {
    other: 'nothing is asked for that any of these laws or schemes is about',
    data: 'or what is asked to be done is not to the data of the person who asks',
    complaint: 'or what is complained of is something else',
    information: 'or information about others is asked of somebody whom no law on information binds',
  },
  words: 'ours',
  of: 'request',
  effect: 'owed',
  burden: 'not stated',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: since.information,
      when: any(
        limb('other', 'ask.for', 'other business'),
        all(
          limb('data', 'ask.for', 'rectification', 'erasure', 'restriction', 'objection'),
          limb('data', 'data.of', 'somebody who has died', 'others or nobody'),
        ),
        all(limb('complaint', 'ask.for', 'complaint'), limb('complaint', 'complaint.about', 'something else')),
        all(
          limb('information', 'ask.for', 'information'),
          limb('information', 'data.of', 'the person and others, apart', 'somebody who has died', 'others or nobody'),
          limb('information', 'office.publicAuthority', 'no'),
        ),
      ),
    },
  ],
  duties: ['practice/answer-in-the-ordinary-course'],
});
