import type { Direction } from '../../../reasoning/index.ts';
import { rightsInPart3, rightsInPart4, rightsInUkGdpr, rightsToInformation } from '../families.ts';

const moving = (of: readonly string[], only: Direction['only'], ...moves: readonly (readonly [fact: string, to: string])[]) =>
  moves.map(([fact, to]): Direction => ({ of, fact, to, only }));

const rights = [...rightsInPart3.filter((cite) => cite !== 'dpa-2018/section-58/3'), ...rightsInUkGdpr, ...rightsInPart4];

/** The directions that sorting has, held to over every case. */
export const sortingDirections: readonly Direction[] = [
  // What is somebody else's is never had by a right over one's own data.
  ...moving(
    rights,
    'keeps back',
    ['data.of', 'others or nobody'],
    ['data.of', 'somebody who has died'],
    ['controller.holds', 'for another'],
  ),
  // What is asked for about oneself is never had as information for the world.
  ...moving(rightsToInformation, 'keeps back', ['data.of', 'the person'], ['data.of', 'the person and others, together']),
  // A scheme is passed over by asking all the same; what is missing from a request can only keep it from being one.
  ...moving(rightsToInformation, 'gives', ['ask.persists', 'yes'], ['information.sought', 'anything else']),
  ...moving(['foia-2000/section-1'], 'gives', ['request.written', 'yes'], ['request.addressed', 'yes'], ['request.described', 'yes']),
  ...moving(['foia-2000/section-16'], 'keeps back', ['request.written', 'yes'], ['request.addressed', 'yes'], ['request.described', 'yes']),
  // What a law leaves, another takes up.
  ...moving(['eir-2004/regulation-5'], 'gives', ['information.environmental', 'yes']),
  ...moving(['foia-2000/section-1', 'foia-2000/section-16'], 'keeps back', ['information.environmental', 'yes']),
  ...moving(
    rightsInPart3,
    'keeps back',
    ['records.kept', 'for something else'],
    ['records.loose', 'all'],
    ['controller.competentAuthority', 'no'],
  ),
  ...moving(
    rightsInUkGdpr.slice(0, 4),
    'gives',
    ['records.loose', 'all'],
    ['records.kept', 'for something else'],
    ['controller.competentAuthority', 'no'],
  ),
  ...moving(rightsInPart4, 'gives', ['controller.competentAuthority', 'intelligence service'], ['records.designated', 'some']),
  ...moving(['dpa-2018/section-52/4', 'uk-gdpr/article-12/6', 'dpa-2018/section-94/5'], 'makes it fail', ['identity.confirmed', 'yes']),
  ...moving(['practice/authority-to-act'], 'makes it fail', ['requester.standing', 'authorised']),
];
