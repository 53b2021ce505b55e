import type { FactWords } from '../facts.ts';
import { balance, claim, prejudiceWords } from './disclosure-words.ts';
import { named, yesNo } from './fact-words.ts';

const publicInterest = balance('exemption');
const functionsFor = (purpose: string) => `the functions are exercised ${purpose}`;

/** Facts of sections 30 and 31: investigations, where they come from, and what giving would do to the work of the law. */
export const factsOfFoiaLawEnforcement = {
  'foi.investigation.heldFor': {
    asks: ({ what }) => `Has the authority at any time held ${what} for an investigation or proceedings within section 30(1), and which?`,
    lists: true,
    says: {
      'whether to charge': 'it has been held for an investigation into whether to charge someone',
      'whether guilty': 'it has been held for an investigation into whether someone charged is guilty',
      'may lead to proceedings': 'it has been held for an investigation that may lead the authority to bring criminal proceedings',
      'criminal proceedings': 'it has been held for criminal proceedings that the authority can bring',
      'none of them': 'it has never been held for an investigation or proceedings within section 30(1)',
    },
  },
  'foi.investigation.publicInterest': publicInterest,
  'foi.investigation.exercise': claim,
  'foi.source.obtainedFor': {
    asks: ({ what }) => `For which functions within section 30(2)(a), if any, was ${what} obtained or recorded?`,
    lists: true,
    says: {
      'such investigations': 'it was obtained or recorded for an investigation within section 30(1)',
      'criminal proceedings': 'it was obtained or recorded for criminal proceedings',
      'other investigations': 'it was obtained or recorded for another investigation that section 30(2) covers',
      'civil proceedings': 'it was obtained or recorded for civil proceedings that arise from such an investigation',
      'none of them': 'it was obtained and recorded for nothing within section 30(2)',
    },
  },
  'foi.source.confidential': yesNo(
    ({ what }) => `Does ${what} relate to obtaining information from confidential sources?`,
    'it relates to obtaining information from confidential sources',
    'it does not relate to obtaining information from confidential sources',
  ),
  'foi.source.publicInterest': publicInterest,
  'foi.source.exercise': claim,
  ...named('foi.crime', prejudiceWords('the prevention or detection of crime')),
  ...named('foi.offenders', prejudiceWords('the apprehension or prosecution of offenders')),
  ...named('foi.justice', prejudiceWords('the administration of justice')),
  ...named('foi.tax', prejudiceWords('the assessment or collection of any tax or duty')),
  ...named('foi.immigration', prejudiceWords('the operation of the immigration controls')),
  ...named('foi.custody', prejudiceWords('security and good order in prisons and other places of lawful detention')),
  ...named('foi.functions', prejudiceWords("an authority's functions for a purpose in section 31(2)")),
  ...named('foi.civilProceedings', prejudiceWords('civil proceedings that arise out of an investigation for a purpose in section 31(2)')),
  ...named(
    'foi.fatalAccident',
    prejudiceWords('a fatal accident inquiry that arises out of an investigation for a purpose in section 31(2)'),
  ),
  'foi.functions.purpose': {
    asks: () => 'For which of the purposes in section 31(2), if any, are the functions that would be prejudiced exercised?',
    lists: true,
    says: {
      'failure to comply with the law': functionsFor('to find out whether someone has failed to comply with the law'),
      'improper conduct': functionsFor('to find out whether someone is responsible for improper conduct'),
      'regulatory action': functionsFor('to find out whether regulatory action would be justified'),
      'fitness or competence': functionsFor("to find out a person's fitness or competence"),
      'cause of an accident': functionsFor('to find out the cause of an accident'),
      'protecting charities': functionsFor('to protect charities against misconduct or mismanagement'),
      'property of charities': functionsFor('to protect the property of charities'),
      'recovering property of charities': functionsFor('to recover the property of charities'),
      'safety of persons at work': functionsFor('to secure the health, safety and welfare of persons at work'),
      'safety from the work of others': functionsFor('to protect others from the work of persons at work'),
      'none of them': functionsFor('for none of the purposes in section 31(2)'),
    },
  },
} as const satisfies Partial<FactWords>;
