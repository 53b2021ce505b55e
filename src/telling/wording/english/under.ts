import type { RegimeName } from '../../../deciding/index.ts';
import type { cites } from './cites.ts';
import { citesUnder } from './cites.ts';
import { elements } from './elements.ts';
import { frame } from './frame.ts';
import { orList } from './lists.ts';
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
const notHeld = 'not held, or not asked for';

/** What an answer would settle, where what falls outside a law is said otherwise. */
const settlesAs =
  (outside: string): typeof questions.settles =>
  ({ count, kind }) =>
    kind === 'out of scope' ? `${count} left out as ${outside}` : questions.settles({ count, kind });

/** The words of the two laws on information, which goes to the public, and not to the applicant as their own. */
function onInformation(act: string): OwnWords {
  const element = { ...outcomes.element, give: 'told', exempt: 'neither confirmed nor denied', 'out of scope': notHeld };
  return {
    cites: citesUnder(act),
    people: { ...people, requester: 'the applicant', dataSubject: 'the applicant' },
    frame: { ...frame, elements: 'Whether it is held' },
    elements: { ...elements, confirmation: 'Whether it is held', confirmationLabel: 'Whether held', ofNothing: 'told that it is not' },
    time: {
      ...time,
      shortly: 'Counted in working days; the clock command shows the working.',
      workedOut: 'Weekends and bank holidays are left out, as the law of the day of receipt says; `clock` shows the working.',
    },
    outcomes: {
      ...outcomes,
      notTheirs: 'Not held or not asked for, and left out',
      choice: { ...outcomes.choice, 'out of scope': `left out as ${notHeld}` },
      item: { ...outcomes.item, 'out of scope': 'Not held, or not asked for' },
      element,
      elementOpen: (choices) => `open: could be ${orList(choices)}`,
      request: (outcome) =>
        outcome.kind !== 'nothing to give'
          ? outcomes.request(outcome)
          : outcome.why === 'never held' || outcome.why === 'not their data'
            ? 'say that it is not held'
            : `say that it is not held: ${outcome.why}`,
    },
    questions: {
      ...questions,
      confirmation: 'an answer to whether it is held',
      confirmationToo: 'whether it is held',
      settles: settlesAs(notHeld),
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
  foia: onInformation('foia-2000'),
  eir: onInformation('eir-2004'),
};
