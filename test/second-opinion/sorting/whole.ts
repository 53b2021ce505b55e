import type { Days } from '../law/days.ts';
import type { Facts } from '../law/opinion.ts';
import { underDataProtection, underInformationLaw, withComplaints, withDesignation } from './days.ts';

const changing = ['rectification', 'erasure', 'restriction', 'objection'];

/** Where one thing that a message asks for goes, worked out from the top: every route that stands, by citation. */
export function placesFor(facts: Facts, days: Days): readonly string[] {
  if (!underInformationLaw(days)) return [];
  switch (facts['ask.for']) {
    case 'information':
      return [...overOwnData(facts, days), ...toInformation(facts)];
    case 'complaint':
      return complained(facts, days);
    case 'answers a question':
    case 'chases a request':
      return ['practice/open-request'];
    case 'other business':
      return ['practice/other-business'];
    default:
      return [...overOwnData(facts, days), ...(theirs(facts) ? [] : ['practice/other-business'])];
  }
}

/** Is anything of it the person's own? The dead have no right, and nobody has one over what is others' alone (section 3). */
const theirs = (facts: Facts) =>
  ['the person', 'the person and others, apart', 'the person and others, together'].includes(facts['data.of'] ?? '');

/** What is asked of one's own data, under each law that the records reached are under: they may be under several. */
function overOwnData(facts: Facts, days: Days): readonly string[] {
  const asks = facts['ask.for'] ?? '';
  if (!underDataProtection(days) || !theirs(facts)) return [];
  if (facts['controller.holds'] === 'for another') return ['practice/another-controller'];
  const service = facts['controller.competentAuthority'] === 'intelligence service';
  const competent = !service && facts['controller.competentAuthority'] !== 'no';
  const joint = withDesignation(days) ? (facts['records.designated'] ?? '') : 'none';
  // RT-1 to RT-4 and RT-9.
  const part3 = competent && facts['records.kept'] !== 'for something else' && facts['records.loose'] !== 'all' && joint !== 'all';
  const onlyPart3 = competent && facts['records.kept'] === 'for law enforcement' && facts['records.loose'] === 'none';
  const ukGdpr = !service && joint !== 'all' && !onlyPart3;
  const part4 = service || joint !== 'none';
  return [
    ...(part3 ? inPart3(asks, facts) : []),
    ...(ukGdpr ? inUkGdpr(asks, facts) : []),
    ...(part4 ? inPart4(asks) : []),
    ...(asks === 'objection' && noRightToObject(facts, joint, competent, service) ? ['practice/objection-without-a-right'] : []),
  ];
}

function inPart3(asks: string, facts: Facts): readonly string[] {
  const right = {
    information: 'dpa-2018/section-45/1',
    rectification: 'dpa-2018/section-46',
    erasure: 'dpa-2018/section-47',
    restriction: 'dpa-2018/section-47',
  }[asks];
  if (right === undefined) return [];
  return [facts['controller.holds'] === 'jointly, answered elsewhere' ? 'dpa-2018/section-58/3' : right];
}

function inUkGdpr(asks: string, facts: Facts): readonly string[] {
  // Section 24(2)(b)(iv) lifts Article 21(1) for paper in no filing system.
  if (asks === 'objection') return facts['records.loose'] === 'all' ? [] : ['uk-gdpr/article-21'];
  const article = { information: '15', rectification: '16', erasure: '17', restriction: '18' }[asks];
  return article === undefined ? [] : [`uk-gdpr/article-${article}`];
}

function inPart4(asks: string): readonly string[] {
  if (asks === 'information') return ['dpa-2018/section-94'];
  return [
    ...(['objection', 'restriction'].includes(asks) ? ['dpa-2018/section-99'] : []),
    ...(['rectification', 'erasure'].includes(asks) ? ['dpa-2018/section-100'] : []),
  ];
}

/** Part 3 has no right to object, nor has loose paper: it is dealt with all the same. Under Part 4 there is section 99. */
function noRightToObject(facts: Facts, joint: string, competent: boolean, service: boolean): boolean {
  if (joint === 'all' || service) return false;
  return (competent && facts['records.kept'] !== 'for something else') || facts['records.loose'] === 'all';
}

/** Information as it is disclosed to the world: what is not the person's own, or can be told apart from it. */
function toInformation(facts: Facts): readonly string[] {
  if (['the person', 'the person and others, together'].includes(facts['data.of'] ?? '')) return [];
  const published = facts['information.published'] === 'yes' ? ['practice/publication-scheme'] : [];
  const scheme = schemes[facts['information.sought'] ?? ''];
  if (scheme !== undefined && facts['ask.persists'] === 'no') return [...published, scheme];
  switch (facts['office.publicAuthority']) {
    case 'foisa':
      return [...published, 'foisa-2002/section-1'];
    case 'no':
      return [...published, 'practice/other-business'];
    default:
      if (facts['information.environmental'] === 'yes') return [...published, 'eir-2004/regulation-5'];
      return [...published, valid(facts) ? 'foia-2000/section-1' : 'foia-2000/section-16'];
  }
}

const schemes: Readonly<Record<string, string>> = {
  'a collision': 'practice/collision-information',
  'a risk to a child': 'practice/child-sex-offender-disclosure',
  "a partner's past": 'practice/domestic-violence-disclosure',
  'family proceedings': 'practice/family-court-disclosure',
  'a certificate of convictions': 'practice/criminal-record-certificate',
  'an insurance claim': 'practice/insurers-memorandum',
};

/** FOIA-8. */
const valid = (facts: Facts) => ['written', 'addressed', 'described'].every((part) => facts[`request.${part}`] === 'yes');

function complained(facts: Facts, days: Days): readonly string[] {
  const withData = underDataProtection(days);
  switch (facts['complaint.about']) {
    case 'personal data':
      if (!withData) return [];
      return [withComplaints(days) ? 'dpa-2018/section-164A/1' : 'practice/complaint-about-data'];
    case 'personal data under Part 4':
      return withData ? ['dpa-2018/section-165'] : [];
    case 'an information request':
      return ['practice/internal-review'];
    case 'an environmental request':
      return ['eir-2004/regulation-11'];
    case 'police conduct':
      return ['practice/police-complaint'];
    default:
      return ['practice/other-business'];
  }
}

/** Every kind of thing that may be asked for, of one's own data or otherwise. */
export const everyAsk = ['information', ...changing, 'complaint', 'answers a question', 'chases a request', 'other business'];
