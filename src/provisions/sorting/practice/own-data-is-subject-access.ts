import { all, any, limb, provision } from '../facts.ts';

/**
 * The short notice is due where freedom of information is in play: where the message names it, and where other information is asked for
 * beside the person's own. What it names changes nothing but this.
 */
export const explainOwnData = provision({
  cite: 'practice/own-data-is-subject-access',
  title: 'Own data asked for as freedom of information',
  source:
    'https://ico.org.uk/for-organisations/foi/section-40-and-regulation-13-personal-information/what-are-some-common-scenarios-and-what-should-we-include-in-our-refusal-notice/',
  limbs: {
    asked: 'information about the person who asks is wanted',
    named: 'the message names freedom of information',
    beside: 'or asks for other information as well',
    written: 'in writing, so that it is a request for information',
    authority: 'of an authority under the Act',
  },
  words: 'ours',
  of: 'request',
  effect: 'explained',
  confidence: 'medium',
  unsure:
    "The regulator's guidance conflicts. Its page on subject access says that a formal notice under section 17 is strictly required and not expected; its page on section 40 says to give a refusal notice that cites section 40(5A). The short notice satisfies both.",
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: { receipt: { from: '2018-05-25' } },
      when: all(
        limb('asked', 'ask.for', 'information'),
        limb('authority', 'office.publicAuthority', 'foia'),
        limb('written', 'request.written'),
        any(
          all(
            limb('asked', 'data.of', 'the person'),
            any(limb('named', 'law.named', 'freedom of information', 'several'), limb('beside', 'message.asksForOther')),
          ),
          limb('beside', 'data.of', 'the person and others, apart', 'the person and others, together'),
        ),
      ),
    },
  ],
  duties: ['foia-2000/section-17/1'],
});
