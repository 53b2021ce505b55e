import type { RegimeName } from '../../../deciding/index.ts';
import type { cites } from './cites.ts';
import { citesUnder } from './cites.ts';
import { elements } from './elements.ts';
import { frame } from './frame.ts';
import { capital, orList } from './lists.ts';
import { outcomes } from './outcomes.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { time } from './time.ts';

/** What one law says in words of its own, in place of what Part 3 says; the rest is said alike. */
export interface OwnWords {
  readonly cites?: typeof cites;
  readonly elements?: typeof elements;
  readonly frame?: typeof frame;
  readonly outcomes?: typeof outcomes;
  readonly people?: typeof people;
  readonly questions?: typeof questions;
  readonly time?: typeof time;
}

const notUnderUkGdpr = 'not their data, or not under the UK GDPR';

/** How a law on information says that something is outside it, and that all of it is. */
interface OfNothing {
  readonly outside: string;
  readonly nothing: string;
  /** That all of it is the applicant's own data. */
  readonly own?: string;
  readonly ofNothing: string;
}

/** What an answer would settle, where what falls outside a law is said otherwise. */
const settlesAs =
  (outside: string): typeof questions.settles =>
  ({ count, kind }) =>
    kind === 'out of scope' ? `${count} left out as ${outside}` : questions.settles({ count, kind });

/** The words of the two laws on information, which goes to the public, and not to the applicant as their own. */
function onInformation(act: string, { outside, nothing, own = nothing, ofNothing }: OfNothing): OwnWords {
  const element = { ...outcomes.element, give: 'told', exempt: 'neither confirmed nor denied', 'out of scope': outside };
  return {
    cites: citesUnder(act),
    people: { ...people, requester: 'the applicant', dataSubject: 'the applicant' },
    frame: { ...frame, elements: 'Whether it is held' },
    elements: { ...elements, confirmation: 'Whether it is held', confirmationLabel: 'Whether held', ofNothing },
    time: {
      ...time,
      shortly: 'Counted in working days; the clock command shows the working.',
      workedOut: 'Weekends and bank holidays are left out, as the law of the day of receipt says; `clock` shows the working.',
    },
    outcomes: {
      ...outcomes,
      notTheirs: `${capital(outside)}, and left out`,
      choice: { ...outcomes.choice, 'out of scope': `left out as ${outside}` },
      item: { ...outcomes.item, 'out of scope': capital(outside) },
      element,
      elementOpen: (choices) => `open: could be ${orList(choices)}`,
      request: (outcome) =>
        outcome.kind !== 'nothing to give'
          ? outcomes.request(outcome)
          : outcome.why === 'never held' || outcome.why === 'not their data'
            ? nothing
            : outcome.why === 'their own data'
              ? own
              : `${nothing}: ${outcome.why}`,
    },
    questions: {
      ...questions,
      confirmation: 'an answer to whether it is held',
      confirmationToo: 'whether it is held',
      settles: settlesAs(outside),
      forWhom: (who) => (who === 'requester' ? 'For the applicant' : questions.forWhom(who)),
      short: { ...questions.short, relates: 'say whether it is what was asked for' },
      description: {
        picture: (place) => `Who is seen ${place}?`,
        sound: (place) => `Who is heard ${place}, and who do they talk about?`,
        text: (place) => `Who wrote what stands ${place}, and who is it about?`,
        metadata: (place) => `What does the metadata ${place} say, and about whom?`,
      },
    },
  };
}

/** What is said otherwise under each law than under Part 3. */
export const under: Readonly<Record<RegimeName, OwnWords>> = {
  'part 3': {},
  'uk gdpr': {
    questions: { ...questions, settles: settlesAs(notUnderUkGdpr) },
    outcomes: {
      ...outcomes,
      notTheirs: 'Not their data or not under the UK GDPR, and left out',
      choice: { ...outcomes.choice, 'out of scope': `left out as ${notUnderUkGdpr}` },
      item: { ...outcomes.item, 'out of scope': 'Not their data, or not under the UK GDPR' },
      element: { ...outcomes.element, restrict: 'withheld', 'out of scope': notUnderUkGdpr },
    },
  },
  foia: onInformation('foia-2000', {
    outside: 'not held, or not asked for',
    nothing: 'say that it is not held',
    ofNothing: 'told that it is not',
  }),
  // The applicant's own data is outside the Regulations, and is held none the less.
  eir: onInformation('eir-2004', {
    outside: "not held, not asked for, or the applicant's own data",
    nothing: 'say that it is not held',
    own: "say that it is the applicant's own data, and is dealt with by data protection law",
    ofNothing: 'told in the answer',
  }),
};
