import type { FactSpec } from '../../../reasoning/index.ts';
import { requestFacts } from '../../facts/request.ts';
import { judged, observed, oneOf } from './spec.ts';

const everyone = ['requester', 'commissioner', 'file', 'officer'] as const;
const request = { about: 'request', tell: everyone } as const;

/** Facts about the request as a whole. What means the same in Part 3 is the same fact; a test of another law is another fact. */
export const askingFacts = {
  'controller.competentAuthority': requestFacts['controller.competentAuthority'],
  'requester.standing': requestFacts['requester.standing'],
  'dataSubject.living': requestFacts['dataSubject.living'],
  'identity.doubted': requestFacts['identity.doubted'],
  'identity.confirmed': requestFacts['identity.confirmed'],
  'clarification.awaited': requestFacts['clarification.awaited'],
  'search.limited': requestFacts['search.limited'],
  'holding.state': requestFacts['holding.state'],
  'controller.publicAuthority': observed('whether the controller is a public authority under freedom of information law', {
    ...request,
    quiet: 'yes',
  }),
  'controller.secretaryOfState': observed('whether the data is processed by the Secretary of State', request),
  'controller.healthProfessional': observed(
    'whether the controller is a health professional, on the closed list in section 204(1): a police force, a council and an employer are not',
    { ...request, quiet: 'yes' },
  ),
  'manifestly.unfounded': judged(
    'uk-gdpr/article-12/5',
    {
      test: 'Is the request manifestly unfounded: is there clearly no real intention to use the right?',
      means: 'whether the request is manifestly unfounded',
      factors: {
        intention: 'whether the person means to use the right at all',
        withdrawal: 'whether they offer to withdraw it in return for something',
        malice: 'whether it is clearly malicious, or made to disrupt',
        pattern: 'whether wider conduct is a pattern directly linked to this request',
      },
    },
    { about: 'request' },
  ),
  'manifestly.excessive': judged(
    'uk-gdpr/article-12/5',
    {
      test: 'Is the request manifestly excessive, in particular because it repeats earlier ones?',
      means: 'whether the request is manifestly excessive',
      factors: {
        nature: 'the nature of the data, and its importance to the person',
        burden: 'the evidence of what answering would take, with the resources there are',
        repetition: 'whether it repeats or overlaps another, and whether a reasonable interval has passed',
        supplied: 'whether a copy has been given already',
        narrowing: 'whether the person was helped to narrow it',
      },
    },
    { about: 'request' },
  ),
  'manifestly.choice': oneOf(
    ['refuse', 'charge a fee', 'answer'],
    'what the controller chooses to do with a manifestly unfounded or excessive request',
    request,
  ),
  'search.reasonable': judged(
    'uk-gdpr/article-15/1A',
    {
      test: 'Is what was done a reasonable and proportionate search for the data and the information?',
      means: 'whether the search made was reasonable and proportionate',
      factors: {
        circumstances: 'the circumstances of the request, and what it gives to search by',
        volume: 'how much is held',
        difficulty: 'the evidence of how hard it is to find',
        right: 'the fundamental nature of the right',
        partial: 'whether part of the search would be reasonable though the whole is not',
      },
    },
    { about: 'request', quiet: 'yes' },
  ),
  'transfer.abroad': oneOf(
    ['in reliance on Article 46', 'otherwise', 'none'],
    'whether the data is transferred to a third country or an international organisation, and on what footing',
    request,
  ),
  'request.madeFor': oneOf(
    ['parental responsibility', 'appointed by a court', 'their own data'],
    'whether the request is made for the data subject by a parent or by someone appointed by a court, under a power the law gives',
    request,
  ),
  'request.jurisdiction': oneOf(
    ['England and Wales', 'Scotland', 'Northern Ireland'],
    'the part of the United Kingdom whose law governs the request',
    { ...request, quiet: 'England and Wales' },
  ),
  'dataSubject.age': oneOf(['under 16', '16 or 17', '18 or over'], 'the age of the data subject', request),
} as const satisfies Readonly<Record<string, FactSpec>>;
