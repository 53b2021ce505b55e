import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** That another route exists is no reason to refuse access to one's own data. The person is told of it as well. */
export const schemeBesideAccess = provision({
  cite: 'practice/scheme-beside-access',
  title: 'Another route beside the right of access',
  source:
    'https://ico.org.uk/for-organisations/law-enforcement/guide-to-le-processing/the-right-of-access-part-3-of-the-dpa-2018/how-do-we-recognise-a-part-3-subject-access-request-sar',
  limbs: {
    own: 'a request for access to one’s own data stays one',
    asked: 'where it is information that is wanted',
    route: 'although the same material could be had by another route',
  },
  words: 'ours',
  of: 'request',
  effect: 'explained',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: since.dataProtection,
      when: all(
        limb('own', 'data.of', 'the person', 'the person and others, apart', 'the person and others, together'),
        limb('asked', 'ask.for', 'information'),
        limb(
          'route',
          'information.sought',
          'a collision',
          'a risk to a child',
          "a partner's past",
          'family proceedings',
          'a certificate of convictions',
          'an insurance claim',
        ),
      ),
    },
  ],
  duties: ['practice/tell-of-the-other-route'],
});
