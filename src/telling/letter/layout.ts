import type { BlockName, EnvironmentalLetterKind, InformationLetterKind, LetterKind } from '../wording/letter-parts.ts';

/** The answer first, then the reasons, then what to do about it. */
const reply: readonly BlockName[] = [
  'opening',
  'whatYouGet',
  'whatIsWithheld',
  'privilege',
  'unconfirmed',
  'otherLaw',
  'aboutYourData',
  'limits',
];
const nothing: readonly BlockName[] = ['opening', 'unconfirmed', 'whatHappensNext'];

/** The same, in an answer that goes to the world. */
const information: readonly BlockName[] = [
  'opening',
  'whatYouGet',
  'heldBack',
  'whereItIs',
  'ownData',
  'unconfirmed',
  'notHeld',
  'weighing',
  'otherLaw',
  'restToFollow',
  'advice',
];

const ofInformation: Readonly<Record<InformationLetterKind, readonly BlockName[]>> = {
  information,
  'information in part': information,
  'information refused': information,
  'information to follow': information,
  'public interest': information,
  'information not held': ['opening', 'unconfirmed', 'ownData', 'advice'],
  'information unconfirmed': ['opening', 'unconfirmed', 'ownData', 'advice'],
  'own data as information': ['opening', 'ownData', 'notHeld', 'advice'],
  'over the cost limit': ['opening', 'why', 'advice'],
  vexatious: ['opening', 'why', 'advice'],
  repeated: ['opening', 'why', 'advice'],
  'not yet a request': ['opening', 'whatWeNeed', 'whatHappensNext', 'advice'],
  'information clarification': ['opening', 'whatWeNeed', 'whatHappensNext', 'advice'],
  'fees notice': ['opening', 'whatWeNeed'],
  'environmental information': ['opening', 'otherLaw'],
  'internal review': ['opening', 'whatHappensNext'],
  'information lifted': ['opening', 'whatYouGet'],
};

const ofEnvironmental: Readonly<Record<EnvironmentalLetterKind, readonly BlockName[]>> = {
  'environmental disclosure': information,
  'environmental in part': information,
  'environmental refusal': information,
  'environmental to follow': information,
  'environmental not held': ['opening', 'why', 'unconfirmed', 'ownData', 'advice'],
  'environmental unconfirmed': ['opening', 'unconfirmed', 'ownData', 'advice'],
  'own data as environmental': ['opening', 'ownData', 'notHeld', 'advice'],
  'manifestly unreasonable': ['opening', 'why', 'advice'],
  'too general': ['opening', 'why', 'advice'],
  'environmental clarification': ['opening', 'whatWeNeed', 'whatHappensNext', 'advice'],
  'environmental charge': ['opening', 'whatWeNeed', 'whatHappensNext', 'advice'],
  'environmental extension': ['opening', 'why', 'whatHappensNext'],
  'environmental lifted': ['opening', 'whatYouGet'],
  'not environmental': ['opening', 'otherLaw'],
  representations: ['opening', 'whatHappensNext'],
};

/** What is said under the UK GDPR, after what is said under Part 3 where both answer. */
const other: readonly BlockName[] = ['otherGiven', 'otherWithheld', 'otherUnconfirmed', 'otherAbout', 'restToFollow', 'limits'];

const middles: Readonly<Record<LetterKind, readonly BlockName[]>> = {
  ...ofInformation,
  ...ofEnvironmental,
  'two laws': ['opening', 'whatYouGet', 'whatIsWithheld', 'privilege', 'unconfirmed', 'aboutYourData', ...other],
  'uk gdpr reply': ['opening', ...other],
  'uk gdpr refusal': ['opening', 'why', 'whatHappensNext'],
  'uk gdpr fee': ['opening', 'why', 'whatWeNeed'],
  'uk gdpr unconfirmed': ['opening', 'otherUnconfirmed'],
  'uk gdpr extension': ['opening', 'why', 'whatHappensNext'],
  disclosure: reply,
  partial: reply,
  withheld: reply,
  privilege: reply,
  'rest to follow': [
    'opening',
    'whatYouGet',
    'whatIsWithheld',
    'privilege',
    'unconfirmed',
    'restToFollow',
    'otherLaw',
    'aboutYourData',
    'limits',
  ],
  lifted: ['opening', 'whatYouGet', 'limits'],
  refusal: ['opening', 'why', 'whatHappensNext'],
  fee: ['opening', 'why', 'whatWeNeed'],
  identity: ['opening', 'why', 'whatWeNeed', 'whatHappensNext'],
  authority: ['opening', 'why', 'whatWeNeed', 'whatHappensNext'],
  clarification: ['opening', 'whatWeNeed', 'whatHappensNext'],
  extension: ['opening', 'why', 'whatHappensNext'],
  'never held': nothing,
  'not found': nothing,
  deleted: nothing,
  lost: nothing,
  'not your data': nothing,
  'neither confirm nor deny': ['opening', 'unconfirmed'],
  'routed elsewhere': ['opening', 'otherLaw'],
  complaint: ['opening', 'whatHappensNext'],
};

/** The blocks of a letter, in the order they are read. */
export function layoutOf(kind: LetterKind): readonly BlockName[] {
  return ['letterhead', ...middles[kind], 'yourRights', 'contact', 'closing'];
}

/** Blocks that are only there to hold what their slots hold: with nothing in any of them the block goes. */
export const onlyForSlots: ReadonlySet<BlockName> = new Set([
  'whatYouGet',
  'whatIsWithheld',
  'privilege',
  'unconfirmed',
  'otherLaw',
  'aboutYourData',
  'heldBack',
  'whereItIs',
  'ownData',
  'weighing',
  'notHeld',
  'advice',
  'otherGiven',
  'otherWithheld',
  'otherUnconfirmed',
  'otherAbout',
  'yourRights',
]);
