import { all, limb, provision } from '../facts.ts';
import { rightsOverData, since } from '../families.ts';

/** Data of somebody else, or of somebody who has died, is not the person's own: no right over one's own data reaches it. */
export const notTheirOwn = provision({
  cite: 'dpa-2018/section-3',
  title: "Not the person's own data",
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/3',
  limbs: {
    '3(2)': 'any information relating to an identified or identifiable living individual',
    '3(5)': 'the identified or identifiable living individual to whom personal data relates',
  },
  of: 'request',
  effect: 'out of scope',
  displaces: [...rightsOverData, 'practice/another-controller'],
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: since.dataProtection,
      // Either way of failing subsection (2) or (5) is enough: nobody's right reaches it.
      when: all(
        limb('3(2)', 'data.of', 'somebody who has died', 'others or nobody'),
        limb('3(5)', 'data.of', 'somebody who has died', 'others or nobody'),
      ),
    },
  ],
});
