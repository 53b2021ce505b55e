import { ukGdpr, ukGdprRoles } from '../../provisions/uk-gdpr/index.ts';
import { lastDayOfAccess } from '../last-day.ts';
import type { Regime } from '../regime.ts';
import { grounds } from './uk-gdpr/grounds.ts';
import { ofItem, ofPerson, ofRequest } from './uk-gdpr/known.ts';

/** The right of access under the UK GDPR, with what Schedules 2 to 4 of the 2018 Act take out of it. */
export const underUkGdpr: Regime = {
  name: 'uk gdpr',
  pack: ukGdpr,
  whose: 'data.relates',
  confirmation: ukGdprRoles.confirmation,
  data: ukGdprRoles.data,
  information: ukGdprRoles.information,
  source: ukGdprRoles.source,
  // That somebody acted in an official role is a reason for finding it reasonable to disclose; police officers are not deemed so.
  others: {
    provision: ukGdprRoles.others.cite,
    closed: ['thirdParty.reasonable', 'yes'],
    exercise: ukGdprRoles.others.exercise,
  },
  // What is not reasonable to disclose without consent is left out by the least editing that leaves nobody identifiable.
  means: { 'dpa-2018/schedule-2/paragraph-16': { fact: 'thirdParty.reasonable', value: 'no' } },
  grounds,
  gate: {
    routes: [
      { kind: 'route elsewhere', to: 'Part 3' },
      { kind: 'route elsewhere', to: 'Part 4' },
    ],
    routeTells: true,
    sentElsewhere: [['intelligence service', 1]],
    provisions: ['uk-gdpr/article-12/6', 'uk-gdpr/article-12/5/b', 'uk-gdpr/article-12/5/a', 'uk-gdpr/article-15/1A'],
    reached: [['controller.competentAuthority', ['schedule 7', 'statutory function', 'no']]],
    outside: 'not their data',
    unconfirmed: ['restrict', 'exempt'],
    comesTo: {
      'uk-gdpr/article-12/6': 'identity',
      'uk-gdpr/article-12/5/b': 'refuse',
      'uk-gdpr/article-12/5/a': 'charge a fee',
      'uk-gdpr/article-15/1A': 'limits the search',
    },
    search: { sufficient: 'search.reasonable', judgedUnder: 'uk-gdpr/article-15/1A' },
    refusing: {
      judgedUnder: ['uk-gdpr/article-12/5'],
      tests: ['manifestly.unfounded', 'manifestly.excessive'],
      choice: 'manifestly.choice',
    },
  },
  designation: ukGdprRoles.routes['Part 4'],
  brings: { enforced: 'dpa-2018/section-184', childInScotland: 'dpa-2018/section-208' },
  // An element other than the data is decided as it would be if the request were answered under this law.
  answered: [
    ['requester.standing', ['data subject', 'authorised']],
    ['controller.competentAuthority', ['schedule 7', 'statutory function', 'no']],
    // Paper in no filing system is within it only where a public authority holds it; nothing else turns on that.
    ['controller.publicAuthority', ['yes']],
    ['processing.purpose', ['general', 'mixed', 'staff', 'complaints', 'civil litigation']],
    ['processing.designated', ['no']],
    ['processing.household', ['no']],
    ['dataSubject.living', ['yes']],
    ['data.relates', ['yes']],
  ],
  lastDay: (case_) => lastDayOfAccess('uk gdpr', case_),
  ofRequest,
  ofItem,
  ofPerson,
};
