import { all, limb, provision } from './facts.ts';
import { rightsToInformation, since } from './families.ts';

/** What tells one scheme from another. */
interface Scheme {
  readonly cite: string;
  readonly title: string;
  readonly source: string;
  /** What the scheme is for, in our words. */
  readonly is: string;
  /** The value of `information.sought` that it is made for. */
  readonly sought:
    | 'a collision'
    | 'a risk to a child'
    | "a partner's past"
    | 'family proceedings'
    | 'a certificate of convictions'
    | 'an insurance claim';
  /** The first thing the sender is told; where to go, where absent. */
  readonly notice?: string;
}

/**
 * A route made for one kind of question about others. It is told from what is asked, whatever the message calls it. It takes nothing from
 * the right of access: what a person asks for about themselves is owed whichever other route there is. And somebody who has been told of
 * the scheme, and asks all the same, has made a request for information like any other.
 */
export function schemeFor({ cite, title, source, is, sought, notice = 'practice/tell-where-to-go' }: Scheme) {
  return provision({
    cite,
    title,
    source,
    limbs: {
      scheme: is,
      asked: 'it is information that is wanted',
      others: 'about somebody else, or not only about the person who asks',
      told: 'and the sender does not, having been told of it, ask for the information all the same',
    },
    words: 'ours',
    of: 'request',
    effect: 'routed elsewhere',
    displaces: [...rightsToInformation, 'practice/other-business'],
    burden: 'not stated',
    confidence: 'low',
    unsure:
      'The scheme is named from general knowledge, and its rules were not read. That a question it is made for is dealt with there, and not as a request for information, is practice and no enactment.',
    tell: ['requester', 'commissioner', 'file', 'officer'],
    inForce: [
      {
        windows: since.information,
        when: all(
          limb('scheme', 'information.sought', sought),
          limb('asked', 'ask.for', 'information'),
          limb('others', 'data.of', 'the person and others, apart', 'somebody who has died', 'others or nobody'),
          limb('told', 'ask.persists', 'no'),
        ),
      },
    ],
    duties: [notice],
  });
}
