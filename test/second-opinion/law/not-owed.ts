import { part3Begins, privilegeBegins } from './days.ts';
import type { Opinion } from './opinion.ts';

const every = ['dpa-2018/section-45/1/*', 'dpa-2018/section-45/2/*'];
const section45 = ['dpa-2018/section-45/*', 'dpa-2018/section-45A', 'dpa-2018/section-45A/*'];

/** What the right never reaches, or does not bind: not their data, court material, national security, privilege. */
export const notOwed: Readonly<Record<string, Opinion>> = {
  // s3(2): information relating to an identifiable living individual, who is the person asking (s45(1)).
  'dpa-2018/section-3': {
    effect: 'out of scope',
    of: 'part',
    inForce: ({ decision }) => decision >= '2018-05-23',
    applies: (facts) => facts['dataSubject.living'] === 'no' || facts['data.relates'] === 'no',
    turnsOn: ['dataSubject.living', 'data.relates'],
    power: 'must',
    burden: 'controller',
    elements: every,
    prevailsOver: [
      ...section45,
      'dpa-2018/section-43/3',
      'dpa-2018/section-78A',
      'dpa-2018/section-186A',
      'case-law/reasonable-search',
      'common-law/privilege',
    ],
    duties: [],
  },
  // s52(1): what is given must be intelligible, so words not theirs may have to go with it. The dead have nothing to be given.
  'dpa-2018/section-52/1': {
    effect: 'given for sense',
    of: 'part',
    inForce: ({ decision }) => decision >= part3Begins,
    applies: (facts) => facts['context.needed'] === 'yes' && facts['dataSubject.living'] === 'yes',
    turnsOn: ['context.needed', 'dataSubject.living'],
    power: 'must',
    burden: 'not stated',
    elements: [],
    prevailsOver: ['dpa-2018/section-3'],
    duties: [],
  },
  // s43(3) and (4): a judicial decision, or another document that relates to the case and was created by or for a court.
  'dpa-2018/section-43/3': {
    effect: 'excluded',
    of: 'item',
    inForce: ({ decision }) => decision >= part3Begins,
    applies: (facts) =>
      facts['court.inCourse'] === 'yes' &&
      (facts['court.contained'] === 'judicial decision' ||
        (facts['court.contained'] === 'created by or for a court' && facts['court.relatesToCase'] === 'yes')),
    turnsOn: ['court.contained', 'court.relatesToCase', 'court.inCourse'],
    words: { 'court.contained': '43(4)', 'court.relatesToCase': '43(4)', 'court.inCourse': '43(3)' },
    power: 'must',
    burden: 'controller',
    protects: 'court',
    elements: every,
    // Sections 44 to 48 do not apply, sections 45 and 45A among them, and so there is no right for an older Act to defeat.
    prevailsOver: [...section45, 'common-law/privilege', 'dpa-2018/section-186A'],
    duties: ['practice/say-what-is-excluded'],
  },
  // s78A: all of Chapter 3 does not apply where exemption is required; a certificate under s79(3A) is conclusive that it is.
  'dpa-2018/section-78A': {
    effect: 'exempt',
    of: 'part',
    inForce: ({ receipt }) => receipt >= privilegeBegins,
    applies: (facts) => facts['nationalSecurity.required'] === 'yes' || facts['nationalSecurity.certified'] === 'yes',
    turnsOn: ['nationalSecurity.required', 'nationalSecurity.certified'],
    power: 'must',
    burden: 'controller',
    protects: 'nation',
    elements: every,
    // No duty to tell under section 45(5) or 45A(2) is left either, so nothing is left to be silent about.
    prevailsOver: ['dpa-2018/section-45/4/*', 'dpa-2018/section-45A', 'dpa-2018/section-45A/*'],
    duties: ['practice/internal-record'],
  },
  // s45A(1): no test of necessity. A restriction may be relied on beside it: no words set section 45(4) aside.
  'dpa-2018/section-45A': {
    effect: 'exempt',
    of: 'part',
    inForce: ({ receipt }) => receipt >= privilegeBegins,
    applies: (facts) => facts['privilege.claim'] === 'yes' || facts['privilege.adviserDuty'] === 'yes',
    turnsOn: ['privilege.claim', 'privilege.adviserDuty'],
    power: 'must',
    burden: 'controller',
    protects: 'adviser',
    elements: every,
    prevailsOver: [],
    duties: ['dpa-2018/section-45A/2', 'dpa-2018/section-45A/4', 'dpa-2018/section-51'],
  },
  // Before section 45A: privilege alone. An adviser's duty of confidence is section 45A(1)(b), which is new.
  'common-law/privilege': {
    effect: 'exempt',
    of: 'part',
    inForce: ({ receipt }) => receipt >= part3Begins && receipt < privilegeBegins,
    applies: (facts) => facts['privilege.claim'] === 'yes',
    turnsOn: ['privilege.claim'],
    power: 'must',
    burden: 'controller',
    protects: 'adviser',
    elements: every,
    prevailsOver: [],
    // Until 5 September 2025 section 45(5) spoke of any restriction of the rights, not only one under section 45(4).
    duties: ['practice/ask-a-lawyer', 'dpa-2018/section-45/5', 'dpa-2018/section-45/7'],
  },
};
