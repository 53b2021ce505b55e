import { part3Begins, privilegeBegins } from './days.ts';
import type { Facts, Opinion } from './opinion.ts';

/** Section 45(4): risk to a listed aim, necessity, proportionality, and the power used. Every part of the right can be restricted. */
function restriction(letter: string, aim: string, protects: string, of: 'part' | 'person'): Opinion {
  return {
    effect: 'restricted',
    of,
    inForce: ({ decision }) => decision >= part3Begins,
    applies: (facts) =>
      facts[`${aim}.atRisk`] === 'yes' &&
      facts[`${aim}.necessary`] === 'yes' &&
      facts[`${aim}.proportionate`] === 'yes' &&
      facts[`${aim}.exercise`] === 'restrict',
    // What a measure is weighed against, to be proportionate, is the rights that regard is had to.
    words: { [`${aim}.atRisk`]: `45(4)(${letter})`, [`${aim}.necessary`]: '45(4)', [`${aim}.proportionate`]: '45(4) regard' },
    turnsOn: [`${aim}.atRisk`, `${aim}.necessary`, `${aim}.proportionate`, `${aim}.exercise`],
    power: 'may',
    burden: 'controller',
    protects,
    elements: ['dpa-2018/section-45/1/*', 'dpa-2018/section-45/2/*'],
    prevailsOver: [],
    duties: ['dpa-2018/section-45/4', 'dpa-2018/section-45/5', 'dpa-2018/section-45/7', 'dpa-2018/section-51'],
  };
}

const nationalSecurity = restriction('d', 'nationalSecurity', 'nation', 'part');

/** Old s79(3): conclusive that the restriction is necessary and proportionate. It is for the controller still to restrict. */
const nationalSecurityTest = (facts: Facts) =>
  (facts['nationalSecurity.necessary'] === 'yes' && facts['nationalSecurity.proportionate'] === 'yes') ||
  facts['nationalSecurity.certified'] === 'yes';

/** What privilege would lose by being claimed aloud (s45A(3)): each limb needs the thing that it would harm. */
function privilegeSilence(fact: string): Opinion {
  return {
    effect: 'silent',
    of: 'part',
    inForce: ({ receipt }) => receipt >= privilegeBegins,
    applies: (facts) =>
      (facts[fact] === 'undermines the claim' && facts['privilege.claim'] === 'yes') ||
      (facts[fact] === "conflicts with the adviser's duty" && facts['privilege.adviserDuty'] === 'yes'),
    turnsOn: [fact, 'privilege.claim', 'privilege.adviserDuty'],
    power: 'must',
    burden: 'controller',
    elements: [],
    prevailsOver: [],
    duties: [],
  };
}

/** What section 45(6) lets a notice leave out, each on its own. */
function silence(fact: string): Opinion {
  return {
    effect: 'silent',
    of: 'part',
    inForce: ({ decision }) => decision >= part3Begins,
    applies: (facts) => facts[fact] === 'yes',
    turnsOn: [fact],
    power: 'must',
    burden: 'controller',
    elements: [],
    prevailsOver: [],
    duties: [],
  };
}

/** The reasons for a thing tell that there is such a thing, so that what hides the thing hides them too. */
const reasonsWithFact = (notice: string) => [`${notice}/a`, `${notice}/b`];

/** The restrictions of section 45(4), and the silence that sections 45(6) and 45A(3) allow. */
export const restricting: Readonly<Record<string, Opinion>> = {
  'dpa-2018/section-45/4/a': restriction('a', 'inquiry', 'inquiry', 'part'),
  'dpa-2018/section-45/4/b': restriction('b', 'crime', 'crime', 'part'),
  'dpa-2018/section-45/4/c': restriction('c', 'publicSecurity', 'public', 'part'),
  'dpa-2018/section-45/4/d': {
    ...nationalSecurity,
    inForce: ({ receipt }) => receipt >= part3Begins && receipt < privilegeBegins,
    // It was a ground only where the measure was necessary for it; a certificate is old section 79(3)'s.
    words: {
      'nationalSecurity.certified': '79(3)',
      'nationalSecurity.necessary': '45(4)(d)',
      'nationalSecurity.proportionate': '45(4) regard',
    },
    applies: (facts) => nationalSecurityTest(facts) && facts['nationalSecurity.exercise'] === 'restrict',
    turnsOn: ['nationalSecurity.necessary', 'nationalSecurity.proportionate', 'nationalSecurity.certified', 'nationalSecurity.exercise'],
  },
  'dpa-2018/section-45/4/e': restriction('e', 'rightsOfOthers', 'person', 'person'),
  'dpa-2018/section-45/6/fact': { ...silence('silence.fact'), prevailsOver: reasonsWithFact('dpa-2018/section-45/5') },
  'dpa-2018/section-45/6/reasons': { ...silence('silence.reasons'), prevailsOver: ['dpa-2018/section-45/5/b'] },
  'dpa-2018/section-45A/3/decision': {
    ...privilegeSilence('privilegeSilence.decision'),
    prevailsOver: reasonsWithFact('dpa-2018/section-45A/2'),
  },
  'dpa-2018/section-45A/3/reason': { ...privilegeSilence('privilegeSilence.reason'), prevailsOver: ['dpa-2018/section-45A/2/b'] },
};
