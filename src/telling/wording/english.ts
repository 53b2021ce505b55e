import { check } from './english/check.ts';
import { cites } from './english/cites.ts';
import { comparing } from './english/comparing.ts';
import { days } from './english/days.ts';
import { duties } from './english/duties.ts';
import { elements } from './english/elements.ts';
import { factsOfAims } from './english/facts-of-aims.ts';
import { factsOfEir } from './english/facts-of-eir.ts';
import { factsOfFoia } from './english/facts-of-foia.ts';
import { factsOfItem } from './english/facts-of-item.ts';
import { factsOfRequest } from './english/facts-of-request.ts';
import { factsOfSecrets } from './english/facts-of-secrets.ts';
import { factsOfUkGdpr } from './english/facts-of-uk-gdpr.ts';
import { frame } from './english/frame.ts';
import { interview } from './english/interview.ts';
import { law } from './english/law.ts';
import { outcomes } from './english/outcomes.ts';
import { people } from './english/people.ts';
import { places } from './english/places.ts';
import { questions } from './english/questions.ts';
import { reasons } from './english/reasons.ts';
import { time } from './english/time.ts';
import { under } from './english/under.ts';
import type { FactWords } from './facts.ts';

const facts: FactWords = {
  ...factsOfRequest,
  ...factsOfItem,
  ...factsOfAims,
  ...factsOfSecrets,
  ...factsOfUkGdpr,
  ...factsOfFoia,
  ...factsOfEir,
};

/** Every sentence of a decision told to its readers, in English. */
export const english = {
  frame,
  places,
  people,
  outcomes,
  reasons,
  elements,
  questions,
  facts,
  duties,
  time,
  days,
  cites,
  law,
  check,
  under,
};

/**
 * The same, with what is said of two decisions side by side and in an interview. Apart, and written out, so that a bundle of those
 * who only tell a decision leaves it out.
 */
export const wholeEnglish = {
  frame,
  places,
  people,
  outcomes,
  reasons,
  elements,
  questions,
  facts,
  duties,
  time,
  days,
  cites,
  law,
  check,
  under,
  comparing,
  interview,
};
